/// The parties that may use the register.
enum PartyCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["party", "add"], positionals: [Positional(name: "CODE", place: .field("code"))],
            action: .api(Endpoint("POST", "/v1/parties")), options: [CommandOption.body],
            example: "party add aanbieder-01 --type provider --name \"Aanbieder 01\" --phone 000-0000001",
            party: Command.administrator, screen: .recorded("party", Fields.party)),
        Command(
            path: ["party", "list"], action: .api(Endpoint("GET", "/v1/parties")), example: "party list",
            party: Command.administrator, screen: .table("party", Fields.party.dropping(["registeredAt"]))),
    ]
}
