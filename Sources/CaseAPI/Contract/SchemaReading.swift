import StrictJSON

/// Reads the schemas of a description, following references; each component is read once.
struct SchemaReading {
    /// The whole description.
    let document: JSONValue
    private var components: [String: BodySchema] = [:]
    private var underway: Set<String> = []

    /// Names that say nothing about what is allowed.
    private static let silentNames: Set<String> = [
        "description", "default", "example", "x-free-text", "x-list", "type",
    ]

    init(_ document: JSONValue) {
        self.document = document
    }

    /// What a reference points at, with its place: `#/components/GROUP/NAME` alone is understood.
    func resolved(_ value: JSONValue, at pointer: String) throws(ContractFault) -> (value: JSONValue, pointer: String) {
        guard let reference = value["$ref"]?.string else { return (value, pointer) }
        let parts = reference.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == "#", parts[1] == "components",
            let target = document["components"]?[parts[2]]?[parts[3]]
        else { throw ContractFault(pointer: pointer, expected: "a reference to a component that is there") }
        return (target, "/components/\(parts[2])/\(parts[3])")
    }

    /// The schema at a place; members beside a reference go before its own.
    mutating func schema(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema {
        var schema: BodySchema
        if let reference = value["$ref"]?.string {
            schema = try component(reference, value, at: pointer)
        } else {
            schema = try plain(value, at: pointer)
        }
        if let description = value["description"]?.string { schema.description = description }
        if value["x-free-text"]?.bool == true { schema.isFreeText = true }
        return schema
    }

    private mutating func component(
        _ reference: String, _ value: JSONValue, at pointer: String
    ) throws(ContractFault) -> BodySchema {
        if let known = components[reference] { return known }
        guard underway.insert(reference).inserted else {
            throw ContractFault(pointer: pointer, expected: "no component that holds itself")
        }
        let target = try resolved(value, at: pointer)
        let schema = try schema(target.value, at: target.pointer)
        underway.remove(reference)
        components[reference] = schema
        return schema
    }

    private mutating func plain(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema {
        guard value.object != nil else { throw ContractFault(pointer: pointer, expected: "a schema") }
        if value["anyOf"] != nil { return try alternatives(value, at: pointer) }
        var types = value["type"]?.strings ?? value["type"]?.string.map { [$0] } ?? []
        let isNullable = types.contains("null")
        types.removeAll { $0 == "null" }
        let kind: BodySchema.Kind
        switch (types.first, types.count) {
        case ("string", 1): kind = try string(value, at: pointer)
        case ("integer", 1):
            try only(["minimum", "maximum"], in: value, at: pointer)
            kind = .integer(least: value["minimum"]?.integer, most: value["maximum"]?.integer)
        case ("number", 1):
            try only([], in: value, at: pointer)
            kind = .number
        case ("boolean", 1):
            try only([], in: value, at: pointer)
            kind = .boolean
        case ("array", 1): kind = try array(value, at: pointer)
        case ("object", 1): kind = try object(value, at: pointer)
        default: throw ContractFault(pointer: pointer, expected: "one type, with or without null")
        }
        return BodySchema(kind, isNullable: isNullable)
    }

    private mutating func alternatives(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema {
        try only(["anyOf"], in: value, at: pointer)
        var schemas: [BodySchema] = []
        var isNullable = false
        for (index, alternative) in (value["anyOf"]?.array ?? []).enumerated() {
            if alternative["type"]?.string == "null" {
                isNullable = true
            } else {
                schemas.append(try schema(alternative, at: "\(pointer)/anyOf/\(index)"))
            }
        }
        guard var schema = schemas.first else { throw ContractFault(pointer: pointer, expected: "alternatives") }
        if schemas.count > 1 { schema = BodySchema(.anyOf(schemas)) }
        schema.isNullable = schema.isNullable || isNullable
        return schema
    }

    private func string(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema.Kind {
        try only(["enum", "format", "pattern", "minLength", "maxLength"], in: value, at: pointer)
        let pattern = value["pattern"]?.string.flatMap(CodePattern.init)
        guard (pattern == nil) == (value["pattern"] == nil) else {
            throw ContractFault(pointer: pointer + "/pattern", expected: "an anchored row of classes")
        }
        let format = value["format"]?.string.flatMap(BodySchema.Format.init)
        guard (format == nil) == (value["format"] == nil) else {
            throw ContractFault(pointer: pointer + "/format", expected: "date or date-time")
        }
        return .string(
            BodySchema.StringRules(
                names: value["enum"]?.strings, list: value["x-list"]?.string, format: format, pattern: pattern,
                lengthMin: value["minLength"]?.integer, lengthMax: value["maxLength"]?.integer))
    }

    private mutating func array(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema.Kind {
        try only(["items", "minItems", "maxItems", "uniqueItems"], in: value, at: pointer)
        let items = try schema(value["items"] ?? .null, at: pointer + "/items")
        return .array(
            BodySchema.ArrayRules(
                items: items, countMin: value["minItems"]?.integer, countMax: value["maxItems"]?.integer,
                isUnique: value["uniqueItems"]?.bool ?? false))
    }

    private mutating func object(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema.Kind {
        try only(["properties", "required", "additionalProperties", "if", "else"], in: value, at: pointer)
        let required = value["required"]?.strings ?? []
        var members: [BodySchema.Member] = []
        for property in value["properties"]?.object?.members ?? [] {
            let place = JSONPointer.member(property.name, of: pointer + "/properties")
            members.append(
                BodySchema.Member(
                    name: property.name, schema: try schema(property.value, at: place),
                    isRequired: required.contains(property.name)))
        }
        guard required.allSatisfy({ name in members.contains { $0.name == name } }) else {
            throw ContractFault(pointer: pointer + "/required", expected: "names of members that are described")
        }
        return .object(
            BodySchema.ObjectRules(
                members: members, allowsOthers: value["additionalProperties"]?.bool ?? true,
                neededUnless: try neededUnless(value, at: pointer)))
    }

    /// The one form of a condition that is understood: `if` a member is a text, `else` others are required.
    private func neededUnless(_ value: JSONValue, at pointer: String) throws(ContractFault) -> BodySchema.NeededUnless?
    {
        guard value["if"] != nil || value["else"] != nil else { return nil }
        guard let conditions = value["if"]?["properties"]?.object?.members, conditions.count == 1,
            let text = conditions[0].value["const"]?.string, value["if"]?["required"]?.strings == [conditions[0].name],
            let needed = value["else"]?["required"]?.strings
        else {
            throw ContractFault(pointer: pointer + "/if", expected: "one member that is a text, else some required")
        }
        return BodySchema.NeededUnless(member: conditions[0].name, text: text, needed: needed)
    }

    /// A word of JSON Schema that is not understood must not look as if it were held.
    private func only(_ names: Set<String>, in value: JSONValue, at pointer: String) throws(ContractFault) {
        for member in value.object?.members ?? []
        where !names.contains(member.name) && !SchemaReading.silentNames.contains(member.name) {
            throw ContractFault(
                pointer: JSONPointer.member(member.name, of: pointer), expected: "a word of JSON Schema that is held")
        }
    }
}
