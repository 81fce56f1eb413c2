import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Writes a note on a case, for everybody who reads it (Dutch: notitie).
    public func writeNote(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .note, on: conditions, action: "write_note") { act in
            let number = try act.nextItem("note")
            let text = try act.act.sealed(given["text"], owner: act.stream)
            try act.act.append(.noteWritten, to: act.stream) { object in
                object.member("id", number)
                object.key("text")
                TextReference.write(text, to: &object)
            }
            return try act.answer(withItem: "note", number)
        }
    }
}
