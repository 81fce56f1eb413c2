/// What touches the person behind a case: doubles, links, objections, what is held, erasure, retention.
enum PrivacyCommands {
    /// The commands, in the order of help.
    static let all: [Command] = doubles + person + keeping

    private static let doubles: [Command] = [
        Command(
            path: ["case", "similar"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/similar")), example: "case similar C-7K2M9QX4AB",
            screen: .possibleDoubles),
        Command(
            path: ["case", "lookup"], positionals: [.body], action: .api(Endpoint("POST", "/v1/case-lookups")),
            example: "case lookup --province FL --birth-year 1994 --gender male", screen: .possibleDoubles),
        Command(
            path: ["case", "link"],
            positionals: [.caseID, Positional(name: "OTHER", place: .field("otherCaseId"))],
            action: .api(Endpoint("POST", "/v1/cases/{id}/links")), options: [CommandOption.body],
            example: "case link C-7K2M9QX4AB C-5D8N3TW6YE", screen: .recorded("link", Fields.caseLink)),
        Command(
            path: ["case", "unlink"], positionals: [.caseID, .number],
            action: .api(Endpoint("POST", "/v1/cases/{id}/links/{n}/undoings")),
            example: "case unlink C-7K2M9QX4AB 1", screen: .recorded("link_undone", Fields.caseLink)),
        Command(
            path: ["case", "links"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/links")), example: "case links C-7K2M9QX4AB",
            screen: .table("link", Fields.caseLink)),
        Command(
            path: ["doubles"], action: .api(Endpoint("GET", "/v1/doubles")), example: "doubles",
            screen: .likelyDoubles),
    ]

    private static let person: [Command] = [
        Command(
            path: ["case", "object"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/objections")), options: [CommandOption.body],
            example: "case object C-7K2M9QX4AB --text \"Wil niet dat de politie meeleest\"",
            screen: .recorded("objection", Fields.objection)),
        Command(
            path: ["case", "objections"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/objections")), example: "case objections C-7K2M9QX4AB",
            screen: .blocks("objection", Fields.objection)),
        Command(
            path: ["case", "disclose"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/disclosure")), example: "case disclose C-7K2M9QX4AB",
            screen: .disclosure),
        Command(
            path: ["case", "erase"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/erasures")), options: [CommandOption.body],
            example: "case erase C-7K2M9QX4AB --ground request_of_person",
            screen: .recorded("erasure", Fields.erasure)),
    ]

    private static let keeping: [Command] = [
        Command(
            path: ["retention", "show"], action: .api(Endpoint("GET", "/v1/retention")),
            example: "retention show --closed-case-years 5", party: Command.administrator, screen: .retention),
        Command(
            path: ["retention", "apply"], action: .api(Endpoint("POST", "/v1/retention-runs")),
            options: [CommandOption.body], example: "retention apply", party: Command.administrator,
            screen: .retention),
    ]
}
