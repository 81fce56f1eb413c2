-- Tables that review: their meetings, what stands on the agenda, what was decided, and what was promised.

-- A meeting at which cases or figures are looked at (Dutch: overleg).
CREATE TABLE reviews (
    review_no INTEGER NOT NULL PRIMARY KEY, -- order of planning: the event that planned it; never shown
    id TEXT NOT NULL UNIQUE, -- the number that people use: no order, no meaning
    kind TEXT NOT NULL, -- which sort of meeting
    convenor TEXT NOT NULL REFERENCES parties (code), -- whose meeting it is
    region TEXT REFERENCES regions (code), -- the region it is about; null for all
    held_on TEXT NOT NULL, -- the day of the meeting
    concluded_at INTEGER, -- when its outcome was recorded; milliseconds since 1970, UTC
    document TEXT NOT NULL, -- the meeting as JSON that answers are made of
    CONSTRAINT reviews_kind_is_known CHECK (kind IN ('regional_table', 'levensloop_coordinators', 'stakeholders', 'care_conference'))
) STRICT;

CREATE INDEX reviews_by_day ON reviews (held_on, review_no);

-- Who sees a meeting: its convenor and those invited.
CREATE TABLE review_parties (
    party TEXT NOT NULL REFERENCES parties (code), -- who
    review_no INTEGER NOT NULL REFERENCES reviews (review_no), -- which meeting
    is_convenor INTEGER NOT NULL, -- 1 for the one whose meeting it is
    PRIMARY KEY (party, review_no)
) STRICT, WITHOUT ROWID;

-- What stands on the agenda of a meeting, in order.
CREATE TABLE review_agenda (
    review_no INTEGER NOT NULL REFERENCES reviews (review_no), -- the meeting
    id INTEGER NOT NULL, -- number within the meeting
    case_no INTEGER REFERENCES cases (case_no), -- the case it is about; null for another subject
    withdrawn_at INTEGER, -- when it was taken off again; milliseconds since 1970, UTC; null while it stands there
    document TEXT NOT NULL, -- the item as JSON that answers are made of
    PRIMARY KEY (review_no, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_agenda_by_case ON review_agenda (case_no, review_no) WHERE case_no IS NOT NULL;

-- What a meeting concluded or decided.
CREATE TABLE review_decisions (
    review_no INTEGER NOT NULL REFERENCES reviews (review_no), -- the meeting
    id INTEGER NOT NULL, -- number within the meeting
    case_no INTEGER REFERENCES cases (case_no), -- the case it is about; null for another subject
    document TEXT NOT NULL, -- the decision as JSON that answers are made of
    PRIMARY KEY (review_no, id)
) STRICT, WITHOUT ROWID;

-- What somebody promised at a meeting (Dutch: actiepunt).
CREATE TABLE actions (
    review_no INTEGER NOT NULL REFERENCES reviews (review_no), -- the meeting
    id INTEGER NOT NULL, -- number within the meeting
    case_no INTEGER REFERENCES cases (case_no), -- the case it is about; null for another subject
    owner TEXT NOT NULL REFERENCES parties (code), -- who does it
    due_on TEXT NOT NULL, -- by when
    done_on TEXT, -- when it was done; null while it is open
    document TEXT NOT NULL, -- the action as JSON that answers are made of
    PRIMARY KEY (review_no, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX actions_open_by_owner ON actions (owner, due_on) WHERE done_on IS NULL;

CREATE INDEX actions_open_by_case ON actions (case_no) WHERE done_on IS NULL AND case_no IS NOT NULL;

-- A question without a case, answered by the national coordination point (Dutch: vraag).
CREATE TABLE inquiries (
    inquiry_no INTEGER NOT NULL PRIMARY KEY, -- the event that logged it; never shown
    topic TEXT NOT NULL, -- what it was about
    reporter_type TEXT, -- what kind of party asked; null when not known
    province TEXT, -- from where; null when not known
    asked_on TEXT NOT NULL, -- the day of the question
    document TEXT NOT NULL, -- the question as JSON that answers are made of
    CONSTRAINT inquiries_topic_is_known CHECK (topic IN ('procedure', 'legal_title', 'financing', 'capacity', 'indication', 'whom_to_ask', 'other'))
) STRICT;

CREATE INDEX inquiries_by_day ON inquiries (asked_on, topic);

-- What a provider signals for the evaluation of the covenant (Dutch: signaal).
CREATE TABLE signals (
    signal_no INTEGER NOT NULL PRIMARY KEY, -- the event that sent it; never shown
    kind TEXT NOT NULL, -- what it is about
    sent_by TEXT NOT NULL REFERENCES parties (code), -- who sent it
    seen_on TEXT NOT NULL, -- the day on which it was seen
    document TEXT NOT NULL, -- the signal as JSON that answers are made of
    CONSTRAINT signals_kind_is_known CHECK (kind IN ('pressure', 'burden', 'placement_tool', 'civil_displacement', 'forensic_displacement', 'other'))
) STRICT;

CREATE INDEX signals_by_day ON signals (seen_on, kind);

-- A calendar of what waits for a party, behind an address that nobody guesses; the address itself is never kept.
CREATE TABLE feeds (
    id TEXT NOT NULL PRIMARY KEY, -- public name of the calendar, without meaning
    party TEXT NOT NULL REFERENCES parties (code), -- whose calendar it is
    secret_digest BLOB NOT NULL UNIQUE, -- SHA-256 of the secret in the address
    opened_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    revoked_at INTEGER, -- milliseconds since 1970, UTC; null while it answers
    CONSTRAINT feeds_digest_is_sha256 CHECK (length(secret_digest) = 32)
) STRICT;

CREATE INDEX feeds_by_party ON feeds (party, id);
