/// The levensloop regions and who serves them.
enum RegionCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["region", "set"], positionals: [Positional(name: "CODE", place: .path("code"))],
            action: .api(Endpoint("PUT", "/v1/regions/{code}")), options: [CommandOption.body],
            example: "region set R05 --name \"Regio 05\" --province FL --levensloopaanbieder levensloop-05",
            party: Command.administrator, screen: .recorded("region", Fields.region)),
        Command(
            path: ["region", "show"], positionals: [Positional(name: "CODE", place: .path("code"))],
            action: .api(Endpoint("GET", "/v1/regions/{code}")), example: "region show R05",
            party: Command.administrator, screen: .recorded("region.shown", Fields.region)),
        Command(
            path: ["region", "parameters"], positionals: [Positional(name: "CODE", place: .path("code"))],
            action: .api(Endpoint("PUT", "/v1/regions/{code}/parameters")), options: [CommandOption.body],
            example: "region parameters R05 --valid-from 2022-07-01 --application 7 --counting 5",
            party: Command.administrator,
            screen: .recorded("parameters", Fields.parameters)),
        Command(
            path: ["region", "agreements"], positionals: [Positional(name: "CODE", place: .path("code"))],
            action: .api(Endpoint("GET", "/v1/regions/{code}/parameters")), example: "region agreements R05",
            party: Command.administrator, screen: .table("parameters", Fields.parameters)),
        Command(
            path: ["region", "list"], action: .api(Endpoint("GET", "/v1/regions")), example: "region list",
            party: Command.administrator, screen: .table("region", Fields.region)),
    ]
}
