import SecureCare
import StrictJSON

/// The body of a request, out of a file and of the options that change it.
struct BodyBuilder {
    /// The body so far.
    private(set) var body: JSONObject

    /// A body that starts from what a file holds; a fault when that is no JSON object.
    init(file bytes: [UInt8]?) throws {
        guard let bytes else {
            body = JSONObject()
            return
        }
        let value: JSONValue
        do {
            value = try JSONReader.read(bytes)
        } catch {
            throw CommandFault(
                .badData, Phrase("cli.fault.body_json", .number(error.line), .number(error.column)),
                hint: Phrase("cli.fault.body_json.\(error.code.rawValue)"))
        }
        guard let object = value.object else { throw CommandFault(.badData, Phrase("cli.fault.body_object")) }
        body = object
    }

    /// Puts a value where the names lead; objects on the way are made, and an object is added to one that is there.
    mutating func set(_ path: [String], _ value: JSONValue) {
        body = BodyBuilder.setting(path[...], value, in: body)
    }

    /// The body as it is sent.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.value(.object(body))
        return writer.bytes
    }

    private static func setting(_ path: ArraySlice<String>, _ value: JSONValue, in object: JSONObject) -> JSONObject {
        guard let name = path.first else { return object }
        var result = object
        if path.count > 1 {
            let inner = object[name]?.object ?? JSONObject()
            result[name] = .object(setting(path.dropFirst(), value, in: inner))
        } else if let more = value.object, let there = object[name]?.object {
            var merged = there
            for member in more.members { merged[member.name] = member.value }
            result[name] = .object(merged)
        } else {
            result[name] = value
        }
        return result
    }
}
