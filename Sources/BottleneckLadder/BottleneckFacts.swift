import CivilTime
import SecureCare
import Workflow

/// A move that can be asked for on a bottleneck (Dutch: stap).
public enum BottleneckMove: String, LadderName {
    /// To the next level, with reasons (Dutch: doorzetten).
    case sendOn = "send_on"
    /// It is solved (Dutch: oplossen).
    case solve
    /// Back to whoever raised it, with a decision (Dutch: terugleggen).
    case giveBack = "return"
    /// Looked at again where it stood last (Dutch: opnieuw oppakken).
    case takeUp = "take_up"
    /// It is not solved after all (Dutch: heropenen).
    case reopen

    /// The list's name.
    public static var list: String { "bottleneckMove" }

    /// The place in the list.
    public var position: Int {
        switch self {
        case .sendOn: 0
        case .solve: 1
        case .giveBack: 2
        case .takeUp: 3
        case .reopen: 4
        }
    }
}

extension BottleneckLevel: LadderName {
    /// The place in the list.
    public var position: Int {
        switch self {
        case .regionalOperational: 0
        case .regionalTactical: 1
        case .centralTactical: 2
        case .strategic: 3
        case .returned: 4
        case .solved: 5
        }
    }
}

/// What the mover is to the bottleneck (Dutch: rol bij het knelpunt).
public struct BottleneckRoles: LadderRoles {
    /// One bit a role.
    public let rawValue: UInt8

    /// The roles of these bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Who raised it.
    public static let raiser = BottleneckRoles(rawValue: 1)
    /// The levensloopaanbieder of its region.
    public static let levensloopaanbieder = BottleneckRoles(rawValue: 2)
    /// The national coordination point.
    public static let lcbb = BottleneckRoles(rawValue: 4)
    /// A ministry, which chairs the central levels.
    public static let ministry = BottleneckRoles(rawValue: 8)

    /// The list's name.
    public static var list: String { "bottleneckRole" }

    /// Every role, by its name in the definition.
    public static var named: [(name: String, role: BottleneckRoles)] {
        [("raiser", .raiser), ("levensloopaanbieder", .levensloopaanbieder), ("lcbb", .lcbb), ("ministry", .ministry)]
    }
}

/// What the rules look at: what is known of a bottleneck, and what the mover is to it.
public struct BottleneckFacts: Standing, Hashable {
    /// Where it stands.
    public var level: BottleneckLevel
    /// The level that looked at it last.
    public var cameFrom: BottleneckLevel
    /// What the mover is to it.
    public var mover: BottleneckRoles
    /// The days on which the strategic level met, as far as decisions of that day were recorded.
    public var strategicMeetings: Set<Day>

    /// Facts, each of them given.
    public init(
        level: BottleneckLevel, cameFrom: BottleneckLevel, mover: BottleneckRoles, strategicMeetings: Set<Day>
    ) {
        self.level = level
        self.cameFrom = cameFrom
        self.mover = mover
        self.strategicMeetings = strategicMeetings
    }

    /// Where it stands on the ladder.
    public var state: BottleneckLevel { level }

    /// Where a move back leads.
    public var previousState: BottleneckLevel { cameFrom }
}

/// What a request for a move brings, as far as rules look at it: of texts only that they were given.
public struct BottleneckRequest: MoveAsking, Hashable {
    /// The move asked for.
    public var move: BottleneckMove
    /// Whether reasons were given.
    public var motivationGiven: Bool
    /// Whether it says what the bottleneck means.
    public var interpretationGiven: Bool
    /// Whether it says what should be done.
    public var adviceGiven: Bool
    /// Whether it says what was decided.
    public var decisionGiven: Bool
    /// The day of the meeting at which it was looked at.
    public var meetingOn: Day?

    /// A request that brings nothing but what is given.
    public init(
        move: BottleneckMove, motivationGiven: Bool = false, interpretationGiven: Bool = false,
        adviceGiven: Bool = false, decisionGiven: Bool = false, meetingOn: Day? = nil
    ) {
        self.move = move
        self.motivationGiven = motivationGiven
        self.interpretationGiven = interpretationGiven
        self.adviceGiven = adviceGiven
        self.decisionGiven = decisionGiven
        self.meetingOn = meetingOn
    }

    /// No move has variants.
    public var variant: NoVariant? { nil }

    /// The request that brings nothing but its name.
    public static func bare(_ move: BottleneckMove, _ variant: NoVariant?) -> BottleneckRequest {
        BottleneckRequest(move: move)
    }
}
