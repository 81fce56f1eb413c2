-- The logbook of a provider: refusals that it kept for itself; nothing leaves but counts that it released.

-- A refusal that a provider notes for its own use (Dutch: logboek).
CREATE TABLE logbook_entries (
    provider TEXT NOT NULL REFERENCES parties (code), -- whose logbook it is
    id INTEGER NOT NULL, -- number within the logbook
    unit TEXT NOT NULL REFERENCES units (id), -- its unit that refused
    happened_on TEXT NOT NULL, -- the day of the refusal
    primary_reason TEXT NOT NULL, -- the first reason, a code of the list of that day
    secondary_reasons TEXT NOT NULL, -- the other reasons, joined by |
    note INTEGER, -- number of the text with the provider's own words
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (provider, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX logbook_entries_by_day ON logbook_entries (happened_on, provider);

-- A quarter of which a provider lets its counts be added to those of others.
CREATE TABLE logbook_releases (
    quarter TEXT NOT NULL, -- the quarter, as 2022-Q2
    provider TEXT NOT NULL REFERENCES parties (code), -- who released it
    released_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (quarter, provider)
) STRICT, WITHOUT ROWID;

-- The counts of a quarter as they were first published; they do not change after that.
CREATE TABLE logbook_publications (
    quarter TEXT NOT NULL PRIMARY KEY, -- the quarter, as 2022-Q2
    document TEXT NOT NULL -- the counts as JSON that answers are made of
) STRICT, WITHOUT ROWID;
