/// Words on a case that fit nowhere else.
enum NoteCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["note", "add"], positionals: [.caseID],
            action: .api(Endpoint("POST", "/v1/cases/{id}/notes")), options: [CommandOption.body],
            example: "note add C-7K2M9QX4AB --text \"Overleg gepland voor dinsdag\"",
            screen: .recorded("note", Fields.note)),
        Command(
            path: ["note", "list"], positionals: [.caseID], action: .api(Endpoint("GET", "/v1/cases/{id}/notes")),
            example: "note list C-7K2M9QX4AB", screen: .blocks("note", Fields.note)),
    ]
}
