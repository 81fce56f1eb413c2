-- What was logged may go when its time is over, by rule: the history says up to where the log was removed.

CREATE INDEX IF NOT EXISTS events_of_pruning ON events (seq) WHERE kind = 'access_log_pruned';

DROP TRIGGER IF EXISTS access_log_is_never_removed;

-- The body of such an event begins with {"upTo":NUMBER; SQLite 3.40 does not trust its JSON functions in a trigger.
CREATE TRIGGER IF NOT EXISTS access_log_is_removed_by_rule BEFORE DELETE ON access_log
WHEN old.seq > coalesce(
    (SELECT CAST(substr(body, 9) AS INTEGER) FROM events WHERE kind = 'access_log_pruned' ORDER BY seq DESC LIMIT 1), 0)
BEGIN SELECT RAISE(ABORT, 'the access log is shortened only up to where the history says so'); END;

CREATE INDEX IF NOT EXISTS access_log_by_party ON access_log (party, seq);

CREATE INDEX IF NOT EXISTS access_log_of_lists ON access_log (seq) WHERE object GLOB 'cases:*';
