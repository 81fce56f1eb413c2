-- Bottlenecks: what cases add up to, and how it travels to where it can be solved.

-- Something that keeps people from a bed and that one case cannot solve (Dutch: knelpunt).
CREATE TABLE bottlenecks (
    bottleneck_no INTEGER NOT NULL PRIMARY KEY, -- order of raising: the event that raised it; never shown
    id TEXT NOT NULL UNIQUE, -- the number that people use: no order, no meaning
    kind TEXT NOT NULL, -- shown by figures, or told by people
    level TEXT NOT NULL, -- where it stands
    came_from TEXT NOT NULL, -- the level that looked at it last
    was_central INTEGER NOT NULL DEFAULT 0, -- 1 once it came to a level that the ministries chair
    region TEXT REFERENCES regions (code), -- where it plays; null for everywhere
    raised_by TEXT NOT NULL REFERENCES parties (code), -- who raised it
    document TEXT NOT NULL, -- the bottleneck as JSON that answers are made of
    CONSTRAINT bottlenecks_kind_is_known CHECK (kind IN ('quantitative', 'qualitative')),
    CONSTRAINT bottlenecks_level_is_known CHECK (level IN ('regional_operational', 'regional_tactical', 'central_tactical', 'strategic', 'returned', 'solved'))
) STRICT;

CREATE INDEX bottlenecks_by_level ON bottlenecks (level, bottleneck_no);

CREATE INDEX bottlenecks_by_raiser ON bottlenecks (raised_by, bottleneck_no);

-- The cases from which a bottleneck was raised.
CREATE TABLE bottleneck_cases (
    bottleneck_no INTEGER NOT NULL REFERENCES bottlenecks (bottleneck_no), -- the bottleneck
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    PRIMARY KEY (bottleneck_no, case_no)
) STRICT, WITHOUT ROWID;

-- How a bottleneck moved, and at which meetings.
CREATE TABLE bottleneck_moves (
    bottleneck_no INTEGER NOT NULL REFERENCES bottlenecks (bottleneck_no), -- the bottleneck
    id INTEGER NOT NULL, -- number within the bottleneck
    from_level TEXT NOT NULL, -- where it stood
    meeting_on TEXT, -- the day of the meeting; null when there was none
    document TEXT NOT NULL, -- the move as JSON that answers are made of
    PRIMARY KEY (bottleneck_no, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX bottleneck_moves_by_meeting ON bottleneck_moves (from_level, meeting_on) WHERE meeting_on IS NOT NULL;
