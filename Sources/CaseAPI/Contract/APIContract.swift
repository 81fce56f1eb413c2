import SchemaFiles
import StrictJSON

/// What the API promises, as its description says it: the one source of what a request may hold.
public struct APIContract: Sendable {
    /// The version of the description, as sent in `API-Version`.
    public let version: String
    /// Every method on every path, in the order of the description.
    public let operations: [Operation]

    /// How deep the description's own JSON may lie; more than that of a request.
    public static let depthMax = 64

    /// The description that comes with the program, read once; empty when it is damaged, which a test of the package
    /// excludes.
    public static let shared: APIContract = {
        guard let file = SchemaFile.named("API/openapi.json"),
            let document = try? JSONReader.read(file.bytes, depthMax: depthMax),
            let contract = try? APIContract(document)
        else { return APIContract(version: "", operations: []) }
        return contract
    }()

    /// The operation of a method (`GET`) and a path template (`/v1/cases/{id}`); nil when there is none.
    public func operation(method: String, path: String) -> Operation? {
        operations.first { $0.method == method && $0.pathTemplate == path }
    }

    /// The operation of that name (`registerCase`); nil when there is none.
    public func operation(named operationId: String) -> Operation? {
        operations.first { $0.operationId == operationId }
    }

    private init(version: String, operations: [Operation]) {
        self.version = version
        self.operations = operations
    }

    /// Reads a description, and says where it uses what is not understood here.
    public init(_ document: JSONValue) throws(ContractFault) {
        var reading = SchemaReading(document)
        var operations: [Operation] = []
        for path in document["paths"]?.object?.members ?? [] {
            for item in path.value.object?.members ?? [] where item.name != "parameters" {
                operations.append(
                    try Operation(
                        method: item.name.uppercased(), path: path.name, item.value,
                        shared: path.value["parameters"]?.array ?? [], &reading))
            }
        }
        self.init(version: document["info"]?["version"]?.string ?? "", operations: operations)
    }
}
