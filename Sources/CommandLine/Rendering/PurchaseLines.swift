import SecureCare
import StrictJSON

/// Beds that could be purchased, where kinds of care that would give the same are one line: as long as few cases ask
/// for a kind of care, all of them do.
enum PurchaseLines {
    /// The changes, those purchases folded into the first of them, which then names every kind of care.
    static func folded(_ changes: [JSONValue]) -> [JSONValue] {
        var places: [String: Int] = [:]
        var folded: [JSONValue] = []
        for change in changes {
            guard let key = key(change), let careType = change["kind"]?["careType"] else {
                folded.append(change)
                continue
            }
            if let place = places[key], var object = folded[place].object {
                object["careTypes"] = .array((object["careTypes"]?.array ?? []) + [careType])
                folded[place] = .object(object)
            } else if var object = change.object {
                object["careTypes"] = .array([careType])
                places[key] = folded.count
                folded.append(.object(object))
            }
        }
        return folded
    }

    /// A folded line in words; nil for a change that is no purchase.
    static func words(_ change: JSONValue, _ sheet: Sheet) -> String? {
        guard let kind = change["kind"], kind != .null, let careTypes = change["careTypes"]?.strings else { return nil }
        return sheet.say(
            "cli.unlocks.purchase", .number(kind["level"]?.integer ?? 0),
            .text(sheet.label(kind["specialism"]?.string ?? "", "specialism")),
            .text(sheet.label(kind["regime"]?.string ?? "", "regime")),
            .text(careTypes.map { sheet.label($0, "careType") }.joined(separator: " / ")))
    }

    private static func key(_ change: JSONValue) -> String? {
        guard let kind = change["kind"], kind != .null else { return nil }
        let parts = [kind["specialism"]?.string, kind["regime"]?.string].map { $0 ?? "" }
        let numbers = [kind["level"]?.integer, change["cases"]?.integer, change["firstBeds"]?.integer]
        return (parts + numbers.map { $0.map(String.init) ?? "" }).joined(separator: ":")
    }
}
