/// Where a conversation about a place could start.
enum MatchCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["match"],
            positionals: [Positional(name: "ID", place: .path("id"), isOptional: true)],
            action: .api(Endpoint("GET", "/v1/cases/{id}/suggestions")),
            otherwise: Endpoint("POST", "/v1/bed-searches"),
            options: [OptionSpec(name: needFile, purpose: .own)],
            example: "match C-7K2M9QX4AB --as-of 2022-06-15T10:00:00Z", screen: .suggestions)
    ]

    /// `--need FILE|-`: a search without a case, or a need alone.
    static let needFile = "need"
    /// The members by which a file is known to hold a need alone.
    static let needMembers = ["levels", "regimes", "specialisms", "careType", "expertise"]
}
