import CaseAPI
import StrictJSON

/// Holds answers against the API's description, and holds it strictly: no member is missing, and none is unknown.
public enum DescribedAnswers {
    /// Answers whose members the description leaves open on purpose: the definition of a ladder.
    private static let open: Set<String> = ["showLadder"]

    /// What is wrong with an answer of an operation, each fault with its place.
    public static func faults(of answer: TrialAnswer, to operation: APIContract.Operation) -> [String] {
        guard operation.statuses.contains(answer.status) else { return ["status \(answer.status) is not described"] }
        guard let schema = operation.answerSchemas[answer.status] else { return [] }
        let isProblem = answer.status >= 400
        let type = answer.headers["Content-Type"] ?? ""
        var faults: [String] = []
        if isProblem != (type == "application/problem+json") { faults.append("content type \(type)") }
        guard let value = try? JSONReader.read(answer.bytes, depthMax: APIContract.depthMax) else {
            return faults + ["no JSON"]
        }
        let closed = open.contains(operation.operationId) && !isProblem ? schema : closed(schema)
        return faults + closed.faults(in: value).map { "\($0.pointer) \($0.code)" }
    }

    /// The same schema, but without room for members that it does not name, unless it names none at all.
    private static func closed(_ schema: BodySchema) -> BodySchema {
        var result = schema
        switch schema.kind {
        case .array(var rules):
            rules.items = closed(rules.items)
            result.kind = .array(rules)
        case .object(var rules):
            rules.allowsOthers = rules.members.isEmpty
            for place in rules.members.indices { rules.members[place].schema = closed(rules.members[place].schema) }
            result.kind = .object(rules)
        case .anyOf(let schemas): result.kind = .anyOf(schemas.map(closed))
        default: break
        }
        return result
    }

    /// The operation that answers a method and a path, and nothing else.
    public static func operation(_ method: String, _ path: String) -> APIContract.Operation? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let wanted = method == "HEAD" ? "GET" : method
        return APIContract.shared.operations.first { operation in
            let template = operation.pathTemplate.split(separator: "/", omittingEmptySubsequences: false)
            return operation.method == wanted && template.count == parts.count
                && zip(template, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
    }
}
