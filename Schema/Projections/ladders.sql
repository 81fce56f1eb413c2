-- How the ladder is defined: versions that were installed, and numbers that a region has of its own.

-- A version of the ladder beside the one that comes with the program.
CREATE TABLE ladder_versions (
    version INTEGER NOT NULL PRIMARY KEY, -- the number of the version
    valid_from TEXT NOT NULL, -- the first day on which new cases start on it
    definition TEXT NOT NULL, -- the definition, as JSON
    installed_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    installed_by TEXT NOT NULL, -- the party that installed it
    CONSTRAINT ladder_versions_version_starts_at_one CHECK (version >= 1)
) STRICT;

CREATE INDEX ladder_versions_by_date ON ladder_versions (valid_from, version);

-- Numbers that a region has of its own, from a day on (Dutch: regionale afspraken).
CREATE TABLE region_parameters (
    region TEXT NOT NULL REFERENCES regions (code), -- the region
    valid_from TEXT NOT NULL, -- the first day on which they hold
    application INTEGER, -- working days for an answer; null for the ladder's own number, as below
    regional_search INTEGER, -- working days for the search of the region
    national_review INTEGER, -- days between two reviews at the national rung
    silence INTEGER, -- days without anything recorded
    stay INTEGER, -- days before the end of a stay
    many_rejections INTEGER, -- refusals that are many
    counting INTEGER, -- days within which units in its provinces are to be counted; null for weekly
    set_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    set_by TEXT NOT NULL, -- the party that set them
    PRIMARY KEY (region, valid_from)
) STRICT, WITHOUT ROWID;

-- Every case that was moved to another version of the ladder, and how to bring it back.
CREATE TABLE case_migrations (
    migration TEXT NOT NULL, -- the id of the migration, in which many cases may go together
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    from_version INTEGER NOT NULL, -- the version on which it stood
    to_version INTEGER NOT NULL, -- the version on which it stands since
    from_rung TEXT NOT NULL, -- where it stood
    to_rung TEXT NOT NULL, -- where it stands since
    migrated_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    reverted_at INTEGER, -- milliseconds since 1970, UTC; null while it holds
    PRIMARY KEY (migration, case_no)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_migrations_by_case ON case_migrations (case_no, migrated_at);
