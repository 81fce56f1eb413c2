import CivilTime
import SecureCare

/// What a report looks at of one case, without anything by which it could be found again.
public struct CaseFacts: Sendable {
    /// The day of opening.
    public var openedOn: Day
    /// Mediation or advice.
    public var kind: CaseKind
    /// Where the report came from.
    public var province: Province
    /// What the reporter was.
    public var reporterType: PartyType
    /// As reported.
    public var gender: Gender
    /// Nil when not known.
    public var birthYear: Int?
    /// The main problem as a sheet gave it; empty when it is to be read off the refusals.
    public var mainCategories: [RejectionCategory]
    /// The reasons that go with it; nil when there are none.
    public var mainGrounds: RejectionGrounds?
    /// Where it stood, oldest first.
    public var steps: [LadderStep] = []
    /// Its refusals, oldest first.
    public var rejections: [RejectionFacts] = []

    /// The facts of a case, without its history yet.
    public init(
        openedOn: Day, kind: CaseKind, province: Province, reporterType: PartyType, gender: Gender, birthYear: Int?,
        mainCategories: [RejectionCategory], mainGrounds: RejectionGrounds? = nil
    ) {
        self.openedOn = openedOn
        self.kind = kind
        self.province = province
        self.reporterType = reporterType
        self.gender = gender
        self.birthYear = birthYear
        self.mainCategories = mainCategories
        self.mainGrounds = mainGrounds
    }
}

/// A case coming to stand somewhere on the ladder.
public struct LadderStep: Sendable {
    /// Where it came to stand.
    public let rung: Rung
    /// The day on which it came there.
    public let since: Day
    /// Whether that day is known; a case that was taken over from a sheet stood there since nobody knows when.
    public let isDated: Bool
    /// The move that brought it there; nil at opening.
    public let move: String?
    /// Whether that move passed over what comes first.
    public let isUrgent: Bool
    /// How it ended, when it came to be closed.
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
    /// Its reasons; refusals for the same ones share them.
    public let grounds: RejectionGrounds

    /// A refusal of a day, on grounds that others may share.
    public init(rejectedOn: Day?, grounds: RejectionGrounds) {
        self.rejectedOn = rejectedOn
        self.grounds = grounds
    }

    /// A refusal of a day, for reasons; the primary one first, none when it is not known.
    public init(rejectedOn: Day?, reasons: [String]) {
        self.init(rejectedOn: rejectedOn, grounds: RejectionGrounds(reasons))
    }
}
