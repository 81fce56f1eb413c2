import Foundation
import Testing

@testable import Store

@Suite struct VerifyTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
        for number in 0..<40 { try store.record("case:C-\(number % 4)", text: "tekst \(number)") }
    }

    @Test("A served database is verified while acts are recorded")
    func whileServed() throws {
        let errors = together(3) { [store, database] number in
            for _ in 0..<30 {
                if number == 0 {
                    #expect(try database.verify().isEmpty)
                } else {
                    try store.record("case:C-\(number)")
                }
            }
        }
        #expect(errors.isEmpty)
    }

    @Test("It works on a file that may only be read, in a folder that may only be read, and without the key")
    func readOnlyCopy() throws {
        store.close()
        DatabaseFiles.remove(database.path + ".key")
        let manager = FileManager.default
        try manager.setAttributes([.posixPermissions: 0o400], ofItemAtPath: database.path)
        try manager.setAttributes([.posixPermissions: 0o500], ofItemAtPath: database.folder)
        defer { try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: database.folder) }
        let before = try manager.attributesOfItem(atPath: database.path)[.modificationDate] as? Date
        #expect(try database.verify().isEmpty)
        #expect(try manager.attributesOfItem(atPath: database.path)[.modificationDate] as? Date == before)
        #expect(try database.files == ["casus.db", "casus.db.lock"])
    }

    @Test("Every flipped bit within the rows of the history is found or changes nothing that is read")
    func bitFlips() throws {
        store.close()
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: database.path)))
        let copy = try TemporaryDatabase()
        var random = SeededRandom(state: 2022)
        var missed: [Int] = []
        let flips = ProcessInfo.processInfo.environment["CASUS_LONG"] == nil ? 150 : 5_000
        for _ in 0..<flips {
            let position = Int.random(in: 0..<bytes.count, using: &random)
            var changed = bytes
            changed[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try Data(changed).write(to: URL(fileURLWithPath: copy.path))
            let findings = try? copy.verify()
            if findings?.isEmpty == true, try content(of: copy.path) != content(of: database.path) {
                missed.append(position)
            }
        }
        #expect(missed.isEmpty)
    }

    /// Every value of every table.
    private func content(of path: String) throws -> [[SQLValue]] {
        let access = try ReadingAccess(path)
        return try withExtendedLifetime(access) {
            let connection = try access.connect(StoreOptions())
            defer { connection.end() }
            let tables = try DatabaseSchema.objects(of: connection).filter { $0.type == "table" }
            return try tables.flatMap { table in
                try connection.rows("SELECT * FROM \(table.name)") { row in (0..<row.columnCount).map(row.value) }
            }
        }
    }

    @Test("Findings are bounded, and the bound is said")
    func bounded() throws {
        for number in 0..<150 { try store.record("case:D-\(number)") }
        store.close()
        try database.tamper("UPDATE tallies SET note = 'x'")
        let findings = try database.verify().filter { $0.table == "tallies" }
        #expect(findings.count == Verification.findingsPerCheckMax + 1)
        #expect(findings.last?.detail == "and more, which are not listed")
    }

    @Test("No finding holds a stored value")
    func findingsHoldNoValue() throws {
        store.close()
        try database.tamper(
            """
            UPDATE tallies SET stream = 'Jan de Vries', note = 'Jan de Vries' WHERE stream = 'case:C-1';
            UPDATE events SET party = 'Jan de Vries', body = '{"a":"Jan de Vries"}' WHERE seq = 3;
            """)
        let findings = try database.verify()
        #expect(findings.count >= 3)
        #expect(!findings.contains { $0.description.contains("Vries") })
    }
}
