import CaseAPI
import SchemaFiles
import StrictJSON
import Testing

/// The API's description as it comes with the program, for tests that walk it.
enum Description {
    /// The whole of it, read by the strict reader.
    static func document() throws -> JSONValue {
        let file = try #require(SchemaFile.named("API/openapi.json"))
        return try JSONReader.read(file.bytes, depthMax: APIContract.depthMax)
    }

    /// What it promises, read as the server reads it.
    static func contract() throws -> APIContract {
        try APIContract(document())
    }

    /// What the body of an operation may hold.
    static func request(_ operationId: String) throws -> BodySchema {
        try #require(try contract().operation(named: operationId)?.requestSchema)
    }

    /// The members of `components/GROUP`.
    static func components(_ group: String) throws -> [JSONObject.Member] {
        try #require(try document()["components"]?[group]?.object?.members)
    }

    /// Every value within a value, itself first, with its place.
    static func everything(in value: JSONValue, at pointer: String = "") -> [(pointer: String, value: JSONValue)] {
        var found = [(pointer: pointer, value: value)]
        for member in value.object?.members ?? [] {
            found += everything(in: member.value, at: JSONPointer.member(member.name, of: pointer))
        }
        for (index, item) in (value.array ?? []).enumerated() {
            found += everything(in: item, at: JSONPointer.item(index, of: pointer))
        }
        return found
    }
}
