import CaseHistory
import CivilTime
import Reports
import SecureCare
import Store

extension ManagementGathering {
    /// Gives every case opened by the end of the period, with its history, one after the other.
    ///
    /// Cases and steps are held, refusals pass by: all three lists are in the order of the cases, so one walk along
    /// them is enough.
    func eachCase(in snapshot: Snapshot, _ body: (CaseFacts) -> Void) throws {
        let cases = try openedCases(in: snapshot)
        let steps = try ladderSteps(in: snapshot)
        var place = 0
        var step = 0
        var facts = cases.first?.facts
        // Gives the case at hand, and takes up the next.
        func next() {
            guard var done = facts.take() else { return }
            let number = cases[place].number
            while step < steps.count, steps[step].number < number { step += 1 }
            while step < steps.count, steps[step].number == number {
                done.steps.append(steps[step].step)
                step += 1
            }
            body(done)
            place += 1
            facts = place < cases.count ? cases[place].facts : nil
        }
        var days = ReadOnce { Day($0) }
        // The primary reason stands before the others, as in a list of them all.
        var grounds = ReadOnce { RejectionGrounds($0.split(separator: "|").map(String.init)) }
        try snapshot.each(
            """
            SELECT case_no, rejected_on, CASE WHEN secondary_reasons = '' THEN ifnull(primary_reason, '')
                ELSE ifnull(primary_reason, '') || '|' || secondary_reasons END
            FROM rejections WHERE rejected_on IS NULL OR rejected_on <= ? ORDER BY case_no, id
            """, [period.to.description]
        ) { row in
            let number = row.int64(0)
            while place < cases.count, cases[place].number < number { next() }
            guard place < cases.count else { return false }
            guard cases[place].number == number else { return true }
            facts?.rejections.append(
                RejectionFacts(rejectedOn: try days.optional(row, 1) ?? nil, grounds: try grounds(row, 2)))
            return true
        }
        while place < cases.count { next() }
    }

    private func openedCases(in snapshot: Snapshot) throws -> [(number: Int64, facts: CaseFacts)] {
        let counted = isCounted
        var days = ReadOnce { try known(Day($0)) }
        var kinds = ReadOnce { try known(CaseKind(rawValue: $0)) }
        var provinces = ReadOnce { try known(Province(rawValue: $0)) }
        var reporterTypes = ReadOnce { try known(PartyType(rawValue: $0)) }
        var genders = ReadOnce { try known(Gender(rawValue: $0)) }
        var categories = ReadOnce {
            $0.split(separator: "|").compactMap { RejectionCategory(rawValue: String($0)) }
        }
        var grounds = ReadOnce { $0.isEmpty ? nil : RejectionGrounds($0.split(separator: "|").map(String.init)) }
        return try snapshot.rows(
            """
            SELECT f.case_no, f.opened_on, f.kind, f.reporter_province, f.reporter_type, f.gender, f.birth_year,
                f.main_categories, f.main_reasons
            FROM case_figures f WHERE f.opened_on <= ? AND \(counted.condition) ORDER BY f.case_no
            """, [period.to.description] + counted.values
        ) { row in
            (
                row.int64(0),
                CaseFacts(
                    openedOn: try days(row, 1), kind: try kinds(row, 2), province: try provinces(row, 3),
                    reporterType: try reporterTypes(row, 4), gender: try genders(row, 5),
                    birthYear: row.optionalInt(6), mainCategories: try categories(row, 7),
                    mainGrounds: try grounds(row, 8))
            )
        }
    }

    private func ladderSteps(in snapshot: Snapshot) throws -> [(number: Int64, step: LadderStep)] {
        var rungs = ReadOnce { try known(Rung(rawValue: $0)) }
        var days = ReadOnce { try known(Day($0)) }
        var moves = ReadOnce { $0 }
        var outcomes = ReadOnce { CaseOutcome(rawValue: $0) }
        return try snapshot.rows(
            """
            SELECT case_no, rung, since_on, is_dated, move, urgent, outcome FROM case_rungs
            WHERE since_at < ? ORDER BY case_no, version
            """, [until]
        ) { row in
            (
                row.int64(0),
                LadderStep(
                    rung: try rungs(row, 1), since: try days(row, 2), isDated: row.bool(3),
                    move: try moves.optional(row, 4), isUrgent: row.bool(5),
                    outcome: try outcomes.optional(row, 6) ?? nil)
            )
        }
    }
}

/// A value that was stored as one of a list.
private func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnknownStoredValue(list: "case_figures") }
    return value
}
