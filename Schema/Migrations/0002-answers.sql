-- What the service must remember outside the history: these rows may go when their time is over.

-- The answer that was given under an idempotency key, so that a retry gets the same one.
CREATE TABLE idempotency_answers (
    -- The party whose key it is.
    party TEXT NOT NULL,
    -- The key, as the party chose it.
    key TEXT NOT NULL CONSTRAINT idempotency_answers_key_is_bounded CHECK (length(key) BETWEEN 1 AND 255),
    -- SHA-256 over method, path and body of the request.
    request_digest BLOB NOT NULL
        CONSTRAINT idempotency_answers_request_digest_is_32_bytes CHECK (length(request_digest) = 32),
    -- The HTTP status of the answer.
    status INTEGER NOT NULL CONSTRAINT idempotency_answers_status_is_http CHECK (status BETWEEN 100 AND 599),
    -- From what the answer is rendered again, a JSON object without free text.
    answer TEXT NOT NULL CONSTRAINT idempotency_answers_answer_is_an_object CHECK (answer GLOB '{*}'),
    -- When it was given, in milliseconds since 1970 UTC.
    recorded_at INTEGER NOT NULL,
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT idempotency_answers_digest_is_32_bytes CHECK (length(digest) = 32),
    CONSTRAINT idempotency_answers_one_a_key PRIMARY KEY (party, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_answers_by_age ON idempotency_answers (recorded_at);

-- When a token was last used.
CREATE TABLE token_uses (
    -- The token's id, never the token.
    token_id TEXT NOT NULL PRIMARY KEY,
    -- When it was last used, in milliseconds since 1970 UTC.
    used_at INTEGER NOT NULL,
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT token_uses_digest_is_32_bytes CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;
