-- What is kept about counting beds beside the counts: how often they are due, and the totals by funding.

-- Within how many days the units of a region are to be counted, from a day on (Dutch: teltermijn).
CREATE TABLE counting_terms (
    region TEXT NOT NULL REFERENCES regions (code), -- the region
    valid_from TEXT NOT NULL, -- the first day on which it holds
    seq INTEGER NOT NULL, -- the event that recorded it
    days INTEGER NOT NULL, -- the term
    PRIMARY KEY (region, valid_from, seq),
    CONSTRAINT counting_terms_days_are_some CHECK (days >= 1)
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
