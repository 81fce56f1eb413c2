import Testing

@testable import Store

@Suite("Texts that are read once")
struct ReadOnceTests {
    @Test("Every row gets the value of its own spelling, and each spelling is read one time", arguments: [1, 100, 700])
    func readsOnce(spellings: Int) throws {
        let database = try TemporaryDatabase()
        let store = try database.create()
        defer { store.close() }
        var reads = 0
        var values = ReadOnce { text in
            reads += 1
            return Int(text) ?? -1
        }
        let rows = try store.read { snapshot in
            try snapshot.rows(
                """
                WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2999)
                SELECT i % \(spellings), CAST(i % \(spellings) AS TEXT), NULL FROM n
                """
            ) { row in (number: row.int(0), value: try values(row, 1), nothing: try values.optional(row, 2)) }
        }
        #expect(rows.count == 3_000 && rows.allSatisfy { $0.number == $0.value && $0.nothing == nil })
        #expect(reads == spellings)
    }
}
