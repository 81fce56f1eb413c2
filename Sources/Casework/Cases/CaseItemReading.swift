import CaseHistory
import CivilTime
import Confidentiality
import EscalationLadder
import SecureCare
import Store
import StrictJSON
import Workflow

/// What is recorded on a case, a list a kind.
public enum CaseItemKind: String, CaseIterable, Sendable {
    case applications
    case rejections
    case searches
    case involvements
    case stays
    case notes
    case moves
    case admissions
    case deadlines
    case steps
    case events
    case possibleMoves = "possible-moves"

    /// The name under which the items are stored, for those that share one table.
    var stored: String? {
        switch self {
        case .searches: "search"
        case .involvements: "involvement"
        case .stays: "stay"
        case .notes: "note"
        case .moves: "move"
        case .admissions: "admission"
        case .steps: "step"
        default: nil
        }
    }
}

extension Casework {
    /// The items of a kind on a case, oldest first.
    ///
    /// A provider that was asked for a bed sees its own applications, the refusals in its own name and admissions to
    /// its own units, also when its sight of the case has ended.
    public func listItems(
        _ kind: CaseItemKind, on id: String, _ page: PageRequest, for caller: Caller
    ) throws -> Page {
        let after =
            try page.after.map { text in
                guard let number = Int(text) else {
                    throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
                }
                return number
            } ?? 0
        return try look("list_\(kind.rawValue)", at: EventStream.ofCase(id), as: caller) { snapshot in
            let items = try items(kind, on: id, after: after, limit: page.limit + 1, for: caller, in: snapshot)
            let shown = items.prefix(page.limit)
            return Page(
                items: shown.map(\.bytes),
                next: items.count > page.limit ? shown.last.map { String($0.id) } : nil)
        }
    }

    private func items(
        _ kind: CaseItemKind, on id: String, after: Int, limit: Int, for caller: Caller, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        switch kind {
        case .applications:
            let (row, scope) = try OwnAnswers.sight(of: id, for: caller, in: snapshot)
            let (condition, values) = OwnAnswers.condition("a", scope, caller)
            return try ApplicationDocument.load(
                of: row, where: "a.id > ? AND \(condition)", [after] + values, limit: limit, in: snapshot)
        case .rejections:
            let (row, scope) = try OwnAnswers.sight(of: id, for: caller, in: snapshot)
            let (condition, values) = OwnAnswers.condition("r", scope, caller)
            return try RejectionDocument.load(
                of: row, where: "r.id > ? AND \(condition)", [after] + values, limit: limit, in: snapshot)
        case .events: return try events(of: id, after: after, limit: limit, for: caller, in: snapshot)
        case .possibleMoves:
            return Array(try possibleMoves(on: id, for: caller, in: snapshot).dropFirst(after).prefix(limit))
        case .deadlines:
            return Array(try deadlines(of: id, for: caller, in: snapshot).dropFirst(after).prefix(limit))
        default:
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            if kind != .admissions { try visible.require(.read) }
            let own = visible.scope == .part ? "party = ?4" : "1 OR ?4"
            return try snapshot.rows(
                """
                SELECT id, document FROM case_items WHERE case_no = ?1 AND kind = ?2 AND id > ?3 AND (\(own))
                ORDER BY id LIMIT ?5
                """, [visible.row.caseNumber, kind.stored, after, caller.party, limit]
            ) { NumberedDocument(id: $0.int(0), bytes: $0.blob(1)) }
        }
    }

    /// Every deadline of a case and how it was counted; few, so they come on one page.
    private func deadlines(
        of id: String, for caller: Caller, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        let visible = try VisibleCase.find(id, for: caller, in: snapshot)
        try visible.require(.read)
        let explained = try ExplainedDeadline.load(of: visible.row, in: snapshot).map { $0.document(at: clock()) }
        let stay = try StayDeadline.document(of: visible.row, at: clock(), in: snapshot)
        return (explained + (stay.map { [$0] } ?? [])).enumerated().map { place, bytes in
            NumberedDocument(id: place + 1, bytes: bytes)
        }
    }

    private func events(
        of id: String, after: Int, limit: Int, for caller: Caller, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        let visible = try VisibleCase.find(id, for: caller, in: snapshot)
        try visible.require(.read)
        let events = try snapshot.events(stream: EventStream.ofCase(id), after: after, limit: limit)
        return events.map { event in
            var writer = JSONWriter(capacity: event.body.count + 128)
            writer.object { object in
                object.member("n", event.version)
                object.member("kind", event.kind)
                object.member("recordedAt", event.recordedAt.description)
                object.member("by", event.party)
                object.key("facts")
                object.raw(event.body)
            }
            return NumberedDocument(id: event.version, bytes: writer.bytes)
        }
    }

    /// Every move from where the case stands, judged by the same code as the move itself; a provider that was asked
    /// for a bed sees the moves that are its own.
    private func possibleMoves(
        on id: String, for caller: Caller, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        let visible = try VisibleCase.find(id, for: caller, in: snapshot)
        let mayAdmit = caller.rights.capacity == .readAllWriteOwn && visible.scope == .part
        let facts = try LadderStanding.facts(
            of: visible, for: caller, unitProvider: mayAdmit ? caller.party : nil, at: clock(), in: snapshot)
        let ladder = try LadderLibrary.ladder(version: visible.row.ladderVersion, in: snapshot)
        let moves = ladder.possibleMoves(on: facts, at: clock())
        let shown = visible.scope == .part ? moves.filter { $0.move == .admit } : moves
        return shown.enumerated().map { place, move in
            NumberedDocument(id: place + 1, bytes: document(of: move, caller.language))
        }
    }

    private func document(of move: Ladder.PossibleMove, _ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("move", move.move.rawValue)
            object.member("to", move.to.rawValue)
            object.member("allowed", move.allowed)
            object.key("refusals")
            object.array { array in
                for refusal in move.refusals { RefusalDocument.write(refusal, to: &array, language) }
            }
            object.member("needs", move.needs)
        }
        return writer.bytes
    }
}

/// A rule that is not met, as answers show it.
public enum RefusalDocument {
    /// Writes rule, detail and remedy.
    public static func write(_ refusal: Refusal, to writer: inout JSONWriter, _ language: Language) {
        writer.object { object in
            object.member("rule", refusal.rule)
            object.member("detail", refusal.detail.said(in: language))
            object.member("remedy", refusal.remedy.said(in: language))
        }
    }
}
