import CivilTime
import Cryptography

/// The database of one installation: a history of events, tables derived from it, sealed texts, and the access log.
///
/// Any thread may use it. It knows events and no case: what they mean is the projector's.
public final class Store: Sendable {
    /// Whether a store may record.
    public enum Mode: Sendable {
        /// Takes the lock, and records.
        case writing
        /// Takes no lock and changes no file.
        case readingOnly
    }

    /// The path of the database file.
    public let path: String
    let readers: ReaderPool
    let writer: Writer?
    let keys: TextKeys?
    let projector: any Projector

    init(path: String, readers: ReaderPool, writer: Writer?, keys: TextKeys?, projector: any Projector) {
        self.path = path
        self.readers = readers
        self.writer = writer
        self.keys = keys
        self.projector = projector
    }

    deinit { close() }

    /// Reads one state of the database; waits for a connection when all are in use.
    ///
    /// The snapshot is valid within the closure. Keep it short: the write-ahead log grows as long as it is open.
    public func read<T>(_ body: (Snapshot) throws -> T) throws -> T {
        try readers.with { connection in
            try connection.inSnapshot {
                let snapshot = Snapshot(connection: connection, keys: keys)
                defer { snapshot.isOpen = false }
                return try body(snapshot)
            }
        }
    }

    /// Records an act, and returns when it is durable. When the closure throws, nothing of it is recorded.
    ///
    /// The closure runs on the writer's thread while the caller waits.
    /// - Throws: what the closure throws; `storeStopped` after a failed commit (whether this act was recorded is then
    ///   unknown) or after `close`, and in a store for reading only; `queueFull`.
    @discardableResult
    public func write<T>(as author: Author, at now: Instant, _ body: (Transaction) throws -> T) throws -> T {
        guard let writer else { throw StoreError.storeStopped }
        var made: T?
        try withoutActuallyEscaping(body) { body in
            try writer.perform(Job(.act(author: author, now: now) { made = try body($0) }))
        }
        guard let made else { throw StoreError.storeStopped }
        return made
    }

    /// Whether it can record: false after a failed commit, after closing, and when opened for reading only.
    public var isWriting: Bool { writer.map { !$0.isStopped } ?? false }

    /// What the writer did since the database was opened.
    public var statistics: WriterStatistics { writer?.done ?? WriterStatistics() }

    /// Tells the closure of every commit of acts from now on, once they are durable and can be read.
    ///
    /// It runs on the writer's thread for as long as the store is open, and must not block.
    public func onCommit(_ body: @escaping @Sendable () -> Void) { writer?.tell(body) }

    /// A key for one purpose that is the same as long as the master key is; nil when the store was opened without one.
    public func key(for purpose: String) throws -> [UInt8]? { try keys?.key(for: purpose) }

    /// How many acts wait for the writer.
    public var waitingActs: Int { writer?.waiting ?? 0 }

    /// How many steps SQLite took to read so far, for whoever reads alone: the same work takes the same steps, on any
    /// machine.
    public func readingSteps() throws -> Int { try readers.with { $0.stepsTaken } }

    /// The texts of the statements that are kept prepared, by readers and by the writer.
    var preparedTexts: Set<String> {
        var texts = readers.preparedTexts
        try? alone { texts.formUnion($0.connection.preparedTexts) }
        return texts
    }

    /// Where both chains stand now, to be kept elsewhere and held against the database later.
    public func heads() throws -> ChainHeads { try read { try $0.heads() } }

    /// Writes beside the database by which address it can be reached, for those who find it locked.
    public func announce(address: String) throws { try alone { try $0.announce(address) } }

    /// Builds the projections again from the history, all or nothing; no act is recorded meanwhile.
    public func rebuild(progress: (Int64) -> Void = { _ in }) throws {
        try alone { try Replay.rebuild($0.connection, projector: $0.projector, progress: progress) }
    }

    /// Finishes the acts that wait, and lets go of the database. Afterwards nothing can be read or recorded.
    public func close() {
        readers.close()
        writer?.close()
    }

    /// Does something on the writer's thread, between two groups of acts.
    func alone(_ body: (Writer.Desk) throws -> Void) throws {
        guard let writer else { throw StoreError.storeStopped }
        try withoutActuallyEscaping(body) { body in try writer.perform(Job(.alone { try body($0) })) }
    }
}
