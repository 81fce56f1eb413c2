import CSQLite

/// The examination of one database: each check adds what it finds.
final class Verification {
    /// How many findings a check reports before it says that there are more.
    static let findingsPerCheckMax = 100

    let connection: Connection
    let projector: any Projector
    let progress: (String, Int64) -> Void
    private(set) var findings: [VerifyFinding] = []
    private var foundInCheck = 0
    /// For each owner whose texts were erased, the last event that says so.
    var erasures: [String: Int64] = [:]
    var factsHasher = RecordHasher()

    init(_ connection: Connection, projector: any Projector, progress: @escaping (String, Int64) -> Void) {
        self.connection = connection
        self.projector = projector
        self.progress = progress
    }

    /// Notes a finding; false when the check has found enough.
    @discardableResult
    func found(_ table: String, _ row: String, _ detail: String) -> Bool {
        foundInCheck += 1
        guard foundInCheck <= Self.findingsPerCheckMax else {
            if foundInCheck == Self.findingsPerCheckMax + 1 {
                findings.append(VerifyFinding(table: table, row: "", detail: "and more, which are not listed"))
            }
            return false
        }
        findings.append(VerifyFinding(table: table, row: row, detail: detail))
        return true
    }

    /// Runs one check; a file so damaged that it cannot be read is a finding too.
    func check(_ name: String, _ body: () throws -> Void) throws {
        foundInCheck = 0
        progress(name, 0)
        do {
            try body()
        } catch let StoreError.statement(code, _) where Self.damage.contains(code & 0xff) {
            found("file", "", "could not be read to the end while checking \(name) (SQLite's code \(code))")
        }
    }

    private static let damage: Set<Int32> = [
        SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_FORMAT, SQLITE_CONSTRAINT,
    ]

    /// Every check, in the order in which their findings help most.
    func run(against heads: ChainHeads?) throws {
        try check("file") { try checkFile() }
        try check("schema") { try checkSchema() }
        let starts = try ChainStarts(of: connection)
        try check("events") {
            let erased = try ErasedStreams(of: connection)
            try checkChain(
                .events, from: ChainHead(sequence: 0, hash: starts.events), against: heads?.events,
                isExcused: { erased.isFormerAndErased($0) },
                { row in
                    try self.checkTexts(of: row)
                    try self.checkFacts(of: row, erased)
                })
            try checkErasedFacts(erased)
            try checkVersions()
        }
        try check("texts") { try checkErasures() }
        try check("access_log") {
            try checkChain(.accessLog, from: try accessLogStart(starts), against: heads?.accessLog) { _ in }
        }
        try check("digests") { try checkDigests() }
        try check("projections") { try checkProjections() }
    }
}

extension Store {
    /// Examines a database and says of every stored value that is not as it was recorded where it is and what differs.
    ///
    /// It changes no file, makes none beside it, and needs no key; a served database can be examined too. A cut-off
    /// end and a history written anew as a whole show only against heads that were kept elsewhere.
    /// - Throws: `fileMissing`, `notACasusDatabase`, `newerVersion`, `olderVersion`.
    public static func verify(
        at path: String, projector: any Projector, against heads: ChainHeads? = nil,
        progress: @escaping (String, Int64) -> Void = { _, _ in }
    ) throws -> [VerifyFinding] {
        let access = try ReadingAccess(path)
        return try withExtendedLifetime(access) {
            let connection = try access.connect(StoreOptions())
            defer { connection.end() }
            try checkIsOurs(connection, path)
            let found = try DatabaseSchema.version(of: connection)
            guard found == DatabaseSchema.version else {
                throw StoreError.olderVersion(found: found, known: DatabaseSchema.version)
            }
            let verification = Verification(connection, projector: projector, progress: progress)
            try connection.inSnapshot { try verification.run(against: heads) }
            return verification.findings
        }
    }

    /// Where both chains of a database stand, without opening a store; under the same conditions as `verify`.
    public static func heads(at path: String) throws -> ChainHeads {
        let access = try ReadingAccess(path)
        return try withExtendedLifetime(access) {
            let connection = try access.connect(StoreOptions())
            defer { connection.end() }
            try checkIsOurs(connection, path)
            return try connection.inSnapshot { try ChainHeads(of: connection) }
        }
    }
}
