import SecureCare
import StrictJSON

/// The members of every plain answer, in the order in which people read them.
enum Fields {
    /// An application.
    static let application = [
        number("id"), text("unitId"), text("providerName"), text("provider"), code("status", "applicationStatus"),
        day("appliedOn"), day("dueOn"), day("answeredOn"), number("rejectionId"), text("recordedBy"),
    ]

    /// A refusal.
    static let rejection = [
        number("id"), text("unitId"), text("providerName"), text("provider"), day("rejectedOn"),
        code("primaryReason", RejectionReason.list), code("secondaryReasons", RejectionReason.list),
        code("categories", "rejectionCategory"), code("pointsTo", "specialism"), text("explanation"),
        code("liftedBy", "liftedBy"), text("covenant"), flag("contested"),
        FieldView(
            name: "contests",
            kind: .each { contest, setup in
                [
                    DateWords(setup: setup).moment(contest["contestedAt"]?.string ?? ""), contest["by"]?.string,
                    contest["explanation"]?.string,
                ].compactMap(\.self).joined(separator: " · ")
            }), number("applicationId"), code("rung", "rung"), moment("recordedAt"), text("recordedBy"),
    ]

    /// A concluded search.
    static let search = [
        number("id"), code("scope", "searchScope"), code("outcome", "searchOutcome"), day("concludedOn"),
        text("note"), code("rung", "rung"), text("recordedBy"),
    ]

    /// A party that thinks along.
    static let involvement = [number("id"), text("party"), text("role"), day("since"), text("recordedBy")]

    /// A stay with its extensions.
    static let stay = [
        number("id"), code("kind", "stayKind"), day("startsOn"), day("endsOn"), text("unitId"),
        flag("temporaryAdmission"), day("readyToLeaveSince"), code("missingPlace", "missingPlace"),
        FieldView(
            name: "extensions",
            kind: .each { extension_, setup in
                [DateWords(setup: setup).day(extension_["endsOn"]?.string ?? ""), extension_["reason"]?.string]
                    .compactMap(\.self).joined(separator: " · ")
            }), text("recordedBy"),
    ]

    /// A note.
    static let note = [number("id"), moment("recordedAt"), text("recordedBy"), text("text")]

    /// An admission.
    static let admission = [
        number("id"), text("unitId"), text("provider"), day("admittedOn"), day("untilOn"), text("decidedBy"),
        FieldView(name: "confirmed", kind: .text), moment("confirmedAt"), moment("endedAt"), text("whatHelped"),
        text("recordedBy"),
    ]

    /// A deadline.
    static let deadline = [
        code("name", "deadline"), number("applicationId"), day("startedOn"), day("dueOn"), flag("passed"),
        flag("standsStill"), flag("extended"),
    ]

    /// What a region agreed on.
    static let parameters = [
        text("region"), day("validFrom"), number("application"), number("regionalSearch"), number("nationalReview"),
        number("silence"), number("stay"), number("manyRejections"), number("counting"), text("setBy"),
    ]

    /// A bed count.
    static let count = [
        text("unitId"), moment("countedAt"), number("total"), number("occupied"), number("available"),
        number("reserved"), number("unstaffed"), code("source", "countSource"), moment("carriedFromAt"),
        text("countedBy"), text("remark"),
        moment("recordedAt"),
    ]

    /// A party.
    static let party = [
        text("code"), code("type", "partyType"), text("name"), text("phone"), text("regions"), moment("registeredAt"),
    ]

    /// A region with what it lacks.
    static let region = [
        text("code"), text("name"), code("provinces", "province"), text("levensloopaanbieder"),
        FieldView(name: "faults", kind: .text),
    ]

    /// A token, without its secret.
    static let token = [
        text("id"), text("party"), text("user"), moment("issuedAt"), day("expiresOn"), moment("lastUsedAt"),
        moment("revokedAt"),
    ]

    /// Who one is to the register.
    static let me = [text("party"), code("type", "partyType"), text("name"), text("user"), text("role")]

    /// An access.
    static let access = [
        moment("loggedAt"), text("party"), text("user"), code("role", "partyType"), text("action"), text("object"),
        text("result"), code("reason", "accessReason"), text("origin"),
    ]

    /// A link between two cases.
    static let caseLink = [
        number("id"), text("otherCaseId"), moment("linkedAt"), text("linkedBy"), moment("undoneAt"),
    ]

    /// An objection of the person.
    static let objection = [number("id"), day("madeOn"), text("text"), moment("recordedAt"), text("recordedBy")]

    /// A case that was erased.
    static let erasure = [text("caseId"), moment("erasedAt"), code("ground", "erasureGround"), text("notice")]

    /// An entry of one's own logbook.
    static let logbook = [
        number("id"), text("unitId"), day("happenedOn"), code("primaryReason", RejectionReason.list),
        code("secondaryReasons", RejectionReason.list), text("note"),
    ]

    /// A quarter that was released.
    static let release = [text("quarter"), moment("releasedAt")]

    /// Counts that were published of logbooks.
    static let publication = [
        text("quarter"), moment("publishedAt"),
        FieldView(name: "byPrimaryCategory", kind: .counts("rejectionCategory")),
    ]

    /// A unit, without its count.
    static let unit = [
        text("id"), text("provider"), text("location"), code("province", "province"), number("level"),
        code("type", "unitType"), code("specialism", "specialism"), code("regimes", "regime"),
        code("careTypes", "careType"), code("expertise", "expertise"),
        code("contraindications", "contraIndication"), day("validFrom"), day("closesOn"),
    ]

    /// What was once said of a unit.
    static let unitDescription =
        [day("validFrom")] + unit.dropping(["id", "provider", "validFrom"]) + [
            moment("describedAt"), text("describedBy"),
        ]

    /// A text as it is.
    static func text(_ name: String) -> FieldView { FieldView(name: name, kind: .text) }
    /// A whole number.
    static func number(_ name: String) -> FieldView { FieldView(name: name, kind: .number) }
    /// A day.
    static func day(_ name: String) -> FieldView { FieldView(name: name, kind: .day) }
    /// A moment.
    static func moment(_ name: String) -> FieldView { FieldView(name: name, kind: .moment) }
    /// Yes or no, shown where it is so.
    static func flag(_ name: String) -> FieldView { FieldView(name: name, kind: .flag) }
    /// A code of a list, or several.
    static func code(_ name: String, _ list: String) -> FieldView {
        FieldView(name: name, kind: .code(list))
    }
}
