import CaseHistory
import CivilTime
import EscalationLadder
import SecureCare
import Store
import StrictJSON
import Workflow

extension Casework {
    /// How many cases one migration takes at most; beyond that it is done in parts.
    public static let migrationCasesMax = 10_000

    /// Moves cases to another version of the ladder, all of them or none; with `dryRun` it only says what would become
    /// of each. Running deadlines keep the days that were promised. Lcbb's to do.
    public func migrateCases(_ given: JSONValue, as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.migrate")) }
        return try record(as: caller, once: conditions.key) { act in
            let plan = try MigrationPlan(given, act)
            let isTrial = given["dryRun"]?.bool ?? false
            let blocked = plan.verdicts.count { $0.verdict != .fine }
            guard isTrial || blocked == 0 else {
                throw ActFailure.conflict(Phrase("conflict.migration", .number(blocked)))
            }
            let id = isTrial || plan.verdicts.isEmpty ? nil : try OpaqueId.new("G")
            let document = try plan.document(id, isTrial: isTrial, in: act.transaction)
            if let id {
                for verdict in plan.verdicts { try verdict.migrate(to: plan.to, as: id, act) }
                try act.log("migrate_cases", "ladder:\(plan.to)")
            }
            return ActAnswer(isNew: id != nil, document: document)
        }
    }

    /// Brings every case of a migration back to the version it came from, all of them or none.
    public func revertMigration(_ id: String, as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.migrate")) }
        return try record(as: caller, once: conditions.key) { act in
            let rows = try act.transaction.rows(
                """
                SELECT c.id, m.from_version, m.to_version, m.from_rung, m.to_rung, c.rung, c.ladder_version
                FROM case_migrations m JOIN cases c ON c.case_no = m.case_no
                WHERE m.migration = ? AND m.reverted_at IS NULL ORDER BY c.case_no
                """, [id]
            ) { row in
                MigratedCase(
                    caseId: row.text(0), fromVersion: row.int(1), toVersion: row.int(2), fromRung: row.text(3),
                    toRung: row.text(4), rung: row.text(5), version: row.int(6))
            }
            guard !rows.isEmpty else { throw ActFailure.notThere }
            var blocked = 0
            for row in rows where try !row.canReturn(in: act.transaction) { blocked += 1 }
            guard blocked == 0 else { throw ActFailure.conflict(Phrase("conflict.revert", .number(blocked))) }
            for row in rows { try row.revert(id, act) }
            try act.log("revert_migration", "ladder:\(rows.first?.fromVersion ?? 0)")
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", id)
                object.member("reverted", rows.count)
            }
            return ActAnswer(document: writer.bytes)
        }
    }
}

/// A case that was moved to another version.
private struct MigratedCase {
    let caseId: String
    let fromVersion: Int
    let toVersion: Int
    let fromRung: String
    let toRung: String
    let rung: String
    let version: Int

    /// Where it stands after it was brought back: where it stood before a mapping moved it, if it did not move since.
    private var target: String { rung == toRung ? fromRung : rung }

    func canReturn(in snapshot: Snapshot) throws -> Bool {
        let former = try LadderLibrary.ladder(version: fromVersion, in: snapshot).definition
        return version == toVersion && former.states.contains { $0.name == target }
    }

    func revert(_ migration: String, _ act: Act) throws {
        try act.append(.caseMigrated, to: EventStream.ofCase(caseId)) { object in
            object.member("migration", migration)
            object.member("fromVersion", toVersion)
            object.member("toVersion", fromVersion)
            object.member("fromRung", rung)
            object.member("toRung", target)
            object.member("reverts", true)
        }
    }
}

/// What would become of each case in a migration.
private struct MigrationPlan {
    let to: Int
    private(set) var verdicts: [CaseVerdict] = []

    init(_ given: JSONValue, _ act: Act) throws {
        to = given["to"]?.integer ?? 0
        var faults = FaultCollection()
        let known = try LadderVersions.all(at: act.today, in: act.transaction).map(\.version)
        if !known.contains(to) { faults.add("/to", "not_found", Phrase("fault.no_such_ladder", .number(to))) }
        var mapping: [String: String] = [:]
        for (place, text) in (given["mapping"]?.strings ?? []).enumerated() {
            let parts = text.split(separator: "=").map(String.init)
            if parts.count == 2, parts.allSatisfy({ Rung(rawValue: $0) != nil }) {
                mapping[parts[0]] = parts[1]
            } else {
                faults.add("/mapping/\(place)", "bad_format", Phrase("fault.rung_mapping"))
            }
        }
        let ids = given["cases"]?.strings ?? []
        for (place, id) in ids.enumerated()
        where try !act.transaction.exists(
            "SELECT 1 FROM cases c JOIN case_readers r ON r.party = ? AND r.case_no = c.case_no WHERE c.id = ?",
            [act.caller.party, id])
        {
            faults.add("/cases/\(place)", "not_found", Phrase("fault.not_found.caseId"))
        }
        try faults.throwIfAny()
        let target = try LadderLibrary.ladder(version: to, in: act.transaction)
        let rows = try MigrationPlan.rows(ids, given["region"]?.string, to, act.transaction)
        guard rows.count <= Casework.migrationCasesMax else {
            throw ActFailure.conflict(Phrase("conflict.migration_too_large", .number(Casework.migrationCasesMax)))
        }
        verdicts = try rows.map { row in
            CaseVerdict(row, target, mapping, clocks: try ClockRow.load(of: row.caseNumber, in: act.transaction))
        }
    }

