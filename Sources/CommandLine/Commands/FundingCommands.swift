/// Totals by funding per quarter, apart from everything about beds.
enum FundingCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["funding", "record"], action: .api(Endpoint("POST", "/v1/funding-totals")),
            options: [CommandOption.body],
            example: "funding record --provider aanbieder-01 --quarter-ends-on 2022-06-30 --wlz 20 --zvw 31 --wfz 9 "
                + "--other 1",
            screen: .recorded("funding", Fields.funding)),
        Command(
            path: ["funding", "list"], action: .api(Endpoint("GET", "/v1/funding-totals")), example: "funding list",
            screen: .table("funding", Fields.funding)),
    ]
}
