/// Recording a refusal, contesting it, and the reasons that one may give.
enum RejectionCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["rejection", "add"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/rejections")), options: [CommandOption.body],
            example: "rejection add C-7K2M9QX4AB --unit-id U001 --rejected-on 2022-06-16 --primary-reason no_contract",
            screen: .recorded("rejection", Fields.rejection)),
        Command(
            path: ["rejection", "list"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/rejections")), example: "rejection list C-7K2M9QX4AB",
            screen: .blocks("rejection", Fields.rejection)),
        Command(
            path: ["rejection", "contest"], positionals: [.caseID, .number],
            action: .api(Endpoint("POST", "/v1/cases/{id}/rejections/{n}/contests")),
            options: [CommandOption.body],
            example: "rejection contest C-7K2M9QX4AB 2 --explanation \"Er was wel een plek\"",
            screen: .recorded("rejection", Fields.rejection)),
        Command(
            path: ["rejection", "reasons"], action: .api(Endpoint("GET", "/v1/rejection-reasons")),
            example: "rejection reasons", screen: .rejectionReasons),
    ]
}
