/// What the search for a bed in the region gave.
enum SearchCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["search", "conclude"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/searches")), options: [CommandOption.body],
            example: "search conclude C-7K2M9QX4AB --scope regional --outcome none --concluded-on 2022-06-20",
            screen: .recorded("search", Fields.search)),
        Command(
            path: ["search", "list"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/searches")), example: "search list C-7K2M9QX4AB",
            screen: .table("search", Fields.search)),
    ]
}
