import CaseAPI
import CaseHistory
import Casework
import CivilTime
import Foundation
import HTTPServer
import SchemaFiles
import SecureCare
import Store
import StrictJSON
import Synchronization
import Testing

/// A database of its own, at a time that the test sets, into which sheets are read and of which reports are made.
final class SheetTrial: Sendable {
    private let folder: String
    let store: Store
    let casework: Casework
    private let service: CaseService

    /// Noon in the Netherlands on 1 July 2022.
    init() throws {
        folder = NSTemporaryDirectory() + "sheet-trial-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let start = try #require(Instant("2022-07-01T10:00:00Z"))
        store = try Store.create(at: folder + "/casus.db", projector: CaseProjector(), now: start)
        let clock = Clock(start)
        self.clock = clock
        casework = Casework(store: store, clock: { clock.now })
        service = CaseService(casework: casework)
        _ = try casework.prepareDatabase(language: .english)
    }

    /// What time it is for the service.
    let clock: Clock

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A clock that is set by hand.
    final class Clock: Sendable {
        private let moment: Mutex<Instant>

        init(_ start: Instant) {
            moment = Mutex(start)
        }

        var now: Instant { moment.withLock { $0 } }

        func set(_ text: String) {
            moment.withLock { $0 = Instant(text) ?? $0 }
        }
    }

    /// An answer as it came.
    struct Answer {
        let status: Int
        let type: String
        let bytes: [UInt8]
        var text: String { String(decoding: bytes, as: UTF8.self) }
        var json: JSONValue { (try? JSONReader.read(bytes, depthMax: 64)) ?? .null }
    }

    /// Sends a request on behalf of a party.
    @discardableResult
    func send(
        _ method: String, _ target: String, as party: String = "lcbb", _ body: [UInt8] = [],
        type: String = "application/json", accept: String = "application/json"
    ) throws -> Answer {
        let caller = try #require(try casework.recognise(party: party, user: "", language: .dutch))
        var headers = HTTPHeaders()
        headers.add("content-type", type)
        headers.add("accept", accept)
        headers.add("accept-language", "nl")
        let parts = target.split(separator: "?", maxSplits: 1)
        let request = HTTPRequest(
            method: method, path: String(parts[0]), query: parts.count > 1 ? String(parts[1]) : "", headers: headers,
            body: body, remoteAddress: "test", isTLS: false)
        let response = service.answer(request, as: caller)
        return Answer(status: response.status, type: response.headers["Content-Type"] ?? "", bytes: response.body)
    }

    func get(_ target: String, as party: String = "lcbb", accept: String = "application/json") throws -> Answer {
        try send("GET", target, as: party, accept: accept)
    }

    @discardableResult
    func post(_ path: String, _ json: String, as party: String = "lcbb") throws -> Answer {
        let answer = try send("POST", path, as: party, Array(json.utf8))
        try #require(answer.status == 201, "\(answer.text)")
        return answer
    }

    /// Adds a party of a type, named after it.
    func add(_ type: PartyType) throws -> String {
        try post("/v1/parties", #"{"code":"\#(type.rawValue)-1","type":"\#(type.rawValue)","name":"n"}"#, as: "admin")
        return type.rawValue + "-1"
    }

    /// Reads a sheet of cases.
    @discardableResult
    func importCases(_ bytes: [UInt8], dryRun: Bool = false, mapping: String = "") throws -> Answer {
        try send("POST", "/v1/case-imports?dryRun=\(dryRun)\(mapping)", bytes, type: "text/csv")
    }

    /// The beds and the cases of June 2022, as they come with the program.
    func readSamples() throws {
        for (path, name) in [("capacity-imports", "capacity-2022-06-15"), ("case-imports", "casuistiek-2022-06-23")] {
            let answer = try send("POST", "/v1/\(path)", Sample.bytes(name), type: "text/csv")
            try #require(answer.status == 200 && answer.json["rejected"] == .integer(0), "\(answer.text)")
        }
    }
}

/// Workbooks made by spreadsheet programs, kept beside the tests of the reader.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().appending(path: "SpreadsheetTests/Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }
}

/// Sheets that come with the program.
enum Sample {
    static func bytes(_ name: String) -> [UInt8] {
        SchemaFile.named("Samples/\(name).csv").map { Array($0.bytes) } ?? []
    }
}
