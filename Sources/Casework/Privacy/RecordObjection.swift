import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records that the person or a representative objects to what is kept or shared (Dutch: bezwaar).
    public func recordObjection(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .note, on: conditions, action: "record_objection") { act in
            var faults = FaultCollection()
            faults.checkNotFuture(given, "madeOn", today: act.act.today)
            try faults.throwIfAny()
            let number = try act.next(in: "objections")
            let text = try act.act.sealed(given["text"], owner: act.stream)
            try act.act.append(.objectionRecorded, to: act.stream) { object in
                object.member("id", number)
                object.member("madeOn", given["madeOn"]?.string ?? act.act.today.description)
                object.key("text")
                TextReference.write(text, to: &object)
            }
            let document = try act.transaction.row(
                "SELECT document FROM objections WHERE case_no = ? AND id = ?", [act.row.caseNumber, number]
            ) { $0.blob(0) }
            return ActAnswer(document: document ?? [], tag: try act.tagAfter())
        }
    }

    /// The objections on a case, oldest first.
    public func listObjections(on id: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        try look("list_objections", at: EventStream.ofCase(id), as: caller) { snapshot in
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            try visible.require(.read)
            let items = try snapshot.rows(
                "SELECT id, document FROM objections WHERE case_no = ? AND id > ? ORDER BY id LIMIT ?",
                [visible.row.caseNumber, try page.number(), page.limit + 1]
            ) { NumberedDocument(id: $0.int(0), bytes: $0.blob(1)) }
            return Page(cutting: items, page)
        }
    }
}

extension PageRequest {
    /// The number of the last item of the page before; 0 for the first page.
    func number() throws -> Int {
        guard let after else { return 0 }
        guard let number = Int(after) else {
            throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
        }
        return number
    }
}

extension Page {
    /// The page that a list of one more than its limit gives; the next one begins after the last item's number.
    init(cutting items: [NumberedDocument], _ page: PageRequest) {
        let shown = items.prefix(page.limit)
        self.init(
            items: shown.map(\.bytes), next: items.count > page.limit ? shown.last.map { String($0.id) } : nil)
    }
}
