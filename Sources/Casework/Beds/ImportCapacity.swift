import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Takes over units and counts from a sheet: every good row in, every bad row named, a count that is already
    /// there skipped (Dutch: capaciteit inlezen). Providers and units that are not there yet come to be.
    ///
    /// A provider imports its own units; lcbb any.
    public func importCapacity(
        _ bytes: [UInt8], dryRun: Bool, as caller: Caller, on conditions: ActConditions,
        watch: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> ActAnswer {
        try requireCapacity(caller)
        guard caller.rights.capacity != .read else { throw ActFailure.notYours(Phrase("forbidden.import_capacity")) }
        let sheet = try CapacitySheet(bytes)
        do {
            return try record(as: caller, once: conditions.key) { act in
                var importing = CapacityImport(act: act)
                for (place, row) in sheet.rows.enumerated() {
                    let read = CapacityRow(row.number, row.cells, now: act.now)
                    try importing.take(read, sheet.faults(in: row.number))
                    ImportTally.tell(watch, place + 1, of: sheet.rows.count)
                }
                let document = importing.tally.report(caller.language) {
                    $0.member("sheetsNotRead", sheet.sheetsNotRead)
                }
                let answer = ActAnswer(isNew: false, document: document)
                if dryRun { throw NothingWritten(answer: answer) }
                return answer
            }
        } catch let dry as NothingWritten {
            return dry.answer
        }
    }
}

/// An import under way.
private struct CapacityImport {
    let act: Act
    private(set) var tally = ImportTally()

    init(act: Act) {
        self.act = act
    }

    mutating func take(_ row: CapacityRow, _ faults: [RowFault]) throws {
        var found = faults + row.faults
        if let unit = row.unit { found += try objections(to: unit, row.number, countedOn: row.countedOn) }
        guard found.isEmpty, let unit = row.unit, let count = row.count else {
            return tally.reject(found)
        }
        let isHeld = try act.transaction.exists(
            """
            SELECT 1 FROM bed_counts WHERE unit = ? AND counted_at = ? AND total = ? AND occupied = ?
                AND available = ? AND reserved = ? AND unstaffed = ?
            """,
            [
                unit.id, count.countedAt, count.total, count.occupied, count.available, count.reserved,
                count.unstaffed,
            ])
        if isHeld { return tally.skip() }
        if try !act.transaction.exists("SELECT 1 FROM units WHERE id = ?", [unit.id]) { try create(unit) }
        try act.append(count, of: unit.id, carriedFrom: nil, remark: nil)
        tally.take()
    }

    /// Why a unit that is well written may not be taken over.
    private func objections(to unit: CareUnit, _ row: Int, countedOn: Day?) throws -> [RowFault] {
        var found: [RowFault] = []
        let owner = try act.transaction.row("SELECT provider FROM units WHERE id = ?", [unit.id]) { $0.text(0) }
        if let owner, owner != unit.provider {
            found.append(RowFault(row, "provider", "conflicts", Phrase("import.unit_of_another")))
        }
        if act.caller.rights.capacity == .readAllWriteOwn, unit.provider != act.caller.party {
            found.append(RowFault(row, "provider", "conflicts", Phrase("forbidden.unit_of_another")))
        }
        if unit.provider == Casework.clockParty {
            let phrase = Phrase("conflict.party_is_reserved", .text(unit.provider))
            found.append(RowFault(row, "provider", "conflicts", phrase))
        }
        let type = try act.transaction.row("SELECT type FROM parties WHERE code = ?", [unit.provider]) { $0.text(0) }
        if let type, !["provider", "levensloopaanbieder"].contains(type) {
            found.append(RowFault(row, "provider", "conflicts", Phrase("import.party_is_no_provider")))
        }
        found += try closing(of: unit.id, row, on: countedOn)
        for (column, text) in [("location", unit.location), ("reachable", unit.reachable)] {
            if let text, !IdentityScreening.findings(in: text).isEmpty {
                found.append(RowFault(row, column, "identifies_a_person", Phrase("fault.identifies_a_person")))
            }
        }
        return found
    }

    /// What speaks against a count on a day on which the unit was closed, or not open yet.
    private func closing(of unit: String, _ row: Int, on day: Day?) throws -> [RowFault] {
        guard let day, let phrase = try CountChecks.closing(of: unit, on: day, in: act.transaction) else { return [] }
        return [RowFault(row, "asOf", "is_closed", phrase)]
    }

    private func create(_ unit: CareUnit) throws {
        if try !act.transaction.exists("SELECT 1 FROM parties WHERE code = ?", [unit.provider]) {
            var party = JSONObject()
            party["type"] = .string(PartyType.provider.rawValue)
            party["name"] = .string(unit.provider)
            try act.register(party: .object(party), code: unit.provider)
        }
        try act.describe(unit)
    }
}
