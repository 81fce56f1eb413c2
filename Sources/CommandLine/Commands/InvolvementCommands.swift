/// Who else is asked to think along on a case.
enum InvolvementCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["involvement", "add"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/involvements")), options: [CommandOption.body],
            example: "involvement add C-7K2M9QX4AB --party zorgkantoor-03 --since 2022-06-15",
            screen: .recorded("involvement", Fields.involvement)),
        Command(
            path: ["involvement", "list"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/involvements")), example: "involvement list C-7K2M9QX4AB",
            screen: .table("involvement", Fields.involvement)),
    ]
}
