#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast that Swift does not import.
static inline sqlite3_destructor_type casus_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// Keeps this connection from moving the write-ahead log into the database when it closes; the call is variadic.
static inline int casus_sqlite_keep_log_at_close(sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

/// Makes every page of a cache when it is needed: SQLite otherwise takes room for twenty at once for each temporary
/// table, of which a CHECK with a list of values makes one whenever it is judged. And keeps no count of the memory in
/// use, which nobody asks for and for which every allocation takes a lock that all threads share. Variadic calls.
static inline int casus_sqlite_prepare_library(void) {
    int pages = sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
    int counting = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return pages != SQLITE_OK ? pages : counting;
}
