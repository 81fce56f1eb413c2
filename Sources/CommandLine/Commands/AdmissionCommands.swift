/// Admissions as reported, and the provider's word that they are so.
enum AdmissionCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["admission", "list"], positionals: [.caseID],
            action: .api(Endpoint("GET", "/v1/cases/{id}/admissions")), example: "admission list C-7K2M9QX4AB",
            screen: .blocks("admission", Fields.admission)),
        Command(
            path: ["admission", "confirm"], positionals: [.caseID, .number],
            action: .api(Endpoint("POST", "/v1/cases/{id}/admissions/{n}/confirmations")),
            example: "admission confirm C-7K2M9QX4AB 1 --as aanbieder-01",
            screen: .recorded("admission", Fields.admission)),
    ]
}
