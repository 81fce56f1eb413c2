import Store
import StrictJSON

/// What is left of a case when it is erased: what reports count of it, and nothing that tells of one person.
///
/// Members that stay are named one by one; a member that nobody thought of goes. What an event tells is then still
/// enough to derive the same tables again.
public enum ErasedCase {
    /// The only member of an event of which nothing is counted.
    static let mark = "erased"

    private static let nothing = Array(#"{"erased":true}"#.utf8)

    /// Whether nothing was left of an event.
    static func isNothing(_ body: JSONValue) -> Bool { body[mark]?.bool == true }

    /// What is left of the facts of an event of the case; the same when it is asked of what was left.
    public static func left(of event: RecordedEvent) throws -> [UInt8] {
        guard let kind = EventKind(rawValue: event.kind) else { throw UnknownStoredValue(list: "event kind") }
        if keptWhole.contains(kind) { return event.body }
        guard let names = kept[kind] else { return nothing }
        let body = try JSONReader.read(event.body)
        // The mark was taken off by nobody: an event that is already reduced to it stays so.
        guard !isNothing(body) else { return event.body }
        return bytes(reduced(body, to: names))
    }

    /// What is left of what a case's own row holds of it as JSON.
    static func left(ofCase document: [UInt8]) throws -> [UInt8] {
        bytes(reducedCase(try JSONReader.read(document)))
    }

    /// What is left of an admission.
    static func left(ofAdmission document: [UInt8]) throws -> [UInt8] {
        let names = [
            "caseId", "id", "admittedOn", "untilOn", "confirmed", "confirmedAt", "endedAt", "recordedAt", "recordedBy",
        ]
        return bytes(reduced(try JSONReader.read(document), to: names))
    }

    private static let keptWhole: Set<EventKind> = [.caseMigrated, .caseErased, .textsErased, .factsErased]

    private static let kept: [EventKind: [String]] = [
        .caseOpened: ["ladderVersion", "rung", "openedOn", "case"],
        .caseRevised: ["case"],
        .caseTakenOver: ["rung", "closed", "outcome", "categories", "reasons", "rejections"],
        .caseMoved: [
            "id", "move", "from", "to", "rung", "urgent", "outcome", "admittedOn", "untilOn", "admissionId", "stayId",
            "confirmed",
        ],
        .applicationMade: ["id", "appliedOn"],
        .applicationWithdrawn: ["applicationId", "withdrawnOn"],
        .rejectionRecorded: [
            "id", "rejectedOn", "primaryReason", "secondaryReasons", "applicationId", "answersOpenApplication",
            "contested", "rung",
        ],
        .rejectionContested: ["rejectionId"],
        .searchConcluded: ["id", "scope", "outcome", "concludedOn", "rung"],
        .admissionConfirmed: ["admissionId"],
    ]

    /// What institutions are to the case; the province of the person gives way to that of the report.
    private static let keptOfCase = [
        "kind", "reporter", "reporterType", "province", "reporterProvince", "region", "seekingParty",
    ]

    private static func reduced(_ body: JSONValue, to names: [String]) -> JSONValue {
        var left = JSONObject()
        for member in body.object?.members ?? [] where names.contains(member.name) {
            left[member.name] = member.name == "case" ? reducedCase(member.value) : member.value
        }
        // That somebody came for a time counts; until when does not.
        if left["untilOn"]?.string != nil { left["untilOn"] = left["admittedOn"] }
        return .object(left)
    }

    private static func reducedCase(_ recorded: JSONValue) -> JSONValue {
        guard case .object(var left) = reduced(recorded, to: keptOfCase) else { return recorded }
        if let province = left["reporterProvince"], province != .null { left["province"] = province }
        return .object(left)
    }

    private static func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(value)
        return writer.bytes
    }
}
