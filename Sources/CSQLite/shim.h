#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast that Swift does not import.
static inline sqlite3_destructor_type casus_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// Keeps this connection from moving the write-ahead log into the database when it closes; the call is variadic.
static inline int casus_sqlite_keep_log_at_close(sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
