import CaseHistory
import CivilTime
import EscalationLadder
import SecureCare
import Store
import StrictJSON
import Synchronization

extension Casework {
    /// Replays every case under another definition, read only: which moves that were made it would have refused, and
    /// from when cases would have been stuck, per rung and region, beside how it was. Lcbb's to ask.
    public func simulateLadder(
        _ definition: [UInt8], for caller: Caller, progress: (Int64) -> Void = { _ in }
    ) throws -> ActAnswer {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.simulate")) }
        let (json, ladder) = try Self.readLadder(definition)
        let now = clock()
        let then = LadderSimulator(ladder: nil, definition: .null)
        try store.replay(through: then, progress: progress) { try then.finish(at: now, in: $0) }
        let would = LadderSimulator(ladder: ladder, definition: json)
        try store.replay(through: would, progress: progress) { try would.finish(at: now, in: $0) }
        return try look("simulate_ladder", at: "ladder:\(ladder.definition.version)", as: caller) { snapshot in
            let report = SimulationReport(was: then.tally, would: would.tally)
            return ActAnswer(
                isNew: false,
                document: try report.document(version: ladder.definition.version, for: caller, in: snapshot))
        }
    }
}

/// What was found while the history went by.
struct SimulationTally {
    /// Where something happened.
    struct Place: Hashable {
        let rung: Rung
        let region: String
    }

    /// What happened at one place, as numbers.
    struct Counts {
        var moves = 0
        var escalated = 0
        var refused = 0
        var stuck = 0
    }

    /// A move that would have been refused.
    struct RefusedMove {
        let caseId: String
        let move: String
        let at: Instant
        let place: Place
        let rules: [String]
    }

    /// A step up that would have been made, and when.
    struct Escalation {
        let caseId: String
        let at: Instant
        let place: Place
    }

    /// A case that would have been stuck, and since when.
    struct StuckCase: Hashable {
        let caseId: String
        let place: Place
        let since: Instant
    }

    var cases = 0
    var places: [Place: Counts] = [:]
    var refused: [RefusedMove] = []
    var escalated: [Escalation] = []
    var stuck: Set<StuckCase> = []

    /// How many single findings are kept; the numbers count on.
    static let findingsMax = 10_000

    mutating func note(stuck row: CaseRow, since: Instant) {
        let place = Place(rung: row.rung, region: row.region ?? "")
        let found = StuckCase(caseId: row.id, place: place, since: since)
        if stuck.contains(found) { return }
        places[place, default: Counts()].stuck += 1
        if stuck.count < SimulationTally.findingsMax { stuck.insert(found) }
    }
}

/// Projects the history with every case on one candidate version, and judges each move by it as it passes.
final class LadderSimulator: Projector {
    private let projector = CaseProjector()
    private let ladder: Ladder?
    private let definition: JSONValue
    private let found = Mutex(SimulationTally())

    /// The number that the candidate has in the temporary database: beyond any that a definition may have.
    private static let candidateVersion = LadderDefinitionNumbers.versionMax + 1

    /// A simulator of a candidate; without one, of what was in force.
    init(ladder: Ladder?, definition: JSONValue) {
        self.ladder = ladder
        self.definition = definition
    }

    var sql: String { projector.sql }
    var revision: Int { projector.revision }
    var tally: SimulationTally { found.withLock { $0 } }

    func holds(_ event: RecordedEvent, in transaction: Transaction) throws -> Bool { true }

    func settle(in transaction: Transaction) throws { try projector.settle(in: transaction) }

    func project(_ event: RecordedEvent, in transaction: Transaction) throws {
        switch EventKind(rawValue: event.kind) {
        case .clockFired: return
        case .caseMigrated where ladder != nil: return
        case .caseOpened:
            found.withLock { $0.cases += 1 }
            try projector.project(try opened(event, in: transaction), in: transaction)
        default:
            if event.stream.hasPrefix("case:") {
                try projector.settle(in: transaction)
                try judge(event, in: transaction)
            }
            try projector.project(event, in: transaction)
        }
    }

