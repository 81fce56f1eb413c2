import CivilTime
import SecureCare

/// A column of an extract for research. Together the columns could point at one person, so every one of them is
/// coarse from the start, and can be made coarser until it says nothing.
public enum ResearchColumn: String, CaseIterable, Sendable {
    case kind
    case openedIn
    case province
    case reporterType
    case gender
    case born
    case categories
    case rejections
    case rungReached
    case months
    case outcome

    /// How many steps coarser it can be made before it is left out.
    public var stepsMax: Int {
        switch self {
        case .openedIn, .months: 2
        case .province, .born, .categories, .rejections: 1
        case .kind, .reporterType, .gender, .rungReached, .outcome: 0
        }
    }

    /// What it says of a case as it stands on a day, so many steps coarser than it could be.
    func value(of facts: CaseFacts, on day: Day, coarser steps: Int) -> String {
        let unknown = CaseCounts.unknown
        switch self {
        case .kind: return facts.kind.rawValue
        case .openedIn: return ResearchColumn.time(facts.openedOn, coarser: steps)
        case .province: return steps == 0 ? facts.province.rawValue : facts.province.partOfCountry
        case .reporterType: return facts.reporterType.rawValue
        case .gender: return facts.gender.rawValue
        case .born:
            guard let year = facts.birthYear else { return unknown }
            let width = steps == 0 ? 10 : 20
            let first = year / width * width
            return "\(first)-\(first + width - 1)"
        case .categories:
            let problem = MainProblem(facts)
            return steps == 0 ? CategorySet.names[problem.categories.bits] : problem.primary?.rawValue ?? unknown
        case .rejections:
            let bounds = steps == 0 ? [0, 1, 5, 10] : [0, 1]
            return ResearchColumn.range(facts.rejections.count, bounds)
        case .rungReached: return ResearchColumn.highest(facts.steps)?.rawValue ?? unknown
        case .months:
            let days = facts.openedOn.days(to: facts.steps.last { $0.rung == .closed && $0.isDated }?.since ?? day)
            let bounds = [[0, 3, 6, 12, 24], [0, 6, 24], [0, 12]][min(steps, 2)]
            return ResearchColumn.range(max(0, days) * 12 / 365, bounds)
        case .outcome:
            guard let last = facts.steps.last else { return unknown }
            return last.rung == .closed ? last.outcome?.rawValue ?? unknown : CaseCounts.open
        }
    }

    /// A quarter, then a year, then five years.
    private static func time(_ day: Day, coarser steps: Int) -> String {
        let (year, month, _) = day.civil
        switch steps {
        case 0: return "\(year)-Q\((month - 1) / 3 + 1)"
        case 1: return "\(year)"
        default: return "\(year / 5 * 5)-\(year / 5 * 5 + 4)"
        }
    }

    /// The class of a number, by where the classes begin.
    private static func range(_ number: Int, _ bounds: [Int]) -> String {
        let place = bounds.lastIndex { $0 <= number } ?? 0
        guard place + 1 < bounds.count else { return "\(bounds[place])+" }
        let last = bounds[place + 1] - 1
        return last == bounds[place] ? "\(last)" : "\(bounds[place])-\(last)"
    }

    /// The highest rung that a case ever stood on.
    private static func highest(_ steps: [LadderStep]) -> Rung? {
        [Rung.national, .regional, .regular, .advice].first { rung in steps.contains { $0.rung == rung } }
    }
}

extension Province {
    /// The part of the country in which it lies (Dutch: landsdeel), as Statistics Netherlands divides it.
    fileprivate var partOfCountry: String {
        switch self {
        case .groningen, .friesland, .drenthe: "north"
        case .overijssel, .flevoland, .gelderland: "east"
        case .utrecht, .noordHolland, .zuidHolland, .zeeland: "west"
        case .noordBrabant, .limburg: "south"
        }
    }
}
