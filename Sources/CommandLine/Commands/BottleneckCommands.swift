/// Bottlenecks: what cases add up to, and how it travels.
enum BottleneckCommands {
    private static let bottleneck = Positional(name: "ID", place: .path("id"))

    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["bottleneck", "raise"], action: .api(Endpoint("POST", "/v1/bottlenecks")),
            options: [CommandOption.body],
            example: "bottleneck raise --kind qualitative --summary \"Geen plek voor verslaving met LVB\" "
                + "--case-id C-7K2M9QX4AB",
            screen: .recorded("bottleneck", Fields.bottleneck)),
        Command(
            path: ["bottleneck", "list"], action: .api(Endpoint("GET", "/v1/bottlenecks")),
            example: "bottleneck list --level strategic",
            screen: .table("bottleneck", Fields.bottleneck.filter { $0.name != "summary" && $0.name != "advice" })),
        Command(
            path: ["bottleneck", "show"], positionals: [bottleneck],
            action: .api(Endpoint("GET", "/v1/bottlenecks/{id}")), example: "bottleneck show B-7K2M9QX4AB",
            screen: .recorded("bottleneck.shown", Fields.bottleneck)),
        Command(
            path: ["bottleneck", "move"], positionals: [bottleneck, Positional(name: "MOVE", place: .field("move"))],
            action: .api(Endpoint("POST", "/v1/bottlenecks/{id}/moves")), options: [CommandOption.body],
            example: "bottleneck move B-7K2M9QX4AB send_on --motivation \"In de regio niet op te lossen\"",
            screen: .recorded("bottleneck.moved", Fields.bottleneckMove)),
        Command(
            path: ["bottleneck", "moves"], positionals: [bottleneck],
            action: .api(Endpoint("GET", "/v1/bottlenecks/{id}/possible-moves")),
            example: "bottleneck moves B-7K2M9QX4AB", screen: .possibleMoves("bottleneckMove", "bottleneckLevel")),
        Command(
            path: ["bottleneck", "history"], positionals: [bottleneck],
            action: .api(Endpoint("GET", "/v1/bottlenecks/{id}/moves")), example: "bottleneck history B-7K2M9QX4AB",
            screen: .blocks("bottleneck.moved", Fields.bottleneckMove)),
    ]
}
