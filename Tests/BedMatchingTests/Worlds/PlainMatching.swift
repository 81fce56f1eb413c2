import BedMatching
import CivilTime
import SecureCare

/// The rules of matching once more, written as plainly as they can be and without regard to speed:
/// names are texts, sets are sets of texts, and every pair is compared.
struct PlainMatching {
    /// What is searched for.
    let search: BedSearch
    /// Among what.
    let units: [CountedUnit]

    /// What is said of one unit: each criterion by name with `pass`, `fail` or `unknown`.
    typealias Judged = [(name: String, outcome: String)]

    /// Every criterion of a unit, in order.
    func judged(_ counted: CountedUnit) -> Judged {
        let unit = counted.unit
        let need = search.need
        var result: Judged = [
            ("level", asked(need.levels.isEmpty, need.levels.contains(unit.level))),
            ("regime", asked(need.regimes.isEmpty, need.regimes.codes.contains { unit.regimes.contains($0) })),
            ("specialism", asked(need.specialisms.isEmpty, need.specialisms.contains(unit.specialism))),
            ("care_type", asked(need.careType == nil, need.careType.map { unit.careTypes.contains($0) } ?? false)),
        ]
        for trait in SecureCare.Trait.allCases
        where unit.contraIndications.codes.contains(where: { $0.rawValue == trait.rawValue }) {
            result.append(("contraindication:\(trait.rawValue)", opposite(search.person.traits.answer(trait))))
        }
        if unit.contraIndications.contains(.under18) { result.append(("contraindication:under18", age)) }
        if unit.contraIndications.contains(.female) {
            let gender = search.person.gender
            let outcome = gender == .female ? "fail" : gender == .male ? "pass" : "unknown"
            result.append(("contraindication:female", outcome))
        }
        result.append(bed(counted.count))
        return result
    }

    private func asked(_ isMissing: Bool, _ holds: Bool) -> String {
        isMissing ? "unknown" : holds ? "pass" : "fail"
    }

    private func opposite(_ answer: Answer) -> String {
        answer == .yes ? "fail" : answer == .no ? "pass" : "unknown"
    }

    private var age: String {
        if search.person.adult != .unknown { return search.person.adult == .yes ? "pass" : "fail" }
        guard let birthYear = search.person.birthYear else { return "unknown" }
        let years = 2022 - birthYear
        return years <= 17 ? "fail" : years >= 19 ? "pass" : "unknown"
    }

    private func bed(_ count: BedCount) -> (name: String, outcome: String) {
        if count.available > 0 { return ("bed", "pass") }
        if count.reserved > 0 { return ("bed:reserved", "fail") }
        return (count.unstaffed > 0 ? "bed:unstaffed" : "bed:occupied", "fail")
    }

    private func failing(_ counted: CountedUnit) -> Set<String> {
        Set(judged(counted).filter { $0.outcome == "fail" }.map(\.name))
    }

    private func isUnsure(_ counted: CountedUnit) -> Bool {
        judged(counted).contains { $0.outcome == "unknown" }
    }

    /// Nothing fails and nothing is unknown; ids, best first.
    var fitting: [String] { inOrder(units.filter { failing($0).isEmpty && !isUnsure($0) }) }
    /// Nothing fails and something is unknown.
    var toAsk: [String] { inOrder(units.filter { failing($0).isEmpty && isUnsure($0) }) }
    /// One criterion fails.
    var nearMisses: [String] { inOrder(units.filter { failing($0).count == 1 }) }

    private func inOrder(_ units: [CountedUnit]) -> [String] {
        units.sorted { left, right in
            for (first, second) in zip(keys(left), keys(right)) where first != second { return first < second }
            return left.unit.id < right.unit.id
        }.map(\.unit.id)
    }

    private func keys(_ counted: CountedUnit) -> [Int] {
        let wanted = search.need.expertise.codes
        let isElsewhere = counted.unit.level == 2 && search.province.map { $0 != counted.unit.province } ?? false
        return [
            -wanted.filter { counted.unit.expertise.contains($0) }.count, isElsewhere ? 1 : 0,
            search.earlierRejections[counted.unit.id]?.count ?? 0, counted.count.isStale(at: search.asOf) ? 1 : 0,
            -counted.count.available,
        ]
    }

    /// The unlocks in order: sorted names, units, beds.
    var unlocks: [(relax: [String], units: Int, beds: Int)] {
        let inScope = units.filter { !failing($0).isEmpty && failing($0).isDisjoint(with: ["level", "specialism"]) }
        let sets = Set(inScope.map(failing))
        let minimal = sets.filter { set in !sets.contains { $0.isStrictSubset(of: set) } }
        return minimal.map { set in
            let these = inScope.filter { failing($0) == set }
            return (set.sorted(), these.count, these.reduce(0) { $0 + beds($1.count, set) })
        }.sorted { left, right in
            if left.relax.count != right.relax.count { return left.relax.count < right.relax.count }
            if left.beds != right.beds { return left.beds > right.beds }
            return left.relax.joined(separator: "\n") < right.relax.joined(separator: "\n")
        }
    }

    private func beds(_ count: BedCount, _ set: Set<String>) -> Int {
        if set.contains("bed:unstaffed") { return count.unstaffed }
        return set.contains("bed:reserved") || set.contains("bed:occupied") ? 0 : count.available
    }
}
