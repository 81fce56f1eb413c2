import SecureCare
import StrictJSON

/// Reads the members of one JSON object, noting every fault and going on.
struct ObjectReader {
    /// The place of the object.
    let pointer: String
    private let object: JSONObject
    private let faults: FaultList

    /// A reader of an object in which no member but these may stand, or any when nil; nil when the value is no object.
    init?(_ value: JSONValue, at pointer: String, members: [String]?, _ faults: FaultList) {
        guard let object = value.object else {
            faults.add(pointer, .wrongType, .text("object"))
            return nil
        }
        self.object = object
        self.pointer = pointer
        self.faults = faults
        guard let members else { return }
        for member in object.members where !members.contains(member.name) {
            faults.add(place(member.name), .unknownMember, .text(members.joined(separator: ", ")))
        }
    }

    /// The names of the members that are there, in order.
    var memberNames: [String] { object.members.map(\.name) }

    /// The place of a member.
    func place(_ member: String) -> String {
        pointer + "/" + escapedForPointer(member)
    }

    /// The value of a member; its absence is a fault when it is required.
    func value(_ member: String, required: Bool = true) -> JSONValue? {
        if let value = object[member] { return value }
        if required { faults.add(place(member), .missingMember) }
        return nil
    }

    /// A text.
    func text(_ member: String, required: Bool = true) -> String? {
        guard let value = value(member, required: required) else { return nil }
        if let text = value.string { return text }
        faults.add(place(member), .wrongType, .text("string"))
        return nil
    }

    /// A name as the definition writes them: small letters, digits and underscores.
    func name(_ member: String, required: Bool = true) -> String? {
        guard let text = text(member, required: required) else { return nil }
        if isLadderName(text) { return text }
        faults.add(place(member), .wrongValue, .text("[a-z][a-z0-9_]*"))
        return nil
    }

    /// A whole number within bounds.
    func number(_ member: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(member) else { return nil }
        guard let number = value.integer else {
            faults.add(place(member), .wrongType, .text("integer"))
            return nil
        }
        if range.contains(number) { return number }
        faults.add(place(member), .wrongValue, .text("\(range.lowerBound)-\(range.upperBound)"))
        return nil
    }

    /// One of a few words.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ member: String
    ) -> Choice? where Choice.RawValue == String {
        guard let text = text(member) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        faults.add(place(member), .wrongValue, .text(known))
        return nil
    }

    /// `true` or `false`; false when it is not there.
    func flag(_ member: String) -> Bool {
        guard let value = value(member, required: false) else { return false }
        if let flag = value.bool { return flag }
        faults.add(place(member), .wrongType, .text("boolean"))
        return false
    }

    /// The items of an array with their places; a required array may not be empty.
    func items(_ member: String, required: Bool = true) -> [(pointer: String, value: JSONValue)] {
        guard let value = value(member, required: required) else { return [] }
        guard let items = value.array else {
            faults.add(place(member), .wrongType, .text("array"))
            return []
        }
        if required, items.isEmpty { faults.add(place(member), .missingMember) }
        guard items.count <= LadderDefinition.itemsMax else {
            faults.add(place(member), .tooMany, .number(LadderDefinition.itemsMax))
            return []
        }
        return items.enumerated().map { ("\(place(member))/\($0.offset)", $0.element) }
    }

    /// An array of texts of which none stands twice; `known` limits them.
    func names(
        _ member: String, required: Bool = true, known: [String]?, _ unknown: DefinitionFault.Code
    ) -> [String] {
        var names: [String] = []
        for (pointer, value) in items(member, required: required) {
            guard let name = value.string else {
                faults.add(pointer, .wrongType, .text("string"))
                continue
            }
            if names.contains(name) { faults.add(pointer, .duplicateName) }
            require(name, known, unknown, at: pointer)
            names.append(name)
        }
        return names
    }

    /// Notes a name that is not among the known ones.
    func require(_ name: String, _ known: [String]?, _ code: DefinitionFault.Code, at pointer: String) {
        guard let known, !known.contains(name) else { return }
        faults.add(pointer, code, .text(known.joined(separator: ", ")))
    }
}

/// Whether a text is a small letter followed by small letters, digits and underscores, 64 at most.
func isLadderName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 64, (0x61...0x7A).contains(first) else { return false }
    return bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
}

/// A member's name as one step of a JSON Pointer.
func escapedForPointer(_ name: String) -> String {
    name.reduce(into: "") { result, character in
        switch character {
        case "~": result += "~0"
        case "/": result += "~1"
        default: result.append(character)
        }
    }
}
