import CivilTime
import SecureCare

/// What a report looks at of one case, without anything by which it could be found again.
public struct CaseFacts: Sendable {
    public var openedOn: Day
    public var kind: CaseKind
    public var province: Province
    public var reporterType: PartyType
    public var gender: Gender
    public var birthYear: Int?
    /// The main problem as a sheet gave it; empty when it is to be read off the refusals.
    public var mainCategories: [RejectionCategory]
    public var mainReasons: [String]
    /// Where it stood, oldest first.
    public var steps: [LadderStep] = []
    /// Its refusals, oldest first.
    public var rejections: [RejectionFacts] = []

    /// The facts of a case, without its history yet.
    public init(
        openedOn: Day, kind: CaseKind, province: Province, reporterType: PartyType, gender: Gender, birthYear: Int?,
        mainCategories: [RejectionCategory], mainReasons: [String]
    ) {
        self.openedOn = openedOn
        self.kind = kind
        self.province = province
        self.reporterType = reporterType
        self.gender = gender
        self.birthYear = birthYear
        self.mainCategories = mainCategories
        self.mainReasons = mainReasons
    }
}

/// A case coming to stand somewhere on the ladder.
public struct LadderStep: Sendable {
    public let rung: Rung
    public let since: Day
    /// Whether that day is known; a case that was taken over from a sheet stood there since nobody knows when.
    public let isDated: Bool
    public let move: String?
    public let isUrgent: Bool
    public let outcome: CaseOutcome?

    /// A step from its parts.
    public init(rung: Rung, since: Day, isDated: Bool, move: String?, isUrgent: Bool, outcome: CaseOutcome?) {
        self.rung = rung
        self.since = since
        self.isDated = isDated
        self.move = move
        self.isUrgent = isUrgent
        self.outcome = outcome
    }
}

/// A refusal as a report looks at it.
public struct RejectionFacts: Sendable {
    /// Nil when the day is not known.
    public let rejectedOn: Day?
    /// The codes of its reasons, the primary one first; empty when none is known.
    public let reasons: [String]

    /// A refusal of a day, for reasons.
    public init(rejectedOn: Day?, reasons: [String]) {
        self.rejectedOn = rejectedOn
        self.reasons = reasons
    }
}
