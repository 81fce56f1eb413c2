import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Asks a party to take part in a case, which then becomes visible to it as far as its type may see
    /// (Dutch: betrekken). Not a rung of the ladder.
    public func involveParty(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "involve_party") { act in
            var faults = FaultCollection()
            faults.checkNotFuture(given, "since", today: act.act.today)
            let party = given["party"]?.string ?? ""
            if try !act.transaction.exists("SELECT 1 FROM parties WHERE code = ?", [party]) {
                faults.add("/party", "not_found", Phrase("fault.not_found.party"))
            }
            try faults.throwIfAny()
            let number = try act.nextItem("involvement")
            let role = try act.act.sealed(given["role"], owner: act.stream)
            try act.act.append(.partyInvolved, to: act.stream) { object in
                object.member("id", number)
                object.member("party", party)
                object.member("since", given["since"]?.string ?? act.act.today.description)
                object.key("role")
                TextReference.write(role, to: &object)
            }
            return try act.answer(withItem: "involvement", number)
        }
    }
}