    /// The cases meant: those named, those of a region, or all that are not closed; only those not there already.
    private static func rows(
        _ ids: [String], _ region: String?, _ to: Int, _ snapshot: Snapshot
    ) throws -> [CaseRow] {
        let limit = Casework.migrationCasesMax + 1
        if !ids.isEmpty {
            return try ids.compactMap { try CaseRow.load($0, in: snapshot) }.filter { $0.ladderVersion != to }
        }
        return try snapshot.rows(
            """
            SELECT \(CaseRow.columns) FROM cases c WHERE c.ladder_version != ?1 AND c.rung != 'closed'
                AND (?2 IS NULL OR c.region = ?2) ORDER BY c.case_no LIMIT ?3
            """, [to, region, limit]
        ) { try CaseRow($0) }
    }

    /// What became of the cases, or would; by name those that lcbb reads, the others as numbers.
    func document(_ id: String?, isTrial: Bool, in snapshot: Snapshot) throws -> [UInt8] {
        var writer = JSONWriter()
        try writer.object { object in
            object.member("id", id)
            object.member("to", to)
            object.member("dryRun", isTrial)
            object.member("fine", verdicts.count { $0.verdict == .fine })
            object.member("needMapping", verdicts.count { $0.verdict == .needsMapping })
            object.member("cannot", verdicts.count { $0.verdict == .cannot })
            object.key("cases")
            try object.array { array in
                var shown = 0
                for verdict in verdicts where shown < MigrationPlan.casesShownMax {
                    let isVisible = try snapshot.exists(
                        "SELECT 1 FROM case_readers WHERE party = ? AND case_no = ?",
                        [FixedParty.lcbb, verdict.row.caseNumber])
                    guard isVisible else { continue }
                    shown += 1
                    array.object { item in
                        item.member("caseId", verdict.row.id)
                        item.member("from", verdict.row.ladderVersion)
                        item.member("rung", verdict.row.rung.rawValue)
                        item.member("toRung", verdict.target?.rawValue)
                        item.member("verdict", verdict.verdict.rawValue)
                        item.member("why", verdict.why)
                    }
                }
            }
        }
        return writer.bytes
    }

    /// How many cases are named in an answer.
    private static let casesShownMax = 200
}

/// What would become of one case.
private struct CaseVerdict {
    enum Verdict: String {
        case fine
        case needsMapping = "needs_mapping"
        case cannot
    }

    let row: CaseRow
    private(set) var target: Rung?
    private(set) var verdict = Verdict.fine
    /// Why it needs a mapping or cannot go, a code.
    private(set) var why: String?

    init(_ row: CaseRow, _ ladder: Ladder, _ mapping: [String: String], clocks: [ClockRow]) {
        self.row = row
        let states = ladder.definition.states.map(\.name)
        target = mapping[row.rung.rawValue].flatMap(Rung.init(rawValue:)) ?? row.rung
        guard let target, states.contains(target.rawValue) else {
            (self.target, verdict, why) = (nil, .needsMapping, "rung_is_not_there")
            return
        }
        guard target != row.rung else { return }
        let ofRung = clocks.contains { $0.name == .regionalSearch || $0.name == .nationalReview }
        if !target.isOpen, !clocks.isEmpty {
            (verdict, why) = (.cannot, "would_lose_its_deadlines")
        } else if ofRung, target != .regional, target != .national {
            (verdict, why) = (.cannot, "would_lose_the_deadline_of_its_rung")
        }
    }

    func migrate(to version: Int, as migration: String, _ act: Act) throws {
        try act.append(.caseMigrated, to: EventStream.ofCase(row.id)) { object in
            object.member("migration", migration)
            object.member("fromVersion", row.ladderVersion)
            object.member("toVersion", version)
            object.member("fromRung", row.rung.rawValue)
            object.member("toRung", (target ?? row.rung).rawValue)
            object.member("reverts", false)
        }
    }
}
