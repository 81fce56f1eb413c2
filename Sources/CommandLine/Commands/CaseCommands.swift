/// Registering a case, reading it, and moving it over the ladder.
enum CaseCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["case", "register"], positionals: [.body], action: .api(Endpoint("POST", "/v1/cases")),
            example: "case register --kind mediation --province FL --region R05 --birth-year 1994 --levels 2,3",
            screen: .caseRegistered),
        Command(
            path: ["case", "list"], action: .api(Endpoint("GET", "/v1/cases")),
            example: "case list --stuck --rung regional", screen: .caseList),
        Command(
            path: ["case", "show"], positionals: [.caseID], action: .api(Endpoint("GET", "/v1/cases/{id}")),
            example: "case show C-7K2M9QX4AB", screen: .careCase),
        Command(
            path: ["case", "revise"], positionals: [.caseID], action: .api(Endpoint("PATCH", "/v1/cases/{id}")),
            options: [CommandOption.body, CommandOption.remove],
            example: "case revise C-7K2M9QX4AB --levels 3 --remove summary", screen: .careCase),
        Command(
            path: ["case", "move"],
            positionals: [.caseID, Positional(name: "MOVE", place: .field("move"))],
            action: .api(Endpoint("POST", "/v1/cases/{id}/moves")), options: [CommandOption.body],
            example: "case move C-7K2M9QX4AB escalate --motivation \"Regionaal is alles gevraagd\"",
            screen: .moveMade),
        Command(
            path: ["case", "moves"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/possible-moves")), example: "case moves C-7K2M9QX4AB",
            screen: .possibleMoves),
        Command(
            path: ["case", "timeline"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/events")), example: "case timeline C-7K2M9QX4AB",
            screen: .timeline),
    ]
}
