import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records what the levensloopaanbieder's search gave: by the holder of the regional rung alone, while the case
    /// stands there (Dutch: zoekactie). Source: 003, annex c.
    public func concludeSearch(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "conclude_search") { act in
            let holder = try RungHolder.of(act.row, in: act.transaction)
            guard act.row.rung == .regional else {
                throw ActFailure.conflict(Phrase("conflict.search_is_regional", .label(act.row.rung)))
            }
            guard holder.party == caller.party else {
                throw ActFailure.notYours(Phrase("forbidden.search", .text(holder.party)))
            }
            var faults = FaultCollection()
            faults.checkNotFuture(given, "concludedOn", today: act.act.today)
            try faults.throwIfAny()
            let number = try act.nextItem("search")
            let note = try act.act.sealed(given["note"], owner: act.stream)
            try act.act.append(.searchConcluded, to: act.stream) { object in
                object.member("id", number)
                object.member("scope", given["scope"]?.string)
                object.member("outcome", given["outcome"]?.string)
                object.member("concludedOn", given["concludedOn"]?.string ?? act.act.today.description)
                object.key("note")
                TextReference.write(note, to: &object)
                object.member("rung", act.row.rung.rawValue)
            }
            return try act.answer(withItem: "search", number)
        }
    }
}
