import CivilTime
import SecureCare
import Store
import StrictJSON

/// Items: what is written once and then read, each as the JSON that answers are made of.
extension CaseProjection {
    /// Stores the event's body as an item, with who recorded it and when.
    func addItem(_ kind: String, party: String? = nil) throws {
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", row.id)
            object.members(of: event.body)
            writeRecording(to: &object)
        }
        try insertItem(kind, id: try body.requiredInteger("id"), party: party, writer.bytes)
    }

    func writeRecording(to object: inout JSONWriter) {
        object.member("recordedAt", event.recordedAt.description)
        object.member("recordedBy", event.party)
    }

    func insertItem(_ kind: String, id: Int, party: String?, _ document: [UInt8]) throws {
        try transaction.execute(
            "INSERT INTO case_items (case_no, kind, id, party, document) VALUES (?, ?, ?, ?, ?)",
            [row.caseNumber, kind, id, party, SQLValue.utf8(document)])
    }

    func item(_ kind: String, _ id: Int) throws -> JSONObject {
        let document = try transaction.row(
            "SELECT document FROM case_items WHERE case_no = ? AND kind = ? AND id = ?", [row.caseNumber, kind, id]
        ) { $0.blob(0) }
        guard let document, case .object(let object) = try JSONReader.read(document) else {
            throw EventBodyLacks(member: kind)
        }
        return object
    }

    func updateItem(_ kind: String, _ id: Int, _ document: JSONObject) throws {
        var writer = JSONWriter()
        writer.value(.object(document))
        try transaction.execute(
            "UPDATE case_items SET document = ? WHERE case_no = ? AND kind = ? AND id = ?",
            [SQLValue.utf8(writer.bytes), row.caseNumber, kind, id])
    }
}
