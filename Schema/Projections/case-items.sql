-- What is recorded on a case, item by item; numbered from 1 within the case.

-- A request to one unit or provider to take somebody (Dutch: aanmelding).
CREATE TABLE applications (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    id INTEGER NOT NULL, -- number within the case
    unit TEXT REFERENCES units (id), -- the unit asked; null when only a provider was named
    provider TEXT REFERENCES parties (code), -- the provider asked, when it is a party
    provider_name INTEGER, -- number of the text that names a provider who is no party
    applied_on TEXT NOT NULL, -- the day of asking
    status TEXT NOT NULL, -- open, rejected or withdrawn
    answered_on TEXT, -- the day of the answer or withdrawal
    rejection_id INTEGER, -- the refusal that answered it
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    recorded_by TEXT NOT NULL, -- the party that recorded it
    PRIMARY KEY (case_no, id),
    CONSTRAINT applications_status_is_known CHECK (status IN ('open', 'rejected', 'withdrawn'))
) STRICT, WITHOUT ROWID;

CREATE INDEX applications_by_provider ON applications (provider, case_no) WHERE provider IS NOT NULL;

-- A refusal (Dutch: afwijzing).
CREATE TABLE rejections (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    id INTEGER NOT NULL, -- number within the case
    unit TEXT REFERENCES units (id), -- the unit that refused
    provider TEXT REFERENCES parties (code), -- the provider that refused, when it is a party
    provider_name INTEGER, -- number of the text that names a provider who is no party
    rejected_on TEXT, -- the day of the refusal; null when a sheet did not say
    primary_reason TEXT, -- the first reason, a code of the list of that day; null when a sheet did not say
    secondary_reasons TEXT NOT NULL, -- the other reasons, joined by |
    points_to TEXT, -- the specialism that should act, as the refuser says
    explanation INTEGER, -- number of the text with the refuser's words
    application_id INTEGER, -- the application that it answers
    contested INTEGER NOT NULL, -- 1 when somebody disputes it
    contests TEXT NOT NULL, -- the disputes, as a JSON array
    rung TEXT, -- where the case stood on that day; null when the day is not known
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    recorded_by TEXT NOT NULL, -- the party that recorded it
    PRIMARY KEY (case_no, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rejections_by_unit ON rejections (case_no, unit, rejected_on) WHERE unit IS NOT NULL;

-- What is recorded once and then only read or added to: searches, involvements, stays, notes, moves, admissions, steps of
-- the track.
CREATE TABLE case_items (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    kind TEXT NOT NULL, -- what it is
    id INTEGER NOT NULL, -- number within the case and kind
    party TEXT, -- the party that it concerns, where rights depend on it
    document TEXT NOT NULL, -- the item as JSON that answers are made of
    PRIMARY KEY (case_no, kind, id),
    CONSTRAINT case_items_kind_is_known CHECK (kind IN ('search', 'involvement', 'stay', 'note', 'move', 'admission', 'step'))
) STRICT, WITHOUT ROWID;
