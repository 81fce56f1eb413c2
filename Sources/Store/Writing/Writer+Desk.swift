import CSQLite
import Glibc

extension Writer {
    /// What the writer's thread works with: its connection and where the history stands.
    final class Desk {
        let connection: Connection
        let keys: TextKeys?
        let projector: any Projector
        private var lock: DatabaseLock?
        let options: StoreOptions
        private var history: History
        /// Whether the disk had no room to write the file anew; then it is not tried again after every act.
        var hasFailedToRewrite = false
        /// The frames in the write-ahead log after the last commit, as SQLite reports them.
        private let logFrames = UnsafeMutablePointer<Int32>.allocate(capacity: 1)

        init(
            connection: Connection, keys: TextKeys?, projector: any Projector, lock: DatabaseLock,
            options: StoreOptions
        ) throws {
            self.connection = connection
            self.keys = keys
            self.projector = projector
            self.lock = lock
            self.options = options
            history = try History(of: connection)
            logFrames.initialize(to: 0)
            sqlite3_wal_hook(
                connection.handle,
                { frames, _, _, count in
                    frames?.assumingMemoryBound(to: Int32.self).pointee = count
                    return SQLITE_OK
                }, logFrames)
        }

        deinit { logFrames.deallocate() }

        /// Does the acts in one transaction, each undone alone when it throws.
        ///
        /// - Throws: when the transaction could not be committed; then none of them may be answered.
        func commit(_ group: [Job]) throws -> [Result<Void, any Error>] {
            var outcomes: [Result<Void, any Error>] = []
            let start = history
            do {
                try connection.run("BEGIN IMMEDIATE")
                for job in group { outcomes.append(try outcome(of: job)) }
                try connection.run("COMMIT")
                return outcomes
            } catch {
                history = start
                if !connection.isInAutocommit { try? connection.run("ROLLBACK") }
                throw error
            }
        }

        /// - Throws: when the transaction as a whole is lost.
        private func outcome(of job: Job) throws -> Result<Void, any Error> {
            let before = history
            try connection.run("SAVEPOINT act")
            do {
                try job.runAct { author, now in
                    Transaction(
                        connection: connection, keys: keys, history: before, projector: projector, author: author,
                        now: try before.moment(now))
                } _: { transaction in
                    try checkIsComplete(transaction)
                    history = transaction.history ?? before
                }
                try connection.run("RELEASE act")
                return .success(())
            } catch {
                // A full disk or a failed read undoes the whole transaction, with the acts before this one.
                guard !connection.isInAutocommit else { throw StoreError.storeStopped }
                history = before
                try connection.run("ROLLBACK TO act")
                try connection.run("RELEASE act")
                return .failure(error)
            }
        }

        /// An act must leave no text without an event and no row without the row it refers to.
        private func checkIsComplete(_ transaction: Transaction) throws(StoreError) {
            guard transaction.history?.pendingTexts.isEmpty != false else { throw .textsWithoutEvent }
            var open: Int32 = 0
            var highest: Int32 = 0
            sqlite3_db_status(connection.handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
            guard open == 0 else { throw .statement(code: ConstraintCode.foreignKey, sql: "end of the act") }
        }

        /// Moves the write-ahead log into the database when it has grown, or empties it after an erasure.
        ///
        /// It waits for no reader: what one of them still needs is moved after a later commit.
        /// - Returns: false when the disk refused, after which nothing may be recorded.
        func checkpointIfDue() -> Bool {
            rewriteIfDue()
            let frames = Int(logFrames.pointee)
            if history.hasErased { return checkpoint(SQLITE_CHECKPOINT_TRUNCATE) }
            guard frames >= options.logFramesBeforeCheckpoint else { return true }
            let isFarTooLong = frames >= options.logFramesBeforeCheckpoint * 16
            return checkpoint(isFarTooLong ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE)
        }

        private func checkpoint(_ mode: Int32) -> Bool {
            sqlite3_busy_timeout(connection.handle, 0)
            defer { sqlite3_busy_timeout(connection.handle, Int32(clamping: options.busyMilliseconds)) }
            let code = sqlite3_wal_checkpoint_v2(connection.handle, nil, mode, nil, nil) & 0xff
            if code == SQLITE_OK {
                logFrames.pointee = 0
                if mode == SQLITE_CHECKPOINT_TRUNCATE { history.hasErased = false }
            }
            return code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED
        }

        /// Whether facts were erased since the file was last written anew.
        var mustRewrite: Bool { history.mustRewrite }

        /// Notes that the file was written anew; the log still holds what was there before.
        func noteRewritten() {
            history.mustRewrite = false
            history.hasErased = true
        }

        /// Writes down by which address the database can be reached, for those who find it locked.
        func announce(_ address: String) throws(StoreError) { try lock?.announce(address) }

        /// Reads anew where the history stands.
        func readHistory() throws { history = try History(of: connection) }

        /// Lets go of the database; what may be damaged is not moved from the log into it.
        func close(isSound: Bool) {
            connection.close(withoutCheckpoint: !isSound)
            lock = nil
        }
    }
}
