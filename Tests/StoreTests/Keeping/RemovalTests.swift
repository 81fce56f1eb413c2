import CivilTime
import Foundation
import Testing

@testable import Store

/// Removing a database, and only one that was begun by whom it should be.
@Suite struct RemovalTests {
    @Test func `a database that a user began is removed with its key`() throws {
        let database = try TemporaryDatabase()
        try begin(database, as: "demo")
        #expect(try Store.remove(at: database.path, ifFirstRecordedBy: "demo"))
        #expect(try database.files == ["casus.db.lock"])
    }

    @Test(arguments: ["somebody", ""])
    func `a database that another began stays as it is`(user: String) throws {
        let database = try TemporaryDatabase()
        try begin(database, as: user)
        let content = try Data(contentsOf: URL(fileURLWithPath: database.path))
        #expect(try !Store.remove(at: database.path, ifFirstRecordedBy: "demo"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: database.path)) == content)
        #expect(try database.verify().isEmpty)
    }

    @Test func `an empty database and a file of another kind stay`() throws {
        let empty = try TemporaryDatabase()
        try empty.create().close()
        #expect(try !Store.remove(at: empty.path, ifFirstRecordedBy: "demo"))
        let other = try TemporaryDatabase()
        try Data("words".utf8).write(to: URL(fileURLWithPath: other.path))
        #expect(try !Store.remove(at: other.path, ifFirstRecordedBy: "demo"))
        #expect(try other.files == ["casus.db"])
    }

    @Test func `a database that is being written stays`() throws {
        let database = try TemporaryDatabase()
        let store = try begin(database, as: "demo", closing: false)
        defer { store.close() }
        #expect(throws: StoreError.self) { try Store.remove(at: database.path, ifFirstRecordedBy: "demo") }
        #expect(try database.files.isSuperset(of: ["casus.db", "casus.db.key"]))
    }

    @discardableResult
    private func begin(_ database: TemporaryDatabase, as user: String, closing: Bool = true) throws -> Store {
        let store = try database.create()
        let author = Author(party: "admin", user: user, role: "admin", origin: "here")
        try store.write(as: author, at: noon) { transaction in
            _ = try transaction.append(stream: "party:admin", kind: "tallied", body: Array("{}".utf8))
        }
        if closing { store.close() }
        return store
    }
}
