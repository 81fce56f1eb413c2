-- A report on a period stays as it was first published to those who see rounded figures: from two versions of it the
-- few that came between could be told.

-- What readers other than lcbb were given, as it was sent.
CREATE TABLE IF NOT EXISTS published_reports (
    -- What of all cases it counts: everything, or which regions.
    scope TEXT NOT NULL,
    -- The first day of the period.
    from_on TEXT NOT NULL,
    -- The last day of the period, the end of a quarter.
    to_on TEXT NOT NULL,
    -- The type of content.
    format TEXT NOT NULL,
    -- The language.
    language TEXT NOT NULL,
    -- Up to which moment what was recorded counts, the same for all reports on periods that end on that day;
    -- milliseconds since 1970 UTC.
    as_of INTEGER NOT NULL,
    -- The report as it is sent.
    content BLOB NOT NULL,
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT published_reports_digest_is_32_bytes CHECK (length(digest) = 32),
    CONSTRAINT published_reports_one_a_form PRIMARY KEY (scope, from_on, to_on, format, language)
) STRICT;

CREATE INDEX IF NOT EXISTS published_reports_by_end ON published_reports (to_on, as_of);
