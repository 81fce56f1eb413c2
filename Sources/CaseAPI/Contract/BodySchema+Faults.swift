import CivilTime
import StrictJSON

extension BodySchema {
    /// The most faults that are named at once; what lies beyond shows when these are mended.
    public static let faultsMax = 200

    /// Everything that is wrong with a value, in the order in which it was written; what is missing from an object
    /// comes after what it holds. Nothing when it is right.
    public func faults(in value: JSONValue, at pointer: String = "") -> [BodyFault] {
        var faults: [BodyFault] = []
        check(value, at: pointer, &faults)
        return faults
    }

    private func check(_ value: JSONValue, at pointer: String, _ faults: inout [BodyFault]) {
        guard faults.count < BodySchema.faultsMax else { return }
        if value == .null, isNullable { return }
        switch (kind, value) {
        case (.anyOf(let schemas), _): check(value, against: schemas, at: pointer, &faults)
        case (.string(let rules), .string(let text)):
            if let fault = rules.fault(in: text, at: pointer) { faults.append(fault) }
        case (.integer(let least, let most), .integer(let number)):
            if number < Int64(least ?? .min) || number > Int64(most ?? .max) {
                faults.append(.outOfRange(pointer, least: least, most: most))
            }
        case (.boolean, .bool), (.number, .real), (.number, .integer): return
        case (.array(let rules), .array(let items)): check(items, by: rules, at: pointer, &faults)
        case (.object(let rules), .object(let object)): check(object, by: rules, at: pointer, &faults)
        default: faults.append(.wrongType(pointer, expected: kind, found: value))
        }
    }

    private func check(
        _ value: JSONValue, against schemas: [BodySchema], at pointer: String, _ faults: inout [BodyFault]
    ) {
        if fieldType == .moment, case .string(let text) = value {
            if Instant(text) == nil, Day(text) == nil { faults.append(.notAMoment(pointer)) }
            return
        }
        var fewest: [BodyFault]?
        for schema in schemas {
            let found = schema.faults(in: value, at: pointer)
            if found.isEmpty { return }
            if found.count < fewest?.count ?? .max { fewest = found }
        }
        faults += fewest ?? []
    }

    private func check(
        _ items: [JSONValue], by rules: ArrayRules, at pointer: String, _ faults: inout [BodyFault]
    ) {
        if let most = rules.countMax, items.count > most {
            faults.append(.tooMany(pointer, most: most, found: items.count))
        }
        if let least = rules.countMin, items.count < least {
            faults.append(.tooFew(pointer, least: least, found: items.count))
        }
        var seen: Set<JSONValue> = []
        for (index, item) in items.prefix(rules.countMax ?? items.count).enumerated() {
            let place = JSONPointer.item(index, of: pointer)
            rules.items.check(item, at: place, &faults)
            if rules.isUnique, !seen.insert(item).inserted { faults.append(.notUnique(place)) }
            if faults.count >= BodySchema.faultsMax { return }
        }
    }

    private func check(
        _ object: JSONObject, by rules: ObjectRules, at pointer: String, _ faults: inout [BodyFault]
    ) {
        for member in object.members {
            if let known = rules.member(member.name) {
                known.schema.check(member.value, at: JSONPointer.member(known.name, of: pointer), &faults)
            } else if !rules.allowsOthers {
                faults.append(.unknownField(member.name, in: pointer, known: rules.members.map(\.name)))
            }
            if faults.count >= BodySchema.faultsMax { return }
        }
        for member in rules.members where member.isRequired && object[member.name] == nil {
            faults.append(.missing(JSONPointer.member(member.name, of: pointer)))
        }
        guard let rule = rules.neededUnless, object[rule.member]?.string != rule.text else { return }
        for name in rule.needed where object[name] == nil {
            faults.append(.missing(JSONPointer.member(name, of: pointer)))
        }
    }
}

extension BodySchema.StringRules {
    /// The first thing that is wrong with a text: a text has one fault at most.
    func fault(in text: String, at pointer: String) -> BodyFault? {
        if let names, !names.contains(where: { $0.utf8.elementsEqual(text.utf8) }) {
            return .notInList(pointer, text, names: names, list: list)
        }
        let length = text.unicodeScalars.count
        if let lengthMax, length > lengthMax { return .tooLong(pointer, most: lengthMax, found: length) }
        if let lengthMin, length < lengthMin { return .tooShort(pointer, least: lengthMin) }
        if let pattern, !pattern.matches(text) { return .badFormat(pointer, pattern) }
        switch format {
        case .date: return Day(text) == nil ? .notADate(pointer) : nil
        case .instant: return Instant(text) == nil ? .notAnInstant(pointer) : nil
        case nil: return nil
        }
    }
}
