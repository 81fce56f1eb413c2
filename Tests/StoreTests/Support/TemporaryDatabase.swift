import CSQLite
import CivilTime
import Foundation
import Testing

@testable import Store

/// A folder of its own for one test's database, removed with it.
final class TemporaryDatabase: Sendable {
    let folder: String
    var path: String { folder + "/casus.db" }

    init() throws {
        folder = NSTemporaryDirectory() + "store-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The names of the files in the folder.
    var files: Set<String> {
        get throws { Set(try FileManager.default.contentsOfDirectory(atPath: folder)) }
    }

    func create(_ projector: any Projector = TallyProjector(), options: StoreOptions = StoreOptions()) throws -> Store {
        try Store.create(at: path, projector: projector, now: noon, options: options)
    }

    func open(
        _ mode: Store.Mode = .writing, _ projector: any Projector = TallyProjector(),
        options: StoreOptions = StoreOptions()
    ) throws -> Store {
        try Store.open(at: path, mode: mode, projector: projector, options: options)
    }

    func verify(against heads: ChainHeads? = nil) throws -> [VerifyFinding] {
        try Store.verify(at: path, projector: TallyProjector(), against: heads)
    }

    /// Takes over files of another database as a crash would leave them; by another process, so that no lock is lost.
    func take(_ suffixes: [String], from other: TemporaryDatabase) throws {
        for suffix in suffixes {
            let copy = Process()
            copy.executableURL = URL(fileURLWithPath: "/bin/cp")
            copy.arguments = ["--preserve=mode", other.path + suffix, path + suffix]
            try copy.run()
            copy.waitUntilExit()
            try #require(copy.terminationStatus == 0)
        }
    }

    /// Changes the file behind the store's back, without its triggers and without foreign keys.
    func tamper(_ sql: String, at otherPath: String? = nil) throws {
        let connection = try Connection(otherPath ?? path, flags: SQLITE_OPEN_READWRITE)
        defer { connection.end() }
        let triggers = try connection.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
            (name: $0.text(0), sql: $0.text(1))
        }
        try connection.runScript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
        for trigger in triggers { try connection.runScript("DROP TRIGGER \(trigger.name)") }
        try connection.runScript(sql)
        for trigger in triggers { try connection.runScript(trigger.sql) }
    }
}

/// Noon on a day in 2022.
let noon = Instant(milliseconds: 1_655_287_200_000)

/// The party that acts in these tests.
let desk = Author(party: "lcbb", user: "u1", role: "lcbb", origin: "test")

/// JSON from a text.
func json(_ text: String) -> [UInt8] { Array(text.utf8) }

extension Store {
    /// Records one event about a case.
    @discardableResult
    func record(_ stream: String, kind: String = "note_recorded", body: String = "{}") throws -> RecordedEvent {
        try write(as: desk, at: noon) { try $0.append(stream: stream, kind: kind, body: json(body)) }
    }

    /// Records one event with a text, and gives the text's id.
    @discardableResult
    func record(_ stream: String, text: String) throws -> Int64 {
        try write(as: desk, at: noon) { act in
            let id = try act.seal(text, owner: stream)
            try act.append(stream: stream, kind: "note_recorded", body: json(#"{"text":{"$text":\#(id)}}"#))
            return id
        }
    }
}
