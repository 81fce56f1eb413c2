import CaseHistory
import CivilTime
import SecureCare
import StrictJSON

/// What of a case can tell whether two are about one person: coded facts alone, no words.
struct DoubleFacts: Sendable {
    var birthYear: Int?
    var gender: Gender = .unknown
    var province: Province?
    var regimes: CodeSet<Regime> = []
    var specialisms: CodeSet<Specialism> = []
    var traits = Traits()
    var refusedBy: Set<String> = []
    var stayKind: StayKind?
    var stayUnit: String?
    var stayEndsOn: Day?

    /// Facts of a case or of a request, as the API names them.
    init(_ given: JSONValue, stay: JSONValue?, refusedBy: Set<String>) throws {
        let person = try RecordedNeed.person(given)
        let need = try RecordedNeed.need(given["need"] ?? .null)
        birthYear = person.birthYear
        gender = person.gender
        traits = person.traits
        regimes = need.regimes
        specialisms = need.specialisms
        province = given["province"]?.string.flatMap(Province.init(rawValue:))
        stayKind = stay?["kind"]?.string.flatMap(StayKind.init(rawValue:))
        stayUnit = stay?["unitId"]?.string
        stayEndsOn = stay?["endsOn"]?.string.flatMap { Day($0) }
        self.refusedBy = refusedBy
    }
}

/// One thing by which two cases are compared.
enum DoubleField: Hashable, Sendable {
    case birthYear
    case gender
    case province
    case regimes
    case specialisms
    case trait(Trait)
    case refusedBy
    case stay

    /// Every field, in the order in which reasons are told.
    static let all: [DoubleField] =
        [.birthYear, .gender, .province, .stay, .refusedBy, .regimes, .specialisms] + Trait.allCases.map(trait)

    /// How far apart two years of birth of one person may be recorded.
    static let birthYearsApartMax = 1
    /// How far apart two ends of one stay may be recorded, in days.
    static let stayDaysApartMax = 14

    /// Its name in answers.
    var name: String {
        switch self {
        case .birthYear: "birthYear"
        case .gender: "gender"
        case .province: "province"
        case .regimes: "regimes"
        case .specialisms: "specialisms"
        case .trait(let trait): trait.rawValue
        case .refusedBy: "refusedBy"
        case .stay: "stay"
        }
    }

    /// How probable it is that two records of one person agree on it: our choice, to be set by experience.
    var agreesForOnePerson: Double {
        switch self {
        case .birthYear: 0.97
        case .gender: 0.98
        case .province: 0.9
        case .regimes, .specialisms: 0.85
        case .trait: 0.9
        case .refusedBy: 0.5
        case .stay: 0.7
        }
    }

    /// How probable it is that two records of different persons agree on it, before anything was counted: our choice,
    /// which counts for as much as `DoubleWeighing.casesAssumed` cases.
    var agreesByChance: Double {
        switch self {
        case .birthYear: 0.06
        case .gender, .trait: 0.6
        case .province: 0.15
        case .regimes: 0.5
        case .specialisms: 0.4
        case .refusedBy: 0.1
        case .stay: 0.2
        }
    }

    /// Which part of its weight counts: traits, regimes and specialisms go together, so that each says less than it
    /// would alone.
    var share: Double {
        switch self {
        case .trait, .regimes, .specialisms: 0.5
        default: 1
        }
    }

    /// Whether two cases agree on it; nil when one of them does not say.
    func agrees(_ one: DoubleFacts, _ other: DoubleFacts) -> Bool? {
        switch self {
        case .birthYear:
            guard let left = one.birthYear, let right = other.birthYear else { return nil }
            return abs(left - right) <= DoubleField.birthYearsApartMax
        case .gender:
            return one.gender == .unknown || other.gender == .unknown ? nil : one.gender == other.gender
        case .province: return one.province == nil || other.province == nil ? nil : one.province == other.province
        case .regimes:
            return one.regimes.isEmpty || other.regimes.isEmpty ? nil : one.regimes.intersects(other.regimes)
        case .specialisms:
            return one.specialisms.isEmpty || other.specialisms.isEmpty
                ? nil : one.specialisms.intersects(other.specialisms)
        case .trait(let trait):
            let (left, right) = (one.traits.answer(trait), other.traits.answer(trait))
            return left == .unknown || right == .unknown ? nil : left == right
        case .refusedBy:
            return one.refusedBy.isEmpty || other.refusedBy.isEmpty
                ? nil : !one.refusedBy.isDisjoint(with: other.refusedBy)
        case .stay: return stayAgrees(one, other)
        }
    }

    private func stayAgrees(_ one: DoubleFacts, _ other: DoubleFacts) -> Bool? {
        if let left = one.stayUnit, let right = other.stayUnit { return left == right }
        guard let left = one.stayKind, let right = other.stayKind else { return nil }
        guard left == right else { return false }
        guard let leftEnd = one.stayEndsOn, let rightEnd = other.stayEndsOn else { return nil }
        return abs(leftEnd.days(to: rightEnd)) <= DoubleField.stayDaysApartMax
    }
}
