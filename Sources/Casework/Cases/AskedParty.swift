import CaseHistory
import SecureCare
import Store
import StrictJSON

/// Whom an application or a refusal is about: a unit of the store, a provider that is a party, or a name alone.
struct AskedParty {
    let unit: String?
    /// The provider, when it is a party.
    let provider: String?
    /// The name as given, when it is no party's code.
    let name: String?

    /// Reads `unitId` or `providerName`, of which a request has exactly one.
    ///
    /// - Returns: nil for both or neither, and for a unit that is not there; what is wrong is then among the faults.
    static func read(
        _ given: JSONValue, in snapshot: Snapshot, _ faults: inout FaultCollection
    ) throws -> AskedParty? {
        switch (given["unitId"]?.string, given["providerName"]?.string) {
        case (let unit?, nil):
            let provider = try snapshot.row("SELECT provider FROM units WHERE id = ?", [unit]) { $0.text(0) }
            guard let provider else {
                faults.add("/unitId", "not_found", Phrase("fault.not_found.unitId"))
                return nil
            }
            return AskedParty(unit: unit, provider: provider, name: nil)
        case (nil, let name?):
            let isParty = try snapshot.exists(
                "SELECT 1 FROM parties WHERE code = ? AND type IN ('provider', 'levensloopaanbieder')", [name])
            return AskedParty(unit: nil, provider: isParty ? name : nil, name: isParty ? nil : name)
        case (nil, nil):
            faults.add("/unitId", "missing", Phrase("fault.unit_or_provider"))
        default:
            faults.add("/providerName", "conflicts", Phrase("fault.unit_or_provider"))
        }
        return nil
    }

    func write(_ nameText: Int64?, to object: inout JSONWriter) {
        object.member("unitId", unit)
        object.key("providerName")
        TextReference.write(nameText, to: &object)
        object.member("provider", provider)
    }
}
