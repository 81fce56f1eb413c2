import Casework
import StrictJSON

/// The acts that are measured: the most frequent, the one with most columns, and the one that this is all for.
enum DurableAct: String, CaseIterable, Sendable {
    /// A note on a case.
    case note
    /// A refusal by a unit.
    case rejection
    /// A step up the ladder, and in the next round of the cases down again.
    case move

    /// What it is in words.
    var words: String {
        switch self {
        case .note: "a note"
        case .rejection: "a refusal"
        case .move: "a step on the ladder"
        }
    }

    /// What is asked, by whether the case goes up or down.
    func request(isUp: Bool) throws -> JSONValue {
        switch self {
        case .note:
            try Caseload.json(#"{"text": "Gebeld met de afdeling: volgende week is er overleg over de wachtlijst."}"#)
        case .rejection: try Caseload.rejection()
        case .move where isUp:
            try Caseload.json(
                #"{"move": "escalate", "motivation": "Binnen de regio is aangemeld en afgewezen; er is meer nodig."}"#)
        case .move:
            try Caseload.json(#"{"move": "step_down", "motivation": "Er is toch uitzicht op een plek in de regio."}"#)
        }
    }

    /// Carries it out.
    func carryOut(_ request: JSONValue, on id: String, _ casework: Casework, as caller: Caller) throws {
        switch self {
        case .note: _ = try casework.writeNote(on: id, request, as: caller, on: ActConditions())
        case .rejection: _ = try casework.recordRejection(on: id, request, as: caller, on: ActConditions())
        case .move: _ = try casework.makeMove(on: id, request, as: caller, on: ActConditions())
        }
    }

    /// The rows that it writes, for the reference.
    var rawWrites: [RawWrite.Shape] {
        let shared: [RawWrite.Shape] = [
            .row(table: "texts", counting: ["id", "event_seq"], like: "ORDER BY id DESC"),
            .row(table: "events", counting: ["seq", "version"], like: "ORDER BY seq DESC"),
            .row(table: "access_log", counting: ["seq"], like: "ORDER BY seq DESC"),
        ]
        let item = RawWrite.Shape.row(table: "case_items", counting: ["id"], like: "WHERE kind = '\(rawValue)'")
        switch self {
        case .note: return shared + [item, .statement("UPDATE cases SET version = ?2 WHERE case_no = ?1")]
        case .rejection:
            return shared + [
                .row(table: "rejections", counting: ["id"], like: "ORDER BY case_no DESC, id DESC"),
                .statement("UPDATE cases SET version = ?2, rejection_count = ?2 WHERE case_no = ?1"),
            ]
        case .move:
            return shared + [
                item, .row(table: "case_rungs", counting: ["version"], like: "ORDER BY case_no DESC, version DESC"),
                .row(table: "clocks", counting: [], like: "WHERE name = 'regional_search'"),
                .row(table: "case_grounds", counting: [], like: "WHERE ground = 'region'"),
                .row(table: "case_readers", counting: [], like: "WHERE party = 'levensloop-1'"),
                .statement(
                    """
                    UPDATE cases SET version = ?2, rung = 'regional', came_from = 'regional', rung_since = ?2,
                        stuck_from = ?2 WHERE case_no = ?1
                    """),
            ]
        }
    }
}
