/// What a body, a part of one or a parameter may look like: the part of JSON Schema that the API's description uses.
///
/// Integers are those written without fraction or exponent; lengths count Unicode code points.
public struct BodySchema: Sendable {
    /// What it says about the value itself.
    public var kind: Kind
    /// Whether `null` may stand in its place.
    public var isNullable: Bool
    /// Words about it, in English, for whoever reads the description.
    public var description: String?
    /// Whether people write it in words of their own: screened for identity, and stored encrypted.
    public var isFreeText: Bool

    /// The kinds of value.
    public indirect enum Kind: Sendable {
        case string(StringRules)
        /// Whole numbers from the least to the most that is allowed; nil where nothing is said.
        case integer(least: Int?, most: Int?)
        /// Numbers with or without a fraction; in answers alone.
        case number
        case boolean
        case array(ArrayRules)
        case object(ObjectRules)
        /// One of these; a value that fits none is held against the one it misses least.
        case anyOf([BodySchema])
    }

    /// What a string may hold.
    public struct StringRules: Sendable {
        /// The strings that are allowed, in order; nil where any is.
        public var names: [String]?
        /// The name of the code list they are of; nil where they are of none.
        public var list: String?
        /// What it has to be readable as; nil for any text.
        public var format: Format?
        /// How it has to be spelt; nil for any spelling.
        public var pattern: CodePattern?
        /// The fewest code points.
        public var lengthMin: Int?
        /// The most code points.
        public var lengthMax: Int?

        /// Rules for a string; any string where nothing is said.
        public init(
            names: [String]? = nil, list: String? = nil, format: Format? = nil, pattern: CodePattern? = nil,
            lengthMin: Int? = nil, lengthMax: Int? = nil
        ) {
            self.names = names
            self.list = list
            self.format = format
            self.pattern = pattern
            self.lengthMin = lengthMin
            self.lengthMax = lengthMax
        }
    }

    /// The formats of strings that are checked.
    public enum Format: String, Sendable {
        case date
        case instant = "date-time"
    }

    /// What an array may hold.
    public struct ArrayRules: Sendable {
        /// What each item may be.
        public var items: BodySchema
        /// The fewest items.
        public var countMin: Int?
        /// The most items.
        public var countMax: Int?
        /// Whether no value may stand twice.
        public var isUnique: Bool

        /// Rules for an array; any number of items where nothing is said.
        public init(items: BodySchema, countMin: Int? = nil, countMax: Int? = nil, isUnique: Bool = false) {
            self.items = items
            self.countMin = countMin
            self.countMax = countMax
            self.isUnique = isUnique
        }
    }

    /// What an object may hold.
    public struct ObjectRules: Sendable {
        /// The members it knows, in the order of the description.
        public var members: [Member]
        /// Whether it may hold members that are not known.
        public var allowsOthers: Bool
        /// Members that it needs unless one of its members has a certain value; nil when there are none such.
        public var neededUnless: NeededUnless?

        /// The known member of that name, compared byte for byte.
        public func member(_ name: String) -> Member? {
            members.first { $0.name.utf8.elementsEqual(name.utf8) }
        }
    }

    /// Members that are needed but for one case: `if` a member is this text, `else` those are required.
    public struct NeededUnless: Sendable {
        /// The member that decides.
        public let member: String
        /// The text with which nothing more is needed.
        public let text: String
        /// The members that are needed with any other, or without one.
        public let needed: [String]
    }

    /// One member of an object.
    public struct Member: Sendable {
        /// The name as written in a body.
        public let name: String
        /// What it may hold.
        public var schema: BodySchema
        /// Whether the object is at fault without it.
        public let isRequired: Bool
    }

    /// A schema of a kind.
    public init(_ kind: Kind, isNullable: Bool = false, description: String? = nil, isFreeText: Bool = false) {
        self.kind = kind
        self.isNullable = isNullable
        self.description = description
        self.isFreeText = isFreeText
    }
}
