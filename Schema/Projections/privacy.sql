-- What touches the person behind a case: erasure, objections, and cases that may be about one person.

-- Cases of which the texts are erased and that nobody reads any more; they still count.
CREATE TABLE erased_cases (
    case_no INTEGER NOT NULL PRIMARY KEY REFERENCES cases (case_no), -- the case
    erased_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    ground TEXT NOT NULL, -- why, a code
    CONSTRAINT erased_cases_ground_is_known CHECK (ground IN ('retention_over', 'request_of_person', 'recorded_in_error'))
) STRICT;

-- Objections of the person or a representative to what is kept or shared (Dutch: bezwaar).
CREATE TABLE objections (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case
    id INTEGER NOT NULL, -- number within the case
    document TEXT NOT NULL, -- the objection as JSON that answers are made of
    PRIMARY KEY (case_no, id)
) STRICT, WITHOUT ROWID;

-- Cases that a person said are about one somebody; gives no rights on either.
CREATE TABLE case_links (
    case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the case on which it was said
    id INTEGER NOT NULL, -- number within that case
    other_case_no INTEGER NOT NULL REFERENCES cases (case_no), -- the other case
    linked_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    linked_by TEXT NOT NULL, -- the party that said so
    undone_at INTEGER, -- when it was taken back; milliseconds since 1970, UTC
    PRIMARY KEY (case_no, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_links_by_other ON case_links (other_case_no);
