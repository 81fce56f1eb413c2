import CivilTime
import SecureCare

/// Counts of cases while they are made, by numbers instead of names; emptied into tables of names in the end.
struct CaseTallies {
    /// Counts by a number that stands for something.
    struct Numbers {
        private var counts: [Int: Int] = [:]

        mutating func add(_ number: Int) { counts[number, default: 0] += 1 }

        /// Gives what was counted to a table under the names of the numbers, and begins again.
        mutating func empty(into table: inout CountTable, name: (Int) -> String?) {
            for (number, count) in counts.sorted(by: { $0.key < $1.key }) {
                if let name = name(number) { table.add(name, count) }
            }
            counts = [:]
        }
    }

    var months = Numbers()
    var provinces = CodeTally<Province>()
    var genders = CodeTally<Gender>()
    var birthYears = Numbers()
    var reporterTypes = CodeTally<PartyType>()
    var kinds = CodeTally<CaseKind>()
    var primaries = CodeTally<RejectionCategory>()
    var combinations = Numbers()
    var content = Numbers()
    var outcomes = CodeTally<CaseOutcome>()
    var waiting = CodeTally<Province>()
    private var withoutPrimary = 0
    private var open = 0
    private var endedSomehow = 0
    private var lastMonth = (day: Day(number: .min), month: 0)

    /// Stands for a year of birth that is not known.
    static let noYear = Int.min

    /// Counts what a case is and why it was refused.
    mutating func add(_ facts: CaseFacts) {
        if facts.openedOn != lastMonth.day {
            let (year, month, _) = facts.openedOn.civil
            lastMonth = (facts.openedOn, year * 12 + month - 1)
        }
        months.add(lastMonth.month)
        provinces.add(facts.province)
        genders.add(facts.gender)
        birthYears.add(facts.birthYear ?? CaseTallies.noYear)
        reporterTypes.add(facts.reporterType)
        kinds.add(facts.kind)
        let problem = MainProblem(facts)
        if let primary = problem.primary { primaries.add(primary) } else { withoutPrimary += 1 }
        combinations.add(problem.categories.bits)
        var bits = problem.content
        while bits != 0 {
            content.add(bits.trailingZeroBitCount)
            bits &= bits - 1
        }
    }

    /// Counts a case that has ended.
    mutating func addEnded(_ outcome: CaseOutcome?) {
        if let outcome { outcomes.add(outcome) } else { endedSomehow += 1 }
    }

    /// Counts a case that has not ended; with a province, one for which a bed is sought there.
    mutating func addOpen(_ province: Province?) {
        open += 1
        if let province { waiting.add(province) }
    }

    /// How many cases have no primary category; begins again.
    mutating func takeWithoutPrimary() -> Int? {
        defer { withoutPrimary = 0 }
        return withoutPrimary > 0 ? withoutPrimary : nil
    }

    /// How many cases are open, and how many ended nobody knows how; begins again.
    mutating func takeOthers() -> [(String, Int)] {
        defer { (open, endedSomehow) = (0, 0) }
        return [(CaseCounts.open, open), (CaseCounts.unknown, endedSomehow)].filter { $0.1 > 0 }
    }
}
