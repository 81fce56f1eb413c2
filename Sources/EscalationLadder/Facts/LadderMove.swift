import SecureCare
import Workflow

/// A move that can be asked for on a case (Dutch: stap).
public enum LadderMove: String, LadderName {
    /// From advice to a search (Dutch: bemiddeling starten).
    case startMediation = "start_mediation"
    /// One rung up (Dutch: opschalen).
    case escalate
    /// One rung down (Dutch: afschalen).
    case stepDown = "step_down"
    /// Somebody was admitted (Dutch: opname).
    case admit
    /// The admission ended and the search goes on (Dutch: opname beëindigen).
    case endAdmission = "end_admission"
    /// To the forensic placement desk (Dutch: overdragen).
    case handOver = "hand_over"
    /// The clocks stand still (Dutch: opschorten).
    case suspend
    /// The clocks go on (Dutch: hervatten).
    case resume
    /// It is over (Dutch: sluiten).
    case close
    /// It is not over after all (Dutch: heropenen).
    case reopen

    /// The list's name.
    public static var list: String { "move" }

    /// The place in the list.
    public var position: Int {
        switch self {
        case .startMediation: 0
        case .escalate: 1
        case .stepDown: 2
        case .admit: 3
        case .endAdmission: 4
        case .handOver: 5
        case .suspend: 6
        case .resume: 7
        case .close: 8
        case .reopen: 9
        }
    }
}

/// What tells two moves of one name apart (Dutch: soort stap).
public enum MoveVariant: String, LadderName {
    /// An admission until a day: the case keeps its rung.
    case temporary

    /// The list's name.
    public static var list: String { "moveVariant" }

    /// The place in the list.
    public var position: Int { 0 }
}

extension Rung: LadderName {
    /// The place in the list.
    public var position: Int {
        switch self {
        case .advice: 0
        case .regular: 1
        case .regional: 2
        case .national: 3
        case .admitted: 4
        case .handedOver: 5
        case .closed: 6
        }
    }
}
