import CivilTime
import SecureCare
import Workflow

/// What the rules of the ladder look at: what is known of a case at one moment, and what the mover is to it.
public struct LadderFacts: Standing, Hashable {
    /// Where the case stands.
    public var rung: Rung
    /// The last rung on which it was searched for, or advice; where it stands itself when it still does.
    public var cameFrom: Rung
    /// Whether its clocks stand still.
    public var suspended: Bool
    /// The security levels asked for; none while not yet indicated.
    public var levels: SecurityLevels
    /// Rejections ever recorded.
    public var rejectionCount: Int
    /// From when the earliest application without an answer is late; nil when there is none.
    public var earliestUnansweredApplicationDue: Instant?
    /// Whether, since the case came to this rung, its holder recorded a search with outcome none.
    public var searchConcludedWithNone: Bool
    /// From when the rung's deadline has passed; nil when it has none, or its clock stands still.
    public var rungDeadline: Instant?
    /// The criminal title.
    public var title: Title
    /// Where the person stays; nil when not known.
    public var stayKind: StayKind?
    /// When that stay ends; nil when not known.
    public var stayEndsOn: Day?
    /// What the mover is to the case.
    public var mover: MoverRoles
    /// The provider of the unit that the request names; nil when it names none, or the unit is unknown.
    public var unitProvider: String?

    /// A criminal title: whether there is one, and when it ends.
    public struct Title: Hashable, Sendable {
        /// Whether there is one.
        public var status: TitleStatus
        /// The last day of it; nil when not known.
        public var endsOn: Day?

        /// A title of which the end may not be known.
        public init(status: TitleStatus, endsOn: Day? = nil) {
            self.status = status
            self.endsOn = endsOn
        }
    }

    /// Facts, each of them given: a fact that is left out could allow what it should refuse.
    public init(
        rung: Rung, cameFrom: Rung, suspended: Bool, levels: SecurityLevels, rejectionCount: Int,
        earliestUnansweredApplicationDue: Instant?, searchConcludedWithNone: Bool, rungDeadline: Instant?,
        title: Title, stayKind: StayKind?, stayEndsOn: Day?, mover: MoverRoles, unitProvider: String?
    ) {
        self.rung = rung
        self.cameFrom = cameFrom
        self.suspended = suspended
        self.levels = levels
        self.rejectionCount = rejectionCount
        self.earliestUnansweredApplicationDue = earliestUnansweredApplicationDue
        self.searchConcludedWithNone = searchConcludedWithNone
        self.rungDeadline = rungDeadline
        self.title = title
        self.stayKind = stayKind
        self.stayEndsOn = stayEndsOn
        self.mover = mover
        self.unitProvider = unitProvider
    }

    /// Where it stands on the ladder.
    public var state: Rung { rung }

    /// Where a move back leads.
    public var previousState: Rung { cameFrom }
}

/// Some security levels, as bits (Dutch: beveiligingsniveaus).
public struct SecurityLevels: Hashable, Sendable {
    private let bits: UInt8
    private let secureBits: UInt8

    /// These levels, held against those that are secure care; only levels that may exist are held.
    public init(_ levels: some Sequence<Int>, secure: some Sequence<Int> = Need.secureLevels) {
        bits = SecurityLevels.bits(levels)
        secureBits = SecurityLevels.bits(secure)
    }

    /// The levels that are no secure care, in order.
    public var outsideSecureCare: [Int] {
        Need.levelRange.filter { bits & ~secureBits & 1 << UInt8($0) != 0 }
    }

    /// Whether a level is among them that is no secure care.
    public var reachesOutsideSecureCare: Bool { bits & ~secureBits != 0 }

    private static func bits(_ levels: some Sequence<Int>) -> UInt8 {
        levels.reduce(0) { Need.levelRange.contains($1) ? $0 | 1 << UInt8($1) : $0 }
    }
}
