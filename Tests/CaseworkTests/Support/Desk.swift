import CaseAPI
import CaseHistory
import Casework
import CivilTime
import Glibc
import HTTPServer
import SecureCare
import Store
import StrictJSON
import Synchronization
import Testing

/// A fresh database in a folder of its own, with parties, two regions and some units, and a clock that is set by hand.
///
/// Everything goes through the front door: requests, as they would come over a socket.
final class Desk: Sendable {
    let path: String
    let store: Store
    let casework: Casework
    let service: CaseService
    private let time: DeskClock

    /// Wednesday 15 June 2022, noon in the Netherlands.
    static let start = Instant(milliseconds: 1_655_287_200_000)

    init(at start: Instant = Desk.start) throws {
        var template = Array("/tmp/casus-desk-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = folder + "/casus.db"
        let time = DeskClock(start)
        self.time = time
        store = try Store.create(at: path, projector: CaseProjector(), now: start)
        casework = Casework(store: store, clock: { time.now })
        service = CaseService(casework: casework)
        _ = try casework.prepareDatabase(language: .english)
        try furnish()
    }

    deinit {
        store.close()
        for suffix in ["", "-wal", "-shm", ".key", ".lock"] { unlink(path + suffix) }
        rmdir(String(path.dropLast("/casus.db".count)))
    }

    /// The moment it is.
    var now: Instant {
        get { time.now }
        set { time.set(newValue) }
    }

    /// Noon on a day in the Netherlands.
    func setDay(_ text: String) throws {
        now = Amsterdam.start(of: try #require(Day(text))).adding(seconds: 12 * 3_600)
    }

    /// Sends a request on behalf of a party.
    @discardableResult
    func send(_ method: String, _ target: String, _ body: String? = nil, as party: String = "lcbb") throws -> Answer {
        let caller = try #require(try casework.recognise(party: party, user: "", language: .english))
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        var headers: HTTPHeaders = [:]
        if body != nil { headers["content-type"] = "application/json" }
        let response = service.answer(
            HTTPRequest(
                method: method, path: parts[0], query: parts.count > 1 ? parts[1] : "", headers: headers,
                body: Array((body ?? "").utf8), remoteAddress: "test", isTLS: false), as: caller)
        return Answer(status: response.status, headers: response.headers, bytes: response.body)
    }

    /// Sends a request that must be answered well, and gives its body.
    @discardableResult
    func make(_ method: String, _ target: String, _ body: String? = nil, as party: String = "lcbb") throws -> JSONValue
    {
        let answer = try send(method, target, body, as: party)
        try #require(answer.status < 300, "\(method) \(target): \(String(decoding: answer.bytes, as: UTF8.self))")
        return answer.json
    }

    /// Sends a definition of the ladder.
    func sendLadder(_ target: String, _ definition: [UInt8], as party: String = "lcbb") throws -> Answer {
        let caller = try #require(try casework.recognise(party: party, user: "", language: .english))
        let response = service.answer(
            HTTPRequest(
                method: "POST", path: target, headers: ["content-type": "application/vnd.casus.ladder"],
                body: definition, remoteAddress: "test"), as: caller)
        return Answer(status: response.status, headers: response.headers, bytes: response.body)
    }

    /// Sends a request without a token, as a stranger's program would.
    func anonymous(_ method: String, _ target: String) -> Answer {
        let response = service.answer(HTTPRequest(method: method, path: target, remoteAddress: "192.0.2.1"))
        return Answer(status: response.status, headers: response.headers, bytes: response.body)
    }

    /// Registers a case of region R01 on behalf of the zvh, at the regular rung; its id.
    func openCase(_ extra: String = "", by party: String = "zvh", region: String = "R01") throws -> String {
        let body = """
            {"kind": "mediation", "province": "FL", "region": "\(region)", "birthYear": 1994,
             "need": {"levels": [2, 3]}\(extra.isEmpty ? "" : ", " + extra)}
            """
        return try #require(try make("POST", "/v1/cases", body, as: party)["id"]?.string)
    }

    /// Brings a case one rung up, urgently where rules would hold it back.
    func escalate(_ id: String, by party: String = "zvh") throws {
        let body = """
            {"move": "escalate", "motivation": "Alles is gevraagd.", "urgent": true,
             "acuteDanger": {"attestedBy": "psychiater"}}
            """
        try make("POST", "/v1/cases/\(id)/moves", body, as: party)
    }

    private func furnish() throws {
        let parties: [(String, String, String)] = [
            ("aanbieder", "provider", ""), ("verwijzer", "referrer", ""), ("zvh", "zvh", "R01"),
            ("levensloop", "levensloopaanbieder", ""), ("tafel", "regional_table", "R01"),
            ("tafel2", "regional_table", "R02"), ("vws", "ministry", ""), ("politie", "police", ""), ("om", "om", ""),
        ]
        for (code, type, region) in parties {
            let regions = region.isEmpty ? "" : ", \"regions\": [\"\(region)\"]"
            try make(
                "POST", "/v1/parties",
                "{\"code\": \"\(code)\", \"type\": \"\(type)\", \"name\": \"\(code)\"\(regions)}",
                as: "admin")
        }
        for region in ["R01", "R02"] {
            try make(
                "PUT", "/v1/regions/\(region)",
                "{\"name\": \"Regio\", \"provinces\": [\"FL\"], \"levensloopaanbieder\": \"levensloop\"}", as: "admin")
        }
        for (unit, specialism) in [("U1", "psychiatry"), ("U2", "sglvg")] {
            try make(
                "PUT", "/v1/units/\(unit)",
                """
                {"province": "FL", "level": 3, "type": "FPK", "specialism": "\(specialism)", "regimes": ["wvggz"],
                 "careTypes": ["treatment"]}
                """, as: "aanbieder")
        }
    }
}

/// What a request was answered with.
struct Answer {
    let status: Int
    let headers: HTTPHeaders
    let bytes: [UInt8]

    /// The body as JSON; null when it is none.
    var json: JSONValue { (try? JSONReader.read(bytes, depthMax: 64)) ?? .null }

    /// The items of a list.
    var items: [JSONValue] { json["items"]?.array ?? [] }
}

/// A clock that stands still until it is set.
private final class DeskClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ start: Instant) { moment = Mutex(start) }

    var now: Instant { moment.withLock { $0 } }

    func set(_ instant: Instant) { moment.withLock { $0 = instant } }
}
