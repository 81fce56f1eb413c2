import SecureCare

/// How a unit does on one criterion (Dutch: oordeel). What is not given is unknown, never a failure.
public enum CriterionOutcome: String, CaseIterable, Hashable, Sendable {
    /// Nothing stands in the way.
    case pass
    /// Something stands in the way.
    case fail
    /// Somebody has to be asked.
    case unknown

    /// What people call it.
    public var phrase: Phrase {
        switch self {
        case .pass: Phrase("criterion.outcome.pass")
        case .fail: Phrase("criterion.outcome.fail")
        case .unknown: Phrase("criterion.outcome.unknown")
        }
    }
}

/// One criterion as it came out for one unit, with the reason in a sentence.
public struct Criterion: Hashable, Sendable {
    /// What was judged.
    public var name: CriterionName
    /// How it came out.
    public var outcome: CriterionOutcome
    /// Why, about the unit and the need, in one sentence.
    public var detail: Phrase

    /// A criterion as judged.
    public init(name: CriterionName, outcome: CriterionOutcome, detail: Phrase) {
        self.name = name
        self.outcome = outcome
        self.detail = detail
    }
}
