-- Who takes part, for which region, and which tokens speak for whom.

-- A party: an organisation or desk that reads or acts (Dutch: partij).
CREATE TABLE parties (
    code TEXT NOT NULL PRIMARY KEY, -- short name by which others mean this party
    type TEXT NOT NULL, -- what it is in the field, from which its rights follow
    name TEXT NOT NULL, -- what people call it; an organisation, never a person
    phone TEXT, -- the number to call, when known
    registered_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    CONSTRAINT parties_type_is_known CHECK (type IN ('lcbb', 'levensloopaanbieder', 'provider', 'referrer', 'zvh', 'om', 'regional_table', 'fpl', 'zorgkantoor', 'insurer', 'dji', 'ministry', 'municipality', 'police', 'other', 'admin')),
    CONSTRAINT parties_code_is_short CHECK (length(code) BETWEEN 1 AND 40)
) STRICT;

-- The regions that a table or a care and safety house is of.
CREATE TABLE party_regions (
    party TEXT NOT NULL REFERENCES parties (code), -- the party
    region TEXT NOT NULL REFERENCES regions (code), -- a region it is of
    PRIMARY KEY (party, region)
) STRICT, WITHOUT ROWID;

-- A levensloop region: reference data that changes with agreements (Dutch: levensloopregio).
CREATE TABLE regions (
    code TEXT NOT NULL PRIMARY KEY, -- short name of the region
    name TEXT, -- what people call it; null while only named by a party
    levensloopaanbieder TEXT REFERENCES parties (code), -- who searches at the regional rung; null is a fault to mend
    CONSTRAINT regions_code_is_short CHECK (length(code) BETWEEN 1 AND 20)
) STRICT;

CREATE INDEX regions_by_levensloopaanbieder ON regions (levensloopaanbieder);

-- The provinces that a region covers, in whole or in part.
CREATE TABLE region_provinces (
    region TEXT NOT NULL REFERENCES regions (code), -- the region
    province TEXT NOT NULL, -- a province it covers
    PRIMARY KEY (region, province),
    CONSTRAINT region_provinces_province_is_known CHECK (province IN ('ZE', 'FL', 'OV', 'NH', 'ZH', 'GR', 'FR', 'GE', 'LI', 'NB', 'UT', 'DR'))
) STRICT, WITHOUT ROWID;

-- A token by which somebody speaks for a party; the secret itself is never kept.
CREATE TABLE tokens (
    id TEXT NOT NULL PRIMARY KEY, -- public name of the token, without meaning
    party TEXT NOT NULL REFERENCES parties (code), -- for whom it speaks
    user TEXT, -- who uses it, as the administrator wrote it
    secret_digest BLOB NOT NULL UNIQUE, -- SHA-256 of the secret
    issued_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    expires_on TEXT, -- last day on which it works; null for no end
    revoked_at INTEGER, -- milliseconds since 1970, UTC; null while it works
    CONSTRAINT tokens_digest_is_sha256 CHECK (length(secret_digest) = 32)
) STRICT;

CREATE INDEX tokens_by_party ON tokens (party, issued_at);
