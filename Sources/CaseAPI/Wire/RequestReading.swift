import Casework
import Confidentiality
import Cryptography
import HTTPServer
import SecureCare
import StrictJSON

/// Reads what a request holds, and tells everything that is wrong with it at once.
struct RequestReading {
    let operation: APIContract.Operation
    let caller: Caller
    let pathValues: [String: String]
    var acceptedType = "application/json"

    /// The longest mark that a caller may put on a request.
    static let idempotencyKeyLengthMax = 255

    func read(_ request: HTTPRequest) throws -> APIRequest {
        var faults: [ActFault] = []
        let query = readQuery(request.query, &faults)
        let masks = readMasking(request, &faults) == .mask
        var masked: Set<IdentityKind> = []
        let body = try readBody(request, &faults, masks ? { $0.masked($1, &masked) } : { $1 })
        var writer = JSONWriter()
        if !masked.isEmpty { writer.value(body) }
        let sent = masked.isEmpty ? request.body : writer.bytes
        let key = readKey(request, of: sent, &faults)
        var caller = caller
        caller.reason = readReason(request, &faults)
        caller.masks = masks
        guard faults.isEmpty else { throw ProblemError(Problem(.invalid, faults: faults)) }
        return APIRequest(
            operation: operation, caller: caller, pathValues: pathValues, query: query, body: body,
            rawBody: request.body, acceptedType: acceptedType,
            conditions: ActConditions(key: key, ifMatch: EntityTags.read(request.headers.values(of: "if-match"))),
            lastEventId: request.headers["last-event-id"],
            masked: IdentityKind.allCases.filter(masked.contains))
    }

    /// Whether identifying text is to be masked; refused where nothing is said.
    private func readMasking(_ request: HTTPRequest, _ faults: inout [ActFault]) -> IdentifyingText {
        let values = request.headers.values(of: IdentifyingText.header)
        guard !values.isEmpty else { return .refuse }
        guard values.count == 1, let choice = values.first.flatMap(IdentifyingText.init(rawValue:)) else {
            faults.append(ActFault("", "not_in_list", Phrase("fault.identifying_text")))
            return .refuse
        }
        return choice
    }

    private func readQuery(_ text: String, _ faults: inout [ActFault]) -> [String: String] {
        guard let items = PercentDecoding.query(text) else {
            faults.append(ActFault("?", "bad_format", Phrase("fault.query_not_readable")))
            return [:]
        }
        faults += operation.parameterFaults(items).map(ActFault.init)
        for parameter in operation.queryParameters where parameter.schema.isFreeText {
            for item in items where item.name == parameter.name {
                faults += ScreenedText.faults(in: item.value, at: "?" + parameter.name)
            }
        }
        return Dictionary(items.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// The body as it is taken further: `prepare` may replace what identifies a person before anything else looks.
    private func readBody(
        _ request: HTTPRequest, _ faults: inout [ActFault], _ prepare: (BodySchema, JSONValue) -> JSONValue
    ) throws -> JSONValue {
        guard !operation.requestTypes.isEmpty else { return .object(JSONObject()) }
        if request.body.isEmpty {
            if operation.needsBody { faults.append(ActFault("", "missing", Phrase("fault.body_missing"))) }
            return .object(JSONObject())
        }
        try requireType(request.headers.values(of: "content-type"))
        guard let schema = operation.requestSchema else { return .object(JSONObject()) }
        let value: JSONValue
        do {
            value = prepare(schema, try JSONReader.read(request.body))
        } catch {
            faults += BodyFault(error).map { [ActFault($0)] } ?? []
            return .object(JSONObject())
        }
        faults += schema.faults(in: value).map(ActFault.init)
        for text in schema.freeTexts(in: value) { faults += ScreenedText.faults(in: text.text, at: text.pointer) }
        return value
    }

    private func requireType(_ values: [String]) throws {
        let type = values.first?.split(separator: ";").first.map { $0.filter { !$0.isWhitespace }.lowercased() }
        guard values.count == 1, let type, operation.requestTypes.contains(type) else {
            let wanted = operation.requestTypes.joined(separator: ", ")
            throw ProblemError(
                Problem(.unsupportedMediaType, Phrase("problem.unsupported-media-type.detail", .text(wanted))))
        }
    }

    /// Why it is asked, where that may be said: a code, so that nothing can be told in it that is not to be logged.
    private func readReason(_ request: HTTPRequest, _ faults: inout [ActFault]) -> AccessReason? {
        let values = request.headers.values(of: "access-reason")
        guard !values.isEmpty else { return nil }
        guard values.count == 1, let value = values.first, let reason = AccessReason(rawValue: value) else {
            let names = AccessReason.names.joined(separator: ", ")
            faults.append(ActFault("", "not_in_list", Phrase("fault.access_reason", .text(names))))
            return nil
        }
        return reason
    }

    private func readKey(
        _ request: HTTPRequest, of sent: [UInt8], _ faults: inout [ActFault]
    ) -> IdempotencyKey? {
        let values = request.headers.values(of: "idempotency-key")
        guard operation.method == "POST", let key = values.first else { return nil }
        guard values.count == 1, (1...RequestReading.idempotencyKeyLengthMax).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            faults.append(ActFault("", "bad_format", Phrase("fault.idempotency_key")))
            return nil
        }
        let parts = [request.method, request.path, request.query]
        let asked = Array(parts.joined(separator: "\u{0}").utf8) + [0] + sent
        guard let digest = try? SHA256.digest(of: asked) else { return nil }
        return IdempotencyKey(key: key, requestDigest: digest.bytes)
    }
}

extension ActFault {
    /// A fault in the shape of a request.
    init(_ fault: BodyFault) {
        self.init(fault.pointer, fault.code, fault.detail)
    }
}

/// What in a text would identify a person, as faults that never hold the text.
enum ScreenedText {
    static func faults(in text: String, at pointer: String) -> [ActFault] {
        IdentityScreening.findings(in: text).map { finding in
            ActFault(
                pointer, "identifies_a_person",
                Phrase("fault.identifies_a_person.kind", .code(list: "identityKind", name: finding.kind.rawValue)),
                identity: ActFault.Identity(kind: finding.kind.rawValue, start: finding.start, end: finding.end))
        }
    }
}

/// The states that an `If-Match` header names (RFC 9110); nil when there is none.
enum EntityTags {
    static func read(_ values: [String]) -> [String]? {
        guard !values.isEmpty else { return nil }
        return values.joined(separator: ",").split(separator: ",").map { part in
            let tag = part.filter { $0 != " " && $0 != "\t" }
            return tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count >= 2
                ? String(tag.dropFirst().dropLast()) : tag == "*" ? "*" : ""
        }
    }
}
