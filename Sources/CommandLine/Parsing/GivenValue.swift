import SecureCare
import StrictJSON

/// Turns what was written behind an option into JSON.
enum GivenValue {
    /// The JSON of an option with all that was given to it.
    static func json(_ given: ArgumentScanner.Given) throws -> JSONValue {
        let spec = given.spec
        switch spec.form {
        case .flag: return .bool(given.values.last == "true")
        case .value: return try one(given.values.last ?? "", spec)
        case .list: return .array(try given.values.flatMap { try list($0, spec) })
        case .pairs: return try pairs(given.values, spec)
        }
    }

    private static func one(_ text: String, _ spec: OptionSpec) throws -> JSONValue {
        switch spec.kind {
        case .text: return .string(text)
        case .integer:
            guard let number = Int64(text) else { throw wrong("cli.fault.whole_number", spec) }
            return .integer(number)
        case .boolean:
            guard text == "true" || text == "false" else { throw wrong("cli.fault.flag_value", spec) }
            return .bool(text == "true")
        case .json: return try written(text, spec)
        }
    }

    private static func list(_ text: String, _ spec: OptionSpec) throws -> [JSONValue] {
        if text.hasPrefix("[") || spec.kind == .json {
            let value = try written(text, spec)
            return value.array ?? [value]
        }
        return try text.split(separator: ",").map { try one(trimmed($0), spec) }
    }

    private static func pairs(_ texts: [String], _ spec: OptionSpec) throws -> JSONValue {
        var object = JSONObject()
        for text in texts {
            if text.hasPrefix("{") {
                for member in try written(text, spec).object?.members ?? [] { object[member.name] = member.value }
                continue
            }
            for pair in text.split(separator: ",") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { throw wrong("cli.fault.pairs", spec) }
                object[member(trimmed(parts[0]))] = .string(trimmed(parts[1]))
            }
        }
        return .object(object)
    }

    /// `ends-on` as the API calls it, `endsOn`; codes have no dashes and stay as they are.
    private static func member(_ name: String) -> String {
        let parts = name.split(separator: "-")
        return parts.dropFirst().reduce(parts.first.map(String.init) ?? "") {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    private static func written(_ text: String, _ spec: OptionSpec) throws -> JSONValue {
        guard let value = try? JSONReader.read(text) else { throw wrong("cli.fault.option_json", spec) }
        return value
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }

    private static func wrong(_ key: String, _ spec: OptionSpec) -> CommandFault {
        CommandFault(.usage, Phrase(key, .text("--\(spec.name)")))
    }
}
