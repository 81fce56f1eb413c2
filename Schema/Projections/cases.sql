-- Cases: what is recorded of each, who may read it, and where it stands on the ladder.

-- A case: somebody without a name who needs a secure bed, or a call for advice (Dutch: casus).
CREATE TABLE cases (
    case_no INTEGER PRIMARY KEY, -- order of opening: the event that opened it; never shown
    id TEXT NOT NULL UNIQUE, -- the number that people use: no order, no meaning
    version INTEGER NOT NULL, -- number of events on the case
    kind TEXT NOT NULL, -- mediation or advice
    rung TEXT NOT NULL, -- where it stands
    came_from TEXT NOT NULL, -- the rung it stood on last, or advice
    opened_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    opened_on TEXT NOT NULL, -- the day of opening, which may lie before the recording
    reporter TEXT NOT NULL REFERENCES parties (code), -- who brought it in
    reporter_type TEXT NOT NULL, -- what the reporter was then
    reference_text INTEGER, -- number of the text with the reporter's own reference
    province TEXT NOT NULL, -- where the person belongs
    region TEXT REFERENCES regions (code), -- levensloop region in which the seeking institution lies
    seeking_party TEXT NOT NULL REFERENCES parties (code), -- who holds the regular rung
    levels INTEGER NOT NULL, -- security levels asked for: bit 0 for level 1 and so on
    title_status TEXT NOT NULL, -- criminal title: none, active or ending
    title_ends_on TEXT, -- last day of an ending title
    stay_kind TEXT, -- where the person stays now
    stay_ends_on TEXT, -- when that stay ends
    current_stay TEXT, -- the stay now, as JSON
    suspended INTEGER NOT NULL DEFAULT 0, -- 1 while the clocks stand still
    rung_since INTEGER NOT NULL, -- when it came to this rung; milliseconds since 1970, UTC
    was_regional INTEGER NOT NULL DEFAULT 0, -- 1 once it has been at the regional rung
    rejection_count INTEGER NOT NULL DEFAULT 0, -- refusals on the case
    rejections_many_at INTEGER, -- when there came to be too many; milliseconds since 1970, UTC
    pointing INTEGER NOT NULL DEFAULT 0, -- which specialism pointed to which: bit 4 x from + to
    circular_at INTEGER, -- when refusals came to point at each other; milliseconds since 1970, UTC
    search_failed INTEGER NOT NULL DEFAULT 0, -- 1 once the holder found nothing on this rung
    outcome TEXT, -- how it ended
    duplicate_of TEXT, -- the case that this one doubles
    stuck_from INTEGER, -- from when it needs attention if nothing happens; milliseconds since 1970, UTC
    document TEXT NOT NULL, -- what was recorded of the case, as JSON that answers are made of
    recorded_version INTEGER NOT NULL, -- the last event that somebody recorded, rather than time itself
    ladder_version INTEGER NOT NULL, -- the version of the ladder on which it stands
    stay_warning_days INTEGER NOT NULL, -- a stay that ends within so many days needs a follow-up
    CONSTRAINT cases_kind_is_known CHECK (kind IN ('mediation', 'advice')),
    CONSTRAINT cases_rung_is_known CHECK (rung IN ('advice', 'regular', 'regional', 'national', 'admitted', 'handed_over', 'closed')),
    CONSTRAINT cases_came_from_is_a_rung CHECK (came_from IN ('advice', 'regular', 'regional', 'national')),
    CONSTRAINT cases_title_is_known CHECK (title_status IN ('none', 'active', 'ending'))
) STRICT;

CREATE INDEX cases_by_region ON cases (region, was_regional);

CREATE INDEX cases_by_reporter ON cases (reporter, case_no);

CREATE INDEX cases_by_rung ON cases (rung, case_no);

CREATE INDEX cases_by_ladder_version ON cases (ladder_version, case_no);

CREATE INDEX cases_by_attention ON cases (stuck_from, case_no) WHERE stuck_from IS NOT NULL;

CREATE INDEX cases_by_attention_in_region ON cases (region, stuck_from, case_no) WHERE stuck_from IS NOT NULL;

CREATE INDEX cases_by_seeking_party ON cases (seeking_party, case_no);

-- Why a party may see a case; one row a reason.
CREATE TABLE case_grounds (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    party TEXT NOT NULL, -- who may see it
    ground TEXT NOT NULL, -- the reason
    item INTEGER NOT NULL, -- which application or involvement gave it; 0 for the case itself
    PRIMARY KEY (case_no, party, ground, item),
    CONSTRAINT case_grounds_ground_is_known CHECK (ground IN ('reporter', 'seeking_party', 'involvement', 'application', 'advice', 'national', 'holder', 'region', 'handed_over', 'agenda'))
) STRICT, WITHOUT ROWID;

-- What a party may see and do of a case, worked out from its reasons; every query on cases joins this table.
CREATE TABLE case_readers (
    party TEXT NOT NULL, -- who
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- which case
    scope TEXT NOT NULL, -- how far: act, note, read, or only the part it was asked about
    PRIMARY KEY (party, case_no),
    CONSTRAINT case_readers_scope_is_known CHECK (scope IN ('act', 'note', 'read', 'part'))
) STRICT, WITHOUT ROWID;

-- From when a case stood where.
CREATE TABLE case_rungs (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    version INTEGER NOT NULL, -- the event that brought it there
    rung TEXT NOT NULL, -- where it stood
    since_on TEXT NOT NULL, -- the day on which it came there
    since_at INTEGER NOT NULL, -- the moment; milliseconds since 1970, UTC
    is_dated INTEGER NOT NULL DEFAULT 1, -- 0 when it stood there, but since when is not known
    move TEXT, -- the move that brought it there; null at opening and for what was taken over
    urgent INTEGER NOT NULL DEFAULT 0, -- 1 when that move passed over what comes first
    outcome TEXT, -- how it ended, when it came to be closed
    PRIMARY KEY (case_no, version)
) STRICT, WITHOUT ROWID;

-- A deadline that runs on a case.
CREATE TABLE clocks (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    name TEXT NOT NULL, -- which deadline
    item INTEGER NOT NULL, -- the application it is about; 0 for the case itself
    started_on TEXT NOT NULL, -- the day from which it is counted
    due_on TEXT NOT NULL, -- the last day that is in time
    left_days INTEGER, -- days that were left when it was made to stand still; null while it runs
    extended INTEGER NOT NULL DEFAULT 0, -- 1 once it was extended
    amount INTEGER NOT NULL, -- how many days were given, in the unit
    unit TEXT NOT NULL, -- what is counted
    due_at INTEGER, -- the moment from which it is late; milliseconds since 1970, UTC; null while it stands still
    fired_at INTEGER, -- when it was noted that it is late; milliseconds since 1970, UTC; null while it is not
    PRIMARY KEY (case_no, name, item),
    CONSTRAINT clocks_name_is_known CHECK (name IN ('application', 'regional_search', 'national_review', 'silence')),
    CONSTRAINT clocks_unit_is_known CHECK (unit IN ('working_days', 'days'))
) STRICT, WITHOUT ROWID;

CREATE INDEX clocks_by_due_moment ON clocks (due_at, case_no, name, item) WHERE due_at IS NOT NULL AND fired_at IS NULL;

-- When the clocks of a case stood still.
CREATE TABLE case_pauses (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    from_on TEXT NOT NULL, -- the day on which it was suspended
    version INTEGER NOT NULL, -- the event that suspended it
    to_on TEXT, -- the day on which it was resumed; null while it stands still
    PRIMARY KEY (case_no, version)
) STRICT, WITHOUT ROWID;
