-- Secure beds: the units and every count of their beds.

-- A department with secure beds, as last described by its provider (Dutch: afdeling).
CREATE TABLE units (
    id TEXT NOT NULL PRIMARY KEY, -- the unit's own number
    provider TEXT NOT NULL REFERENCES parties (code), -- whose unit it is
    location TEXT, -- a word for where it is
    province TEXT NOT NULL, -- where it is, for returning to one's own surroundings
    level INTEGER NOT NULL, -- security level; a fact of its own
    type TEXT NOT NULL, -- kind of department
    specialism TEXT NOT NULL, -- the one primary specialism
    regimes TEXT NOT NULL, -- legal regimes, joined by |
    care_types TEXT NOT NULL, -- kinds of care, joined by |
    expertise TEXT NOT NULL, -- what it is good at, joined by |
    contraindications TEXT NOT NULL, -- whom it does not take, joined by |
    phone TEXT, -- admission desk
    reachable TEXT, -- when the desk answers
    closes_on TEXT, -- the first day on which it is closed; null while no end is known
    described_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    CONSTRAINT units_level_exists CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT units_province_is_known CHECK (province IN ('ZE', 'FL', 'OV', 'NH', 'ZH', 'GR', 'FR', 'GE', 'LI', 'NB', 'UT', 'DR')),
    CONSTRAINT units_type_is_known CHECK (type IN ('FPA', 'FVA', 'FPK', 'FVK', 'FPC', 'SGLVG', 'KIB', 'LIZ', 'EVBG')),
    CONSTRAINT units_specialism_is_known CHECK (specialism IN ('psychiatry', 'addiction', 'sglvg', 'disruptive_behaviour'))
) STRICT;

CREATE INDEX units_by_provider ON units (provider, id);

-- Everything that was ever said of a unit, each from the day on which it came into force: what reading by date uses.
CREATE TABLE unit_descriptions (
    unit TEXT NOT NULL REFERENCES units (id), -- which unit
    valid_from TEXT NOT NULL, -- the first day on which it holds; empty for always
    seq INTEGER NOT NULL, -- the event that recorded it
    provider TEXT NOT NULL REFERENCES parties (code), -- whose unit it is
    location TEXT, -- a word for where it is
    province TEXT NOT NULL, -- where it is
    level INTEGER NOT NULL, -- security level
    type TEXT NOT NULL, -- kind of department
    specialism TEXT NOT NULL, -- the one primary specialism
    regimes TEXT NOT NULL, -- legal regimes, joined by |
    care_types TEXT NOT NULL, -- kinds of care, joined by |
    expertise TEXT NOT NULL, -- what it is good at, joined by |
    contraindications TEXT NOT NULL, -- whom it does not take, joined by |
    phone TEXT, -- admission desk
    reachable TEXT, -- when the desk answers
    closes_on TEXT, -- the first day on which it is closed
    described_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    described_by TEXT NOT NULL REFERENCES parties (code), -- who recorded it
    PRIMARY KEY (unit, valid_from, seq)
) STRICT, WITHOUT ROWID;

-- One count of a unit's beds; a later one never overwrites an earlier one (Dutch: telling).
CREATE TABLE bed_counts (
    unit TEXT NOT NULL REFERENCES units (id), -- whose beds
    counted_at INTEGER NOT NULL, -- from when it holds; milliseconds since 1970, UTC
    seq INTEGER NOT NULL, -- the event that recorded it
    total INTEGER NOT NULL, -- all beds
    occupied INTEGER NOT NULL, -- in use
    available INTEGER NOT NULL, -- free and fit to be used
    reserved INTEGER NOT NULL, -- promised to somebody
    unstaffed INTEGER NOT NULL, -- empty for want of staff
    source TEXT NOT NULL, -- how it came to be known
    counted_by TEXT NOT NULL REFERENCES parties (code), -- who recorded it
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    remark INTEGER, -- number of the text that goes with it
    carried_from INTEGER, -- when figures carried forward were really counted; milliseconds since 1970, UTC
    counted_user TEXT NOT NULL, -- who acted for the party, as its token says; empty when nobody was named
    PRIMARY KEY (unit, counted_at, seq),
    CONSTRAINT bed_counts_add_up CHECK (total = occupied + available + reserved + unstaffed),
    CONSTRAINT bed_counts_are_not_negative CHECK (min(total, occupied, available, reserved, unstaffed) >= 0),
    CONSTRAINT bed_counts_source_is_known CHECK (source IN ('entered', 'phoned', 'imported', 'carried_forward'))
) STRICT, WITHOUT ROWID;
