/// Where somebody stays, and until when.
enum StayCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["stay", "add"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/stays")), options: [CommandOption.body],
            example: "stay add C-7K2M9QX4AB --kind clinic --starts-on 2022-06-01 --ends-on 2022-06-23",
            screen: .recorded("stay", Fields.stay)),
        Command(
            path: ["stay", "list"], positionals: [.caseID], action: .api(Endpoint("GET", "/v1/cases/{id}/stays")),
            example: "stay list C-7K2M9QX4AB", screen: .blocks("stay", Fields.stay)),
        Command(
            path: ["stay", "extend"], positionals: [.caseID, .number],
            action: .api(Endpoint("POST", "/v1/cases/{id}/stays/{n}/extensions")), options: [CommandOption.body],
            example: "stay extend C-7K2M9QX4AB 1 --ends-on 2022-06-26",
            screen: .recorded("stay", Fields.stay)),
    ]
}
