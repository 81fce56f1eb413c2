import BedMatching
import CivilTime
import SecureCare

/// Matching by the plainest loop: every unit against every criterion, by names, without anything made ready before.
struct PlainSuggestions {
    private(set) var fitting = 0
    private(set) var toAsk = 0
    private(set) var nearMisses = 0
    /// How many units fail exactly these criteria.
    private(set) var failing: [Set<String>: Int] = [:]

    /// Judges every unit.
    init(_ search: BedSearch, _ units: [CountedUnit]) {
        for counted in units {
            let (failed, unknown) = PlainSuggestions.judge(counted, search)
            if failed.isEmpty {
                if unknown == 0 { fitting += 1 } else { toAsk += 1 }
                continue
            }
            if failed.count == 1 { nearMisses += 1 }
            if failed.isDisjoint(with: ["level", "specialism"]) { failing[failed, default: 0] += 1 }
        }
    }

    private static func judge(_ counted: CountedUnit, _ search: BedSearch) -> (failed: Set<String>, unknown: Int) {
        let unit = counted.unit
        let need = search.need
        var failed: Set<String> = []
        var unknown = 0
        func note(_ name: String, _ isAsked: Bool, _ holds: Bool) {
            if !isAsked { unknown += 1 } else if !holds { failed.insert(name) }
        }
        note("level", !need.levels.isEmpty, need.levels.contains(unit.level))
        note("regime", !need.regimes.isEmpty, need.regimes.intersects(unit.regimes))
        note("specialism", !need.specialisms.isEmpty, need.specialisms.contains(unit.specialism))
        note("care_type", need.careType != nil, need.careType.map { unit.careTypes.contains($0) } ?? false)
        for contraIndication in unit.contraIndications.codes {
            switch answer(contraIndication, search) {
            case .yes: failed.insert(contraIndication.rawValue)
            case .no: break
            case .unknown: unknown += 1
            }
        }
        let count = counted.count
        if count.available <= 0 {
            failed.insert(count.reserved > 0 ? "reserved" : count.unstaffed > 0 ? "unstaffed" : "occupied")
        }
        return (failed, unknown)
    }

    /// Whether a contra-indication holds for the person of the search.
    private static func answer(_ contraIndication: ContraIndication, _ search: BedSearch) -> Answer {
        if let trait = contraIndication.trait { return search.person.traits.answer(trait) }
        if contraIndication == .under18 {
            switch search.person.adult {
            case .yes: return .no
            case .no: return .yes
            case .unknown: return .unknown
            }
        }
        switch search.person.gender {
        case .female: return .yes
        case .male: return .no
        default: return .unknown
        }
    }
}
