import SecureCare

/// All open cases laid beside all units: where each could go now, and where one change would let it go.
struct BedWishes {
    /// What a change at one unit is known by.
    struct ChangeAt: Hashable {
        let unit: Int
        let change: SupplyChange
    }

    /// The units on which nothing fails for a case, by place.
    private(set) var fitting: [[Int32]]
    /// The cases that one change at one unit would let in.
    private(set) var opened: [ChangeAt: [Int32]] = [:]
    /// How many cases each unit would take if it had a bed.
    private(set) var wanting: [Int]
    /// How many cases were refused by every unit that could take them.
    private(set) var refusedEverywhere = 0

    /// Judges every case on every unit.
    init(_ cases: [OpenCase], _ units: CompiledUnits) {
        fitting = Array(repeating: [], count: cases.count)
        wanting = Array(repeating: 0, count: units.count)
        for (number, openCase) in cases.enumerated() {
            let asked = AskedFacts(openCase.search)
            var couldTake = 0
            var refused = 0
            for place in units.facts.indices {
                let verdict = Verdict(of: units.facts[place], for: asked)
                let lasting = verdict.failed.subtracting(.anyShortage)
                if lasting.isEmpty {
                    wanting[place] += 1
                    couldTake += 1
                    if openCase.refusedBy.contains(units.counted[place].unit.id) { refused += 1 }
                }
                note(Int32(number), place, verdict.failed, lasting, openCase.search.need, units)
            }
            if couldTake > 0, couldTake == refused { refusedEverywhere += 1 }
        }
    }

    private mutating func note(
        _ careCase: Int32, _ place: Int, _ failed: CriterionBits, _ lasting: CriterionBits, _ need: Need,
        _ units: CompiledUnits
    ) {
        if lasting.isEmpty {
            if failed.isEmpty { fitting[Int(careCase)].append(Int32(place)) }
            if units.counted[place].count.unstaffed > 0 { open(.staff, at: place, for: careCase) }
        } else if failed.count == 1 {
            for change in BedWishes.changes(lifting: failed, for: need) { open(change, at: place, for: careCase) }
        }
    }

    private mutating func open(_ change: SupplyChange, at place: Int, for careCase: Int32) {
        opened[ChangeAt(unit: place, change: change), default: []].append(careCase)
    }

    /// The changes that would lift the only criterion that fails; none for what makes it another kind of unit.
    private static func changes(lifting failed: CriterionBits, for need: Need) -> [SupplyChange] {
        if failed == .regime { return need.regimes.codes.map(SupplyChange.addRegime) }
        if failed == .careType { return need.careType.map { [.addCareType($0)] } ?? [] }
        return failed.names.compactMap { name in
            guard case .contraIndication(let contraIndication) = name else { return nil }
            return .waive(contraIndication)
        }
    }
}

extension CriterionBits {
    /// Every way of having no bed.
    static let anyShortage: CriterionBits = [.reserved, .unstaffed, .occupied]
}
