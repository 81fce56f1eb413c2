/// The code lists, and who one is to the register.
enum ReferenceCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["codes"], action: .api(Endpoint("GET", "/v1/codes")), example: "codes --lang en", screen: .codes),
        Command(
            path: ["me"], action: .api(Endpoint("GET", "/v1/me")), example: "me --as aanbieder-01",
            screen: .recorded("me", Fields.me)),
    ]
}
