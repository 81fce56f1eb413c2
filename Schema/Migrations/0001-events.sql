-- What was recorded must stay as it was recorded. Everything else in the database is derived from these tables,
-- so they hold the only copy: rows are added, chained to the row before by SHA-256, and never changed.

-- Which database this is: one row, made with the database.
CREATE TABLE database_identity (
    -- Always 1: there is one row.
    only INTEGER NOT NULL PRIMARY KEY CONSTRAINT database_identity_is_one_row CHECK (only = 1),
    -- 32 random bytes, from which both chains start, so that rows of another database do not fit in this one.
    identity BLOB NOT NULL CONSTRAINT identity_is_32_bytes CHECK (length(identity) = 32),
    -- The identity sealed under the master key: opens under the right key alone.
    key_proof BLOB NOT NULL CONSTRAINT key_proof_is_sealed CHECK (length(key_proof) = 60),
    -- When the database was made, in milliseconds since 1970 UTC.
    created_at INTEGER NOT NULL,
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT database_identity_digest_is_32_bytes CHECK (length(digest) = 32)
) STRICT;

CREATE TRIGGER database_identity_is_never_changed BEFORE UPDATE ON database_identity
BEGIN SELECT RAISE(ABORT, 'the identity of a database is never changed'); END;

CREATE TRIGGER database_identity_is_never_removed BEFORE DELETE ON database_identity
BEGIN SELECT RAISE(ABORT, 'the identity of a database is never removed'); END;

-- What happened, oldest first, one row each.
CREATE TABLE events (
    -- The place in the history: 1, 2, 3, without gaps.
    seq INTEGER NOT NULL PRIMARY KEY CONSTRAINT events_seq_starts_at_one CHECK (seq >= 1),
    -- What it happened to, for example case:C-0123456789.
    stream TEXT NOT NULL CONSTRAINT events_stream_is_named CHECK (length(stream) BETWEEN 1 AND 200),
    -- The place in the history of that stream: 1, 2, 3, without gaps.
    version INTEGER NOT NULL CONSTRAINT events_version_starts_at_one CHECK (version >= 1),
    -- What happened, a code in the past tense.
    kind TEXT NOT NULL CONSTRAINT events_kind_is_named CHECK (length(kind) BETWEEN 1 AND 100),
    -- When it was recorded, in milliseconds since 1970 UTC.
    recorded_at INTEGER NOT NULL,
    -- The party that recorded it.
    party TEXT NOT NULL,
    -- Who acted for that party, as the party names its users.
    user TEXT NOT NULL,
    -- The facts, a JSON object; a free text stands in it as {"$text": id}. SQLite 3.40 does not trust json_valid() in
    -- a constraint, so that the whole is JSON is checked when the row is read back before its commit.
    body TEXT NOT NULL CONSTRAINT events_body_is_an_object CHECK (body GLOB '{*}'),
    -- SHA-256 over the ids, owners and digests of the texts recorded with it; null when there are none.
    texts_digest BLOB CONSTRAINT events_texts_digest_is_32_bytes CHECK (length(texts_digest) = 32),
    -- SHA-256 over the hash of the row before and every other column.
    hash BLOB NOT NULL CONSTRAINT events_hash_is_32_bytes CHECK (length(hash) = 32),
    CONSTRAINT events_stream_version_is_unique UNIQUE (stream, version)
) STRICT;

CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER events_are_never_removed BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

