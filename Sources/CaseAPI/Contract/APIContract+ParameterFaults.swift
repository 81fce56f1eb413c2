import SecureCare
import StrictJSON

extension APIContract.Operation {
    /// The query parameters it knows, in order.
    public var queryParameters: [APIContract.Parameter] {
        parameters.filter { $0.place == .query }
    }

    /// Whether the values in a path are spelled as something that could be there; what cannot be is not there.
    func canHold(pathValues: [String: String]) -> Bool {
        parameters.filter { $0.place == .path }.allSatisfy { parameter in
            pathValues[parameter.name].map { text in
                parameter.schema.faults(in: parameter.schema.value(written: text)).isEmpty
            } ?? false
        }
    }

    /// Everything that is wrong with a query, its names and values already decoded; nothing when it is right.
    ///
    /// A parameter that is not known, stands twice, or does not fit is a fault; its place is `?name`.
    public func parameterFaults(_ query: [(name: String, value: String)]) -> [BodyFault] {
        let known = queryParameters
        var faults: [BodyFault] = []
        var seen: Set<String> = []
        for item in query {
            if faults.count >= BodySchema.faultsMax { return faults }
            guard let parameter = known.first(where: { $0.name.utf8.elementsEqual(item.name.utf8) }) else {
                faults.append(.unknownParameter(item.name, known: known.map(\.name)))
                continue
            }
            let pointer = "?" + parameter.name
            guard seen.insert(parameter.name).inserted else {
                faults.append(BodyFault(pointer: pointer, code: .notUnique, detail: Phrase("fault.parameter_twice")))
                continue
            }
            let found = parameter.schema.faults(in: parameter.schema.value(written: item.value), at: pointer)
            faults += parameter.name == "cursor" && !found.isEmpty ? [.badCursor()] : found
        }
        for parameter in known where parameter.isRequired && !seen.contains(parameter.name) {
            faults.append(.missing("?" + parameter.name))
        }
        return faults
    }
}

extension BodySchema {
    /// The value that a text in a query stands for: a whole number or a truth where that is expected, else the text.
    ///
    /// A number is an optional minus and digits, without a plus, a leading zero, a fraction or an exponent.
    public func value(written text: String) -> JSONValue {
        switch kind {
        case .integer:
            guard let number = Int64(text), String(number).utf8.elementsEqual(text.utf8) else { return .string(text) }
            return .integer(number)
        case .boolean:
            switch text {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: return .string(text)
            }
        default: return .string(text)
        }
    }
}
