/// Totals by funding per quarter, apart from everything about beds.
enum FundingCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["funding", "import"], positionals: [Positional(name: "FILE|-", place: .own)],
            action: .own(importFile), options: [OptionSpec(name: "dry-run", form: .flag, purpose: .own)],
            example: "funding import kwartaal.csv --dry-run"),
        Command(
            path: ["funding", "record"], action: .api(Endpoint("POST", "/v1/funding-totals")),
            options: [CommandOption.body],
            example: "funding record --provider aanbieder-01 --quarter-ends-on 2022-06-30 --wlz 20 --zvw 31 --wfz 9 "
                + "--other 1",
            screen: .funding),
        Command(
            path: ["funding", "list"], action: .api(Endpoint("GET", "/v1/funding-totals")), example: "funding list",
            screen: .fundingList),
    ]

    /// Sends a sheet of totals and says what became of its rows; 65 when any was rejected.
    private static let importFile: @Sendable (CommandRun) throws -> ExitCode = { run in
        let bytes = try run.input(run.words.first ?? "-", atMost: FileBytes.importBytesMax)
        let dryRun = run.values(of: "dry-run").last ?? "false"
        let answer = try run.send(
            APICall(
                "POST", "/v1/funding-imports", query: [.init("dryRun", dryRun)], body: bytes, contentType: "text/csv"))
        return try run.showImport(answer, isTrial: dryRun == "true")
    }
}