    /// The opening of a case, as if it had been on the candidate.
    private func opened(_ event: RecordedEvent, in transaction: Transaction) throws -> RecordedEvent {
        guard let ladder, case .object(var body) = try JSONReader.read(event.body) else { return event }
        let version = LadderSimulator.candidateVersion
        if try !transaction.exists("SELECT 1 FROM ladder_versions WHERE version = ?", [version]) {
            var writer = JSONWriter()
            writer.value(definition)
            try transaction.execute(
                """
                INSERT INTO ladder_versions (version, valid_from, definition, installed_at, installed_by)
                VALUES (?, '9999-12-31', ?, 0, '')
                """, [version, SQLValue.utf8(writer.bytes)])
        }
        let kind = body["case"]?["kind"]?.string.flatMap(CaseKind.init(rawValue:)) ?? .mediation
        body["ladderVersion"] = .integer(Int64(version))
        body["rung"] = .string(ladder.start(of: kind).rawValue)
        var writer = JSONWriter()
        writer.value(.object(body))
        return RecordedEvent(
            sequence: event.sequence, stream: event.stream, version: event.version, kind: event.kind,
            body: writer.bytes, recordedAt: event.recordedAt, party: event.party, user: event.user)
    }

    /// Looks at the case before the event: whether it was stuck by then, and whether the move would have been made.
    private func judge(_ event: RecordedEvent, in transaction: Transaction) throws {
        guard let row = try CaseRow.load(EventStream.code(of: event.stream), in: transaction) else { return }
        if let since = row.stuckFrom, since <= event.recordedAt {
            found.withLock { $0.note(stuck: row, since: since) }
        }
        guard event.kind == EventKind.caseMoved.rawValue else { return }
        let body = try JSONReader.read(event.body)
        guard let request = MoveRequest(recorded: body) else { return }
        let judged = try ladder ?? LadderLibrary.ladder(version: row.ladderVersion, in: transaction)
        let facts = try LadderStanding.facts(
            of: row, mover: MoverRoles.all(by: event.party), unitProvider: body["provider"]?.string,
            at: event.recordedAt, in: transaction)
        let decision = judged.decide(request, on: facts, at: event.recordedAt)
        found.withLock { tally in
            let place = SimulationTally.Place(rung: row.rung, region: row.region ?? "")
            tally.places[place, default: .init()].moves += 1
            if decision.isAllowed {
                guard request.move == .escalate else { return }
                tally.places[place, default: .init()].escalated += 1
                guard tally.escalated.count < SimulationTally.findingsMax else { return }
                return tally.escalated.append(.init(caseId: row.id, at: event.recordedAt, place: place))
            }
            tally.places[place, default: .init()].refused += 1
            guard tally.refused.count < SimulationTally.findingsMax else { return }
            tally.refused.append(
                .init(
                    caseId: row.id, move: request.move.rawValue, at: event.recordedAt, place: place,
                    rules: decision.refusals.map(\.rule)))
        }
    }

    /// Looks at every case as it stands at the end.
    func finish(at now: Instant, in snapshot: Snapshot) throws {
        let stuck = try snapshot.rows("SELECT \(CaseRow.columns) FROM cases c WHERE c.stuck_from <= ?", [now]) {
            try CaseRow($0)
        }
        found.withLock { tally in
            for row in stuck { if let since = row.stuckFrom { tally.note(stuck: row, since: since) } }
        }
    }
}

/// The numbers within which definitions stay.
enum LadderDefinitionNumbers {
    static let versionMax = 1_000_000
}

extension MoverRoles {
    /// Every role that who made a move may have had: that it was theirs to make was decided then.
    fileprivate static func all(by party: String) -> MoverRoles {
        var roles: MoverRoles = [.holder, .reporter, .unitsProvider]
        if party == FixedParty.lcbb { roles.insert(.lcbb) }
        return roles
    }
}

extension MoveRequest {
    /// The request that led to a recorded move.
    fileprivate init?(recorded body: JSONValue) {
        guard let move = body["move"]?.string.flatMap(LadderMove.init(rawValue:)) else { return nil }
        self.init(
            move: move, motivationGiven: body["motivation"] != .null, urgent: body["urgent"]?.bool ?? false,
            acuteDangerAttested: body["acuteDanger"] != .null,
            outcome: body["outcome"]?.string.flatMap(CaseOutcome.init(rawValue:)), duplicateOf: body["of"]?.string,
            decidedBy: body["decidedBy"]?.string, unitId: body["unitId"]?.string,
            admittedOn: body["admittedOn"]?.string.flatMap { Day($0) },
            untilOn: body["untilOn"]?.string.flatMap { Day($0) })
    }
}
