/// Who saw what.
enum AccessLogCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["access-log"], action: .api(Endpoint("GET", "/v1/access-log")),
            example: "access-log --case C-7K2M9QX4AB --as lcbb", party: Command.administrator,
            screen: .table("access", Fields.access))
    ]
}
