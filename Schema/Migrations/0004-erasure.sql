-- What tells of one person may go from the history, and the history still verifies: the chain covers a salted digest of
-- an event's facts in place of the facts themselves.

-- 16 random bytes, without which the facts cannot be guessed from their digest; null once the facts were erased, and for
-- an event of before this column was there.
ALTER TABLE events ADD COLUMN facts_salt BLOB CONSTRAINT events_facts_salt_is_16_bytes CHECK (length(facts_salt) = 16);

-- SHA-256 over the salt and the facts as they were recorded; null for an event of before this column was there.
ALTER TABLE events ADD COLUMN facts_digest BLOB
    CONSTRAINT events_facts_digest_is_32_bytes CHECK (length(facts_digest) = 32);

CREATE INDEX IF NOT EXISTS events_of_erasure ON events (stream, version) WHERE kind = 'facts_erased';

DROP TRIGGER IF EXISTS events_are_never_changed;

-- Facts go only after a later event of the same stream said so; everything else stays as it was.
CREATE TRIGGER IF NOT EXISTS events_are_erased_or_left BEFORE UPDATE ON events
WHEN new.seq IS NOT old.seq OR new.stream IS NOT old.stream OR new.version IS NOT old.version
    OR new.kind IS NOT old.kind OR new.recorded_at IS NOT old.recorded_at OR new.party IS NOT old.party
    OR new.user IS NOT old.user OR new.texts_digest IS NOT old.texts_digest
    OR new.facts_digest IS NOT old.facts_digest OR new.hash IS NOT old.hash OR new.facts_salt IS NOT NULL
    OR NOT EXISTS (
        SELECT 1 FROM events AS said
        WHERE said.stream = old.stream AND said.kind = 'facts_erased' AND said.version > old.version)
BEGIN SELECT RAISE(ABORT, 'an event is never changed, but for facts that a later event erased'); END;

-- What reports count of cases of which the facts were erased, apart from those cases.
CREATE TABLE IF NOT EXISTS erased_counts (
    -- The region by which reports divide; empty for none.
    scope TEXT NOT NULL,
    -- The quarter of opening, for example 2022-Q2.
    opened_in TEXT NOT NULL,
    -- The quarter of recording.
    recorded_in TEXT NOT NULL,
    -- What is counted, a code.
    field TEXT NOT NULL,
    -- Its value, a code or the number of a year.
    value ANY NOT NULL,
    -- How many there are.
    count INTEGER NOT NULL CONSTRAINT erased_counts_count_is_positive CHECK (count > 0),
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT erased_counts_digest_is_32_bytes CHECK (length(digest) = 32),
    CONSTRAINT erased_counts_one_a_value PRIMARY KEY (scope, opened_in, recorded_in, field, value)
) STRICT, WITHOUT ROWID;

-- Up to where erased facts are gone from the file as well, because it was written anew: at most one row.
CREATE TABLE IF NOT EXISTS file_rewrites (
    -- Always 1: there is one row.
    only INTEGER NOT NULL PRIMARY KEY CONSTRAINT file_rewrites_is_one_row CHECK (only = 1),
    -- The last event that was in the file when it was written anew.
    up_to INTEGER NOT NULL,
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT file_rewrites_digest_is_32_bytes CHECK (length(digest) = 32)
) STRICT;
