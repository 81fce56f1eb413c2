import CivilTime
import Cryptography

/// One act in the writer's transaction: all of it is recorded, or, when its closure throws, nothing.
///
/// It reads what it wrote itself. While history is replayed a projector receives one too, with which nothing is
/// recorded; then `now` is the moment of the event.
public final class Transaction: Snapshot {
    /// The moment of the act.
    public internal(set) var now: Instant
    /// Who acts.
    public let author: Author
    /// Nil while history is replayed.
    var history: History?
    /// What the projector holds back from one event to the next while history is replayed; nil otherwise.
    public var heldBack: AnyObject?
    var hasher = RecordHasher()
    let projector: any Projector

    init(
        connection: Connection, keys: TextKeys?, history: History?, projector: any Projector, author: Author,
        now: Instant
    ) {
        self.now = now
        self.author = author
        self.history = history
        self.projector = projector
        super.init(connection: connection, keys: keys)
    }

    /// Whether history is replayed, so that nothing is recorded and what is written need not be read at each event.
    public var isReplaying: Bool { history == nil }

    /// Beside what it is of a snapshot: a failure that undid the whole transaction must not let the act go on outside it.
    override func checkIsOpen() throws(StoreError) {
        try super.checkIsOpen()
        guard !connection.isInAutocommit else { throw .storeStopped }
    }

    func recordingHistory() throws(StoreError) -> History {
        try checkIsOpen()
        guard let history else { throw .replayIsReadOnly }
        return history
    }

    /// Runs a statement that changes projections or tables outside the history.
    public func execute(_ sql: String, _ values: [any SQLBindable] = []) throws {
        try checkIsOpen()
        try connection.run(sql, values)
    }

    /// Adds a row, or replaces the one with the same key, in a table with a `digest` column.
    ///
    /// Every column that is to have a value must be given: the digest covers those.
    public func putDigested(
        table: String, key: [(String, any SQLBindable)], values: [(String, any SQLBindable)]
    ) throws {
        try checkIsOpen()
        try DigestedRow.put(table: table, key: key, values: values, on: connection)
    }

    /// Adds a row to the access log, after the last one.
    public func logAccess(_ entry: AccessEntry) throws {
        let history = try recordingHistory()
        let sequence = history.accessLog.sequence + 1
        let values: [SQLValue] = [
            .integer(sequence), now.sqlValue, .text(author.party), .text(author.role), .text(author.user),
            author.onBehalfOf.sqlValue, .text(entry.action), .text(entry.object), .text(entry.result),
            .text(author.origin), entry.reason.sqlValue,
        ]
        let hash = try ChainedTable.accessLog.hash(after: history.accessLog.hash, values, with: &hasher)
        try connection.run(Self.accessInsertion, values + [.blob(hash.bytes)])
        self.history?.accessLog = ChainHead(sequence: sequence, hash: hash)
        self.history?.lastMoment = now
    }

    private static let accessInsertion = ChainedTable.accessLog.insertion
}
