import Foundation
import Glibc
import StrictJSON
import Synchronization
import Testing

/// A served database with one case, and notes written on it by many at once: the ground on which faults are made.
final class FaultGround {
    /// Whether the long forms are asked for, as the figures are quoted.
    static let isLong = ProcessInfo.processInfo.environment["CASUS_LONG"] == "1"

    let program: Program
    let database: String
    private(set) var served: Served
    let token: String
    let adminToken: String
    let caseID: String

    /// Makes the database, below the program's folder, and serves it.
    static func made(database: String = "field.db", options: [String] = []) async throws -> FaultGround {
        let program = try Program()
        return try await made(program, database: database, options: options)
    }

    /// The same in a folder that is there already.
    static func made(
        _ program: Program, database: String, options: [String] = []
    ) async throws -> FaultGround {
        let made = try program.run(["init", "--db", database, "--json"])
        let secret = try JSONReader.read(Array(made.output.utf8))["adminToken"]?.string ?? ""
        let served = try Served(program, database: database, options: options)
        let admin = HTTPClient(address: served.address, token: secret)
        for (code, type) in [("zvh-05", "zvh"), ("levensloop-05", "levensloopaanbieder"), ("verwijzer-05", "referrer")]
        {
            _ = try await admin.post(
                "/v1/parties", #"{"code":"\#(code)","type":"\#(type)","name":"\#(code)","phone":"000-0000000"}"#)
        }
        _ = try await admin.send(
            "PUT", "/v1/regions/R05",
            #"{"name":"Regio 05","provinces":["FL"],"levensloopaanbieder":"levensloop-05"}"#)
        let token = try await admin.post("/v1/parties/zvh-05/tokens", "{}")["token"]?.string ?? ""
        let opened = try await HTTPClient(address: served.address, token: token)
            .post("/v1/cases", FieldOfWork.careCase)
        return FaultGround(program, database, served, token, secret, opened["id"]?.string ?? "")
    }

    private init(
        _ program: Program, _ database: String, _ served: Served, _ token: String, _ adminToken: String,
        _ caseID: String
    ) {
        self.program = program
        self.database = database
        self.served = served
        self.token = token
        self.adminToken = adminToken
        self.caseID = caseID
    }

    /// The party that reported the case.
    var reporter: HTTPClient { HTTPClient(address: served.address, token: token) }

    /// Serves the same file again, after the process before has ended.
    func serveAgain(
        options: [String] = [], environment: [String: String] = [:], wrapped: [String] = []
    ) throws {
        served = try Served(
            program, database: database, options: options, environment: environment, wrapped: wrapped)
    }

    /// What became of notes that were written.
    struct Tally: Sendable {
        /// Answered with 201.
        var acknowledged: Set<String> = []
        /// Answered with a refusal.
        var refused: Set<String> = []
        /// Not answered, so that nobody can know.
        var unknown: Set<String> = []
        /// Every status that came, and how often.
        var statuses: [Int: Int] = [:]
    }

    /// Writes notes, many at once; every tenth holds a telephone number and must be refused.
    ///
    /// - Parameter onAcknowledged: told how many are acknowledged so far, at each.
    func write(
        notes: Int, callers: Int = 16, round: String = "a",
        onAcknowledged: @escaping @Sendable (Int) -> Void = { _ in }
    ) async -> Tally {
        let client = reporter
        let path = "/v1/cases/\(caseID)/notes"
        let next = Shared(0)
        let tally = Shared(Tally())
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<callers {
                group.addTask {
                    while true {
                        let number = next.change { next in
                            next += 1
                            return next - 1
                        }
                        guard number < notes else { return }
                        let isBad = number % 10 == 9
                        let text = "Overleg \(round)-\(number)" + (isBad ? ", bel 06-12345678" : "")
                        let answer = try? await client.send("POST", path, #"{"text":"\#(text)"}"#)
                        let count = tally.change { tally -> Int in
                            if let status = answer?.status { tally.statuses[status, default: 0] += 1 }
                            switch answer?.status {
                            case 201: tally.acknowledged.insert(text)
                            case nil: tally.unknown.insert(text)
                            default: tally.refused.insert(text)
                            }
                            return tally.acknowledged.count
                        }
                        if answer?.status == 201 { onAcknowledged(count) }
                    }
                }
            }
        }
        return tally.value
    }

    /// Every note of the case, as the server lists them.
    func notes() async throws -> [String] {
        var texts: [String] = []
        var cursor = ""
        repeat {
            let page = try await reporter.send(
                "GET", "/v1/cases/\(caseID)/notes?limit=200" + (cursor.isEmpty ? "" : "&cursor=\(cursor)"))
            try #require(page.status == 200)
            texts += (page.body["items"]?.array ?? []).compactMap { $0["text"]?.string }
            cursor = page.body["next"]?.string ?? ""
        } while !cursor.isEmpty
        return texts
    }

    /// Holds what is there against what was answered: everything acknowledged once, nothing that was refused, the
    /// chain whole and the projections those of a replay.
    func expectNothingLost(_ tally: Tally, verified: Bool = true) async throws {
        let texts = try await notes()
        let held = Set(texts)
        #expect(texts.count == held.count, "written twice")
        let lost = tally.acknowledged.subtracting(held)
        #expect(lost.isEmpty, "lost: \(lost.count)")
        #expect(tally.refused.isDisjoint(with: held), "refused and there all the same")
        #expect(held.isSubset(of: tally.acknowledged.union(tally.unknown)))
        if verified { try expectVerified() }
    }

    /// Holds that the file is whole.
    func expectVerified() throws {
        let found = try program.run(["verify", "--db", database, "--json"])
        #expect(found.exitCode == 0, "\(found.output.prefix(400)) \(found.complaints)")
    }
}

extension FaultGround.Tally {
    /// Both together.
    static func + (left: Self, right: Self) -> Self {
        FaultGround.Tally(
            acknowledged: left.acknowledged.union(right.acknowledged), refused: left.refused.union(right.refused),
            unknown: left.unknown.union(right.unknown),
            statuses: left.statuses.merging(right.statuses, uniquingKeysWith: +))
    }
}

/// A value that several tasks change.
final class Shared<Value: Sendable>: Sendable {
    private let held: Mutex<Value>

    init(_ value: Value) { held = Mutex(value) }

    var value: Value { held.withLock { $0 } }

    func change<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
        held.withLock { value in body(&value) }
    }
}
