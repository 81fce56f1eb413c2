/// What all open cases and all beds come to together.
enum CaseloadCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["report", "unlocks"], action: .api(Endpoint("GET", "/v1/reports/unlocks")),
            example: "report unlocks --as-of 2022-06-15", screen: .caseload),
        Command(
            path: ["report", "wrong-beds"], action: .api(Endpoint("GET", "/v1/reports/wrong-beds")),
            example: "report wrong-beds", screen: .wrongBeds),
    ]
}
