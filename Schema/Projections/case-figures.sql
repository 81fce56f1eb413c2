-- Cases as reports count them: one narrow row each, so that counting a million does not read a million documents.

-- What reports count of a case.
CREATE TABLE case_figures (
    case_no INTEGER PRIMARY KEY REFERENCES cases (case_no), -- the case
    opened_on TEXT NOT NULL, -- the day of opening, which may lie before the recording
    kind TEXT NOT NULL, -- mediation or advice
    region TEXT, -- levensloop region in which the seeking institution lies
    reporter_province TEXT NOT NULL, -- where the report comes from
    reporter_type TEXT NOT NULL, -- what the reporter was then
    gender TEXT NOT NULL, -- as reported
    birth_year INTEGER, -- null when not known
    main_categories TEXT NOT NULL DEFAULT '', -- categories of the main problem as a sheet gave them, joined by |
    main_reasons TEXT NOT NULL DEFAULT '' -- reasons of the main problem as a sheet gave them, joined by |
) STRICT;

CREATE INDEX case_figures_by_region ON case_figures (region, case_no);
