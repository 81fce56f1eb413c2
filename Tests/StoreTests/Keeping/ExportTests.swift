import Foundation
import Testing

@testable import Store

@Suite("A database as lines of JSON")
struct ExportTests {
    private let database: TemporaryDatabase
    private let store: Store

    init() throws {
        database = try TemporaryDatabase()
        store = try database.create()
        for number in 0..<30 { try store.record("case:C-\(number % 3)", text: "tekst \"\(number)\"\n\u{1F600}") }
    }

    private func exported() throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try store.export { lines.append($0) }
        return lines
    }

    private func make(_ lines: [[UInt8]]) throws -> TemporaryDatabase {
        let other = try TemporaryDatabase()
        let file = other.folder + "/export.jsonl"
        try Data(lines.flatMap { $0 }).write(to: URL(fileURLWithPath: file))
        _ = try Store.makeDatabase(at: other.path, fromExport: file, projector: TallyProjector())
        return other
    }

    @Test("It comes back to the same state: the same chains, tables and texts, and it goes on from there")
    func comesBack() throws {
        let other = try make(try exported())
        try DatabaseFiles.copy(database.path + ".key", toNew: other.path + ".key")
        let again = try other.open()
        #expect(try again.heads() == (try store.heads()))
        let digests = try store.read { try $0.projectionDigests() }
        #expect(try again.read { try $0.projectionDigests() } == digests && digests.contains { $0.rows > 0 })
        #expect(try again.read { try $0.text(30) } == "tekst \"29\"\n\u{1F600}")
        #expect(try Store.verify(at: other.path, projector: TallyProjector()).isEmpty)
        var second: [[UInt8]] = []
        try again.export { second.append($0) }
        #expect(second == (try exported()))
        #expect(try again.record("case:C-1").sequence == 31)
    }

    @Test("No free text stands in it in the clear")
    func isSealed() throws {
        #expect(!String(decoding: try exported().flatMap { $0 }, as: UTF8.self).contains("tekst"))
    }

    @Test("Cut off, changed, mixed or of another version it is refused, and nothing is put there")
    func refuses() throws {
        let lines = try exported()
        func changed(_ change: (inout [[UInt8]]) -> Void) -> [[UInt8]] {
            var copy = lines
            change(&copy)
            return copy
        }
        let wrong: [[[UInt8]]] = [
            [], Array(lines.dropLast()), Array(lines.dropFirst()), changed { $0.swapAt(2, 3) },
            changed { $0.remove(at: 4) }, changed { $0.append($0[3]) }, changed { $0[5][$0[5].count - 8] ^= 1 },
            changed { $0[0] = Array(#"{"export":"casus","format":1,"schemaVersion":99}"#.utf8) + [0x0A] },
            changed { $0[3] = Array(#"{"table":"sqlite_schema","row":{}}"#.utf8) + [0x0A] },
        ]
        for (place, lines) in wrong.enumerated() {
            let other = try TemporaryDatabase()
            let file = other.folder + "/export.jsonl"
            try Data(lines.flatMap { $0 }).write(to: URL(fileURLWithPath: file))
            #expect(throws: StoreError.self, "\(place)") {
                try Store.makeDatabase(at: other.path, fromExport: file, projector: TallyProjector())
            }
            #expect(DatabaseFiles.mode(of: other.path) == nil, "\(place)")
        }
    }

    @Test("A database that is there already is left alone")
    func leavesAlone() throws {
        let file = database.folder + "/export.jsonl"
        try Data(try exported().flatMap { $0 }).write(to: URL(fileURLWithPath: file))
        #expect(throws: StoreError.fileExists(path: database.path)) {
            try Store.makeDatabase(at: database.path, fromExport: file, projector: TallyProjector())
        }
    }
}
