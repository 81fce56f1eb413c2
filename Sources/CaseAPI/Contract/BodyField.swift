/// One value that a body can carry, flat: what a command line makes an option of.
public struct BodyField: Sendable {
    /// The names on the way to it, `["need", "levels"]`.
    public let path: [String]
    /// What one value is.
    public let type: FieldType
    /// Whether there may be several.
    public let isArray: Bool
    /// The values that are allowed; nil where any is.
    public let enumNames: [String]?
    /// The name of the code list they are of; nil where they are of none.
    public let list: String?
    /// Whether people write it in words of their own.
    public let isFreeText: Bool
    /// Whether no body can do without it: it and all around it are required.
    public let required: Bool
    /// Whether `null` may be given, to take away what is there.
    public let isNullable: Bool
    /// Words about it, in English.
    public let description: String?

    /// What one value is.
    public enum FieldType: String, Sendable {
        case string
        case integer
        case boolean
        case date
        case instant
        /// An instant, or a date for the end of that day.
        case moment
        /// An object within an array, to be given as JSON.
        case object
    }
}

extension BodySchema {
    /// Every value that a body of this shape can carry, in the order of the description; none unless it is an object.
    public var leaves: [BodyField] {
        guard case .object = kind else { return [] }
        return fields(at: [], isRequired: true)
    }

    private func fields(at path: [String], isRequired: Bool) -> [BodyField] {
        switch kind {
        case .object(let rules):
            return rules.members.flatMap {
                $0.schema.fields(at: path + [$0.name], isRequired: isRequired && $0.isRequired)
            }
        case .array(let rules):
            return [field(at: path, of: rules.items, isArray: true, isRequired: isRequired)]
        default:
            return [field(at: path, of: self, isArray: false, isRequired: isRequired)]
        }
    }

    private func field(at path: [String], of item: BodySchema, isArray: Bool, isRequired: Bool) -> BodyField {
        var names: [String]?
        var list: String?
        if case .string(let rules) = item.kind { (names, list) = (rules.names, rules.list) }
        return BodyField(
            path: path, type: item.fieldType, isArray: isArray, enumNames: names, list: list,
            isFreeText: isFreeText || item.isFreeText, required: isRequired, isNullable: isNullable,
            description: description ?? item.description)
    }

    var fieldType: BodyField.FieldType {
        switch kind {
        case .string(let rules):
            switch rules.format {
            case .date: .date
            case .instant: .instant
            case nil: .string
            }
        case .integer, .number: .integer
        case .boolean: .boolean
        case .anyOf(let schemas):
            Set(schemas.map(\.fieldType)) == [.instant, .date] ? .moment : schemas.first?.fieldType ?? .string
        case .array, .object: .object
        }
    }
}
