import CaseAPI

/// The options of a command as the API's own description gives them.
enum ContractOptions {
    /// Options for the members of the body, for the parameters of the query, and for the headers that do something.
    static func specs(of endpoint: Endpoint) -> [OptionSpec] {
        guard let operation = APIContract.shared.operation(method: endpoint.method, path: endpoint.path) else {
            return []
        }
        let fields = operation.requestSchema?.leaves ?? []
        let headers = operation.parameters.filter { $0.place == .header }.map { $0.name.lowercased() }
        let alike = objects(fields).filter { !$0.codes.isEmpty }.map(\.purpose)
        let members = fields.map { field in
            var spec = option(field)
            spec.isOneOfMany = alike.contains(.field(Array(field.path.dropLast())))
            return spec
        }
        return unambiguous(
            members + objects(fields) + operation.parameters.filter { $0.place == .query }.map(option)
                + GlobalOption.allCases.filter { $0.header.map(headers.contains) ?? false }.map(\.spec))
    }

    /// The codes that a part of the path is one of; empty where it is anything.
    static func codes(of name: String, in endpoint: Endpoint) -> [String] {
        let operation = APIContract.shared.operation(method: endpoint.method, path: endpoint.path)
        let parameter = operation?.parameters.first { $0.place == .path && $0.name == name }
        guard case .string(let rules) = parameter?.schema.kind else { return [] }
        return rules.names ?? []
    }

    /// Last names that say too little by themselves.
    private static let tooShort = ["kind", "status", "origin"]

    /// Takes away every short name that could mean two options.
    private static func unambiguous(_ specs: [OptionSpec]) -> [OptionSpec] {
        var claims: [String: Int] = [:]
        for name in specs.flatMap(\.allNames) { claims[name, default: 0] += 1 }
        let everywhere = Set(GlobalOption.allCases.map(\.rawValue))
        return specs.map { spec in
            var spec = spec
            spec.otherNames.removeAll { claims[$0] != 1 || everywhere.contains($0) }
            return spec
        }
    }

    private static func option(_ field: BodyField) -> OptionSpec {
        var spec = OptionSpec(name: field.path.map(KebabCase.from).joined(separator: "-"), purpose: .field(field.path))
        if let last = field.path.last.map(KebabCase.from), field.path.count > 1, !tooShort.contains(last) {
            spec.otherNames.append(last)
        }
        spec.kind = kind(field.type)
        spec.codes = field.enumNames ?? []
        spec.isRequired = field.required
        spec.isFreeText = field.isFreeText
        spec.description = field.description ?? ""
        if field.isArray {
            spec.form = .list
            spec.otherNames += spec.allNames.compactMap(singular)
        } else if spec.kind == .boolean {
            spec.form = .flag
        }
        return spec
    }

    private static func option(_ parameter: APIContract.Parameter) -> OptionSpec {
        var spec = OptionSpec(name: KebabCase.from(parameter.name), purpose: .parameter(parameter.name))
        switch parameter.schema.kind {
        case .boolean:
            spec.kind = .boolean
            spec.form = .flag
        case .integer: spec.kind = .integer
        case .string(let rules): spec.codes = rules.names ?? []
        case .number, .array, .object, .anyOf: break
        }
        spec.isRequired = parameter.isRequired
        spec.description = parameter.description ?? ""
        return spec
    }

    /// How many members that take the same codes help still lists one by one.
    private static let alikeMax = 6

    /// An option for each object that holds members of its own: `--traits autism=no,arson=unknown`.
    private static func objects(_ fields: [BodyField]) -> [OptionSpec] {
        var seen: [[String]] = []
        for field in fields where field.path.count > 1 {
            let path = Array(field.path.dropLast())
            if !seen.contains(path) { seen.append(path) }
        }
        return seen.map { path in
            let members = fields.filter { $0.path.dropLast() == path[...] }
            let name = path.map(KebabCase.from).joined(separator: "-")
            var spec = OptionSpec(name: name, form: .pairs, kind: .json, purpose: .field(path))
            if members.contains(where: \.isArray) { spec.form = .value }
            if areAlike(members) { spec.codes = members.compactMap(\.path.last) }
            return spec
        }
    }

    /// Whether members are so many and so alike that one option says more than all of theirs.
    private static func areAlike(_ members: [BodyField]) -> Bool {
        members.count > alikeMax && Set(members.map { $0.enumNames ?? [] }).count == 1
    }

    private static func kind(_ type: BodyField.FieldType) -> OptionSpec.Kind {
        switch type {
        case .integer: .integer
        case .boolean: .boolean
        case .object: .json
        case .string, .date, .instant, .moment: .text
        }
    }

    /// `regime` for `regimes`: one value a time reads better so.
    private static func singular(_ name: String) -> String? {
        guard name.hasSuffix("s") else { return nil }
        return name.hasSuffix("ies") ? String(name.dropLast(3)) + "y" : String(name.dropLast())
    }
}

extension Command {
    /// What it asks of the API, in one request; nil when it does so otherwise.
    var endpoint: Endpoint? {
        guard case .api(let endpoint) = action else { return nil }
        return endpoint
    }

    /// The options beside those of every command: its own first, then those of the API.
    var ownOptions: [OptionSpec] {
        let taken = Set(
            positionals.compactMap { positional -> [String]? in
                guard case .field(let name) = positional.place else { return nil }
                return [name]
            })
        let others = (otherwise.map(ContractOptions.specs(of:)) ?? []).map { spec in
            var spec = spec
            spec.isRequired = false
            return spec
        }
        let described = (endpoint.map(ContractOptions.specs(of:)) ?? []) + others
        var names: Set<String> = []
        return (options + described).filter { spec in
            if case .field(let path) = spec.purpose, taken.contains(path) { return false }
            return names.insert(spec.name).inserted
        }
    }
}
