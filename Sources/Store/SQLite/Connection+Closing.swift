import CSQLite

extension Connection {
    /// Leaves the write-ahead log as it is when this connection is the last to close.
    func keepLogAtClose() { _ = casus_sqlite_keep_log_at_close(handle) }

    /// Lets go of the file, now rather than when the last reference goes.
    func close(withoutCheckpoint: Bool) {
        if withoutCheckpoint { keepLogAtClose() }
        end()
    }
}
