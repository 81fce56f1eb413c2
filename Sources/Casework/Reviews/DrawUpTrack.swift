import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Adds a step to the track of a case: what is needed, from when, and who committed to it until when
    /// (Dutch: traject). A long track of care is more than one admission (001).
    public func planStep(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "plan_step") { act in
            try act.requireNotClosed()
            var faults = FaultCollection()
            if let party = given["committedBy"]?.string,
                try !act.transaction.exists("SELECT 1 FROM parties WHERE code = ?", [party])
            {
                faults.add("/committedBy", "not_found", Phrase("fault.not_found.party"))
            }
            faults.checkOrder(given, from: "startsOn", to: "committedUntilOn", at: "")
            try faults.throwIfAny()
            let number = try act.nextItem("step")
            let text = try act.act.sealed(given["text"], owner: act.stream)
            try act.act.append(.stepPlanned, to: act.stream) { object in
                object.member("id", number)
                object.key("text")
                TextReference.write(text, to: &object)
                for name in ["levels", "regimes"] {
                    object.key(name)
                    object.value(given[name] ?? .array([]))
                }
                for name in ["careType", "startsOn", "committedBy", "committedUntilOn"] {
                    object.key(name)
                    object.value(given[name] ?? .null)
                }
                for name in ["result", "resultNote", "settledAt"] {
                    object.key(name)
                    object.null()
                }
            }
            return try act.answer(withItem: "step", number)
        }
    }

    /// Records whether what was committed to for a step was kept.
    public func settleStep(
        on id: String, number: Int, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "settle_step") { act in
            let step = try JSONReader.read(try act.item("step", number))
            guard step["result"] == .null else { throw ActFailure.conflict(Phrase("conflict.step_is_settled")) }
            let note = try act.act.sealed(given["note"], owner: act.stream)
            try act.act.append(.stepSettled, to: act.stream) { object in
                object.member("stepId", number)
                object.member("result", given["result"]?.string)
                object.key("note")
                TextReference.write(note, to: &object)
            }
            return try act.answer(withItem: "step", number)
        }
    }
}
