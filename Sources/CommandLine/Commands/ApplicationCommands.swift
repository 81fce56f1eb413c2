/// Asking a unit or a provider for a place, and taking that back.
enum ApplicationCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["application", "add"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/applications")), options: [CommandOption.body],
            example: "application add C-7K2M9QX4AB --unit-id U001 --applied-on 2022-06-15",
            screen: .recorded("application", Fields.application)),
        Command(
            path: ["application", "list"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/applications")),
            example: "application list C-7K2M9QX4AB",
            screen: .table("application", Fields.application.dropping(["rejectionId", "recordedBy"]))),
        Command(
            path: ["application", "withdraw"], positionals: [.caseID, .number],
            action: .api(Endpoint("POST", "/v1/cases/{id}/applications/{n}/withdrawals")),
            options: [CommandOption.body],
            example: "application withdraw C-7K2M9QX4AB 1 --withdrawn-on 2022-06-20",
            screen: .recorded("application", Fields.application)),
    ]
}