-- The keys under which free text is sealed, one an owner; erasing the row erases what it sealed.
CREATE TABLE text_keys (
    -- What the texts belong to, for example case:C-0123456789.
    owner TEXT NOT NULL PRIMARY KEY CONSTRAINT text_keys_owner_is_named CHECK (length(owner) BETWEEN 1 AND 200),
    -- The owner's key, sealed under the master key.
    wrapped BLOB NOT NULL CONSTRAINT text_keys_wrapped_is_sealed CHECK (length(wrapped) = 60),
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT text_keys_digest_is_32_bytes CHECK (length(digest) = 32)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER text_keys_are_never_changed BEFORE UPDATE ON text_keys
BEGIN SELECT RAISE(ABORT, 'a key is never changed'); END;

-- Free texts, sealed.
CREATE TABLE texts (
    -- What an event's {"$text": id} points to.
    id INTEGER NOT NULL PRIMARY KEY CONSTRAINT texts_id_starts_at_one CHECK (id >= 1),
    -- Under whose key it is sealed.
    owner TEXT NOT NULL CONSTRAINT texts_owner_is_named CHECK (length(owner) BETWEEN 1 AND 200),
    -- The event it was recorded with.
    event_seq INTEGER NOT NULL REFERENCES events (seq) DEFERRABLE INITIALLY DEFERRED,
    -- Nonce, ciphertext and tag; null once erased.
    sealed BLOB,
    -- SHA-256 over the sealed bytes; stays when they are erased.
    sealed_digest BLOB NOT NULL CONSTRAINT texts_sealed_digest_is_32_bytes CHECK (length(sealed_digest) = 32)
) STRICT;

CREATE INDEX texts_by_event ON texts (event_seq, id);

CREATE INDEX texts_by_owner ON texts (owner, id);

CREATE TRIGGER texts_are_erased_or_left BEFORE UPDATE ON texts
WHEN new.id IS NOT old.id OR new.owner IS NOT old.owner OR new.event_seq IS NOT old.event_seq
    OR new.sealed IS NOT NULL OR new.sealed_digest IS NOT old.sealed_digest
BEGIN SELECT RAISE(ABORT, 'a text is erased or left as it is'); END;

CREATE TRIGGER texts_are_never_removed BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'a text is erased, its row is never removed'); END;

-- Who looked at what, and who was refused: one row an access, chained like the events.
CREATE TABLE access_log (
    -- The place in the log: 1, 2, 3, without gaps.
    seq INTEGER NOT NULL PRIMARY KEY CONSTRAINT access_log_seq_starts_at_one CHECK (seq >= 1),
    -- When, in milliseconds since 1970 UTC.
    at INTEGER NOT NULL,
    -- The party that asked.
    party TEXT NOT NULL,
    -- In which role.
    role TEXT NOT NULL,
    -- Who acted for that party, as the party names its users.
    user TEXT NOT NULL,
    -- The party for which it was done, if another.
    on_behalf_of TEXT,
    -- What was done, a code.
    action TEXT NOT NULL CONSTRAINT access_log_action_is_named CHECK (length(action) BETWEEN 1 AND 100),
    -- To what, for example case:C-0123456789.
    object TEXT NOT NULL,
    -- How it ended, a code.
    result TEXT NOT NULL CONSTRAINT access_log_result_is_named CHECK (length(result) BETWEEN 1 AND 100),
    -- Where it came from: an address, or the command line.
    origin TEXT NOT NULL,
    -- Why it was asked or refused, a code.
    reason TEXT,
    -- SHA-256 over the hash of the row before and every other column.
    hash BLOB NOT NULL CONSTRAINT access_log_hash_is_32_bytes CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX access_log_by_object ON access_log (object, seq);

CREATE TRIGGER access_log_is_never_changed BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'the access log is never changed'); END;

CREATE TRIGGER access_log_is_never_removed BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'the access log is never shortened'); END;

-- From which definitions the projections were made: one row.
CREATE TABLE projection_state (
    -- Always 1: there is one row.
    only INTEGER NOT NULL PRIMARY KEY CONSTRAINT projection_state_is_one_row CHECK (only = 1),
    -- SHA-256 over the SQL that defines the projections; another one means that they are built again.
    sql_digest BLOB NOT NULL CONSTRAINT projection_state_sql_digest_is_32_bytes CHECK (length(sql_digest) = 32),
    -- SHA-256 over the table's name and the other columns.
    digest BLOB NOT NULL CONSTRAINT projection_state_digest_is_32_bytes CHECK (length(digest) = 32)
) STRICT;
