import StrictJSON

extension APIContract {
    /// One method on one path: what it takes and what it answers.
    public struct Operation: Sendable {
        /// In capitals: `GET`.
        public let method: String
        /// With its gaps: `/v1/cases/{id}`.
        public let pathTemplate: String
        /// Its name, as in `registerCase`.
        public let operationId: String
        /// The subject it belongs to, as tagged.
        public let tag: String
        /// What it does, in one line of English.
        public let summary: String
        /// What there is to know beyond that, in English.
        public let description: String?
        /// Whether it takes a token to be answered.
        public let needsToken: Bool
        /// What it takes beside a body, those of its path first.
        public let parameters: [Parameter]
        /// The content types of bodies that it reads; none when it reads no body.
        public let requestTypes: [String]
        /// What a JSON body may hold; nil when it reads none.
        public let requestSchema: BodySchema?
        /// Whether a body must be there; where not, none at all is the same as `{}`.
        public let needsBody: Bool
        /// A body that is right.
        public let requestExample: JSONValue?
        /// The statuses it can answer with, in order.
        public let statuses: [Int]
        /// What the JSON of a status may hold; no entry where an answer has none.
        public let answerSchemas: [Int: BodySchema]
        /// The content types of a good answer, the usual one first; none where it has no body.
        public let answerTypes: [String]
    }

    /// Something beside the body that a request may carry.
    public struct Parameter: Sendable {
        /// The name as written in a request.
        public let name: String
        /// Where it stands.
        public let place: Place
        /// Whether no request can do without it.
        public let isRequired: Bool
        /// What it may hold.
        public let schema: BodySchema
        /// Words about it, in English.
        public let description: String?
    }

    /// Where a parameter stands in a request.
    public enum Place: String, Sendable {
        case path
        case query
        case header
    }
}

extension APIContract.Operation {
    init(
        method: String, path: String, _ value: JSONValue, shared: [JSONValue], _ reading: inout SchemaReading
    ) throws(ContractFault) {
        let pointer = JSONPointer.member(method.lowercased(), of: JSONPointer.member(path, of: "/paths"))
        self.method = method
        pathTemplate = path
        operationId = value["operationId"]?.string ?? ""
        tag = value["tags"]?.strings?.first ?? ""
        summary = value["summary"]?.string ?? ""
        description = value["description"]?.string
        needsToken = value["security"]?.array?.isEmpty != true
        var parameters: [APIContract.Parameter] = []
        for (index, item) in (shared + (value["parameters"]?.array ?? [])).enumerated() {
            parameters.append(try APIContract.Parameter(item, at: "\(pointer)/parameters/\(index)", &reading))
        }
        self.parameters = parameters

        let body = value["requestBody"]
        needsBody = body?["required"]?.bool ?? false
        requestTypes = (body?["content"]?.object?.members ?? []).map(\.name)
        let content = body?["content"]?.object?.members.first { $0.name.hasSuffix("json") }?.value
        requestExample = content?["example"]
        requestSchema =
            if let content { try reading.schema(content["schema"] ?? .null, at: pointer + "/requestBody") } else { nil }

        var statuses: [Int] = []
        var schemas: [Int: BodySchema] = [:]
        var types: [String] = []
        for answer in value["responses"]?.object?.members ?? [] {
            let place = JSONPointer.member(answer.name, of: pointer + "/responses")
            guard let status = Int(answer.name) else { throw ContractFault(pointer: place, expected: "a status") }
            statuses.append(status)
            let content = try reading.resolved(answer.value, at: place).value["content"]?.object?.members
            if types.isEmpty, (200..<300).contains(status) { types = (content ?? []).map(\.name) }
            if let json = content?.first(where: { $0.name.hasSuffix("json") }), let schema = json.value["schema"] {
                schemas[status] = try reading.schema(schema, at: place)
            }
        }
        self.statuses = statuses
        answerSchemas = schemas
        answerTypes = types
    }
}

extension APIContract.Parameter {
    init(_ value: JSONValue, at pointer: String, _ reading: inout SchemaReading) throws(ContractFault) {
        let target = try reading.resolved(value, at: pointer)
        guard let name = target.value["name"]?.string,
            let place = target.value["in"]?.string.flatMap(APIContract.Place.init)
        else { throw ContractFault(pointer: target.pointer, expected: "a parameter in path, query or header") }
        self.name = name
        self.place = place
        isRequired = target.value["required"]?.bool ?? false
        schema = try reading.schema(target.value["schema"] ?? .null, at: target.pointer + "/schema")
        description = target.value["description"]?.string
    }
}
