/// The logbook of a provider, and the counts that leave it.
enum LogbookCommands {
    private static let quarter = Positional(name: "QUARTER", place: .field("quarter"))

    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["logbook", "add"], action: .api(Endpoint("POST", "/v1/logbook")), options: [CommandOption.body],
            example: "logbook add --as aanbieder-01 --unit-id U-1 --happened-on 2022-06-15 "
                + "--primary-reason no_treatment_offer",
            screen: .recorded("logbook", Fields.logbook)),
        Command(
            path: ["logbook", "list"], action: .api(Endpoint("GET", "/v1/logbook")),
            example: "logbook list --as aanbieder-01", screen: .blocks("logbook", Fields.logbook)),
        Command(
            path: ["logbook", "release"], positionals: [quarter],
            action: .api(Endpoint("POST", "/v1/logbook/releases")), options: [CommandOption.body],
            example: "logbook release 2022-Q2 --as aanbieder-01", screen: .recorded("release", Fields.release)),
        Command(
            path: ["logbook", "publish"], positionals: [quarter],
            action: .api(Endpoint("POST", "/v1/logbook/publications")), options: [CommandOption.body],
            example: "logbook publish 2022-Q2", screen: .recorded("publication", Fields.publication)),
        Command(
            path: ["logbook", "published"], action: .api(Endpoint("GET", "/v1/logbook/publications")),
            example: "logbook published", screen: .table("publication", Fields.publication)),
    ]
}
