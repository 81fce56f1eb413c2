-- What is kept about counting beds beside the counts: calls that brought no figures, and the totals by funding.

-- A call of the telephone round of which no count came, or only that the figures are as entered (Dutch: belpoging).
CREATE TABLE phone_calls (
    unit TEXT NOT NULL REFERENCES units (id), -- which unit was phoned
    called_at INTEGER NOT NULL, -- when; milliseconds since 1970, UTC
    seq INTEGER NOT NULL, -- the event that recorded it
    outcome TEXT NOT NULL, -- what came of it
    called_by TEXT NOT NULL REFERENCES parties (code), -- who recorded it
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    remark INTEGER, -- number of the text that goes with it
    PRIMARY KEY (unit, called_at, seq),
    CONSTRAINT phone_calls_outcome_is_known CHECK (outcome IN ('not_reached', 'call_back', 'no_figures', 'as_entered'))
) STRICT, WITHOUT ROWID;

-- Which units the dashboard counts, from a day on, where it was set (Dutch: bereik van het dashboard).
CREATE TABLE dashboard_scopes (
    valid_from TEXT NOT NULL, -- the first day on which it holds
    seq INTEGER NOT NULL, -- the event that recorded it; the last of a day holds
    levels TEXT NOT NULL, -- levels of which every unit is counted, joined by |
    crisis_levels TEXT NOT NULL, -- levels of which only crisis beds without a criminal title are counted, joined by |
    set_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    set_by TEXT NOT NULL REFERENCES parties (code), -- who set it
    PRIMARY KEY (valid_from, seq)
) STRICT, WITHOUT ROWID;

-- Beds in use by funding on the last day of a quarter, over all insurers together, never per bed (Dutch: kwartaaltotaal).
CREATE TABLE funding_totals (
    provider TEXT NOT NULL REFERENCES parties (code), -- whose beds
    quarter_ends_on TEXT NOT NULL, -- the last day of the quarter
    seq INTEGER NOT NULL, -- the event that recorded it; the last of a quarter holds
    wlz INTEGER NOT NULL, -- beds paid out of the Wlz
    zvw INTEGER NOT NULL, -- beds paid out of the Zvw
    wfz INTEGER NOT NULL, -- beds paid out of the Wfz
    other INTEGER NOT NULL, -- beds paid otherwise
    recorded_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    recorded_by TEXT NOT NULL REFERENCES parties (code), -- who recorded it
    PRIMARY KEY (provider, quarter_ends_on, seq),
    CONSTRAINT funding_totals_are_not_negative CHECK (min(wlz, zvw, wfz, other) >= 0)
) STRICT, WITHOUT ROWID;
