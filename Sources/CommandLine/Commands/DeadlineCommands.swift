/// Giving a deadline more time.
enum DeadlineCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["deadline", "extend"],
            positionals: [.caseID, Positional(name: "NAME", place: .path("name"))],
            action: .api(Endpoint("POST", "/v1/cases/{id}/deadlines/{name}/extensions")),
            options: [CommandOption.body],
            example: "deadline extend C-7K2M9QX4AB regional_search --due-on 2022-07-01 --reason \"Vakantie\"",
            screen: .recorded("deadline", Fields.deadline)),
        Command(
            path: ["deadline", "list"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/deadlines")), example: "deadline list C-7K2M9QX4AB",
            screen: .deadlines),
        Command(
            path: ["clocks", "run"],
            action: .own { run in try run.finish(try run.local.runClocks(try run.localContext())) },
            example: "clocks run", party: Command.administrator),
    ]
}
