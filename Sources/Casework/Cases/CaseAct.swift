import CaseHistory
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// An act on one case that the caller may see.
struct CaseAct {
    let act: Act
    var visible: VisibleCase

    var row: CaseRow { visible.row }
    /// The stream of the case, which owns its texts too.
    var stream: String { EventStream.ofCase(visible.row.id) }
    var transaction: Transaction { act.transaction }

    /// The next number of an item of a kind on this case.
    func nextItem(_ kind: String) throws -> Int {
        let last = try transaction.number(
            "SELECT max(id) FROM case_items WHERE case_no = ? AND kind = ?", [row.caseNumber, kind])
        return Int(last ?? 0) + 1
    }

    /// The next number in a table of its own.
    func next(in table: String) throws -> Int {
        Int(try transaction.number("SELECT max(id) FROM \(table) WHERE case_no = ?", [row.caseNumber]) ?? 0) + 1
    }

    /// An item as stored; `notThere` when there is none of that number.
    func item(_ kind: String, _ id: Int) throws -> [UInt8] {
        let document = try transaction.row(
            "SELECT document FROM case_items WHERE case_no = ? AND kind = ? AND id = ?", [row.caseNumber, kind, id]
        ) { $0.blob(0) }
        guard let document else { throw ActFailure.notThere }
        return document
    }

    /// The answer to an act that recorded an item.
    func answer(withItem kind: String, _ id: Int) throws -> ActAnswer {
        ActAnswer(document: try item(kind, id), tag: try tagAfter())
    }

    /// The state of the case after the act; nil when it is no longer the caller's to see.
    func tagAfter() throws -> String? {
        do {
            return try VisibleCase.find(row.id, for: act.caller, in: transaction).tag()
        } catch ActFailure.notThere {
            return nil
        }
    }

    /// Refuses anything on a case that is closed: it is reopened first.
    func requireNotClosed() throws {
        if row.rung == .closed { throw ActFailure.conflict(Phrase("conflict.case_is_closed")) }
    }
}

extension Casework {
    /// Records an act on a case, after its right and its condition.
    func recordOnCase(
        _ id: String, as caller: Caller, needing scope: CaseScope, on conditions: ActConditions, action: String,
        _ body: (CaseAct) throws -> ActAnswer
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let visible = try VisibleCase.find(id, for: caller, in: act.transaction)
            if scope != .part { try visible.require(scope) }
            try visible.requireMatch(conditions)
            let answer = try body(CaseAct(act: act, visible: visible))
            try act.log(action, EventStream.ofCase(id))
            return answer
        }
    }
}
