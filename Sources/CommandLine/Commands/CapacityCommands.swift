import SecureCare
import StrictJSON

/// Bed counts: taking them in, showing them, and how fresh they are.
enum CapacityCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["capacity", "import"], positionals: [Positional(name: "FILE|-", place: .own)],
            action: .own(importFile), options: [OptionSpec(name: "dry-run", form: .flag, purpose: .own)],
            example: "capacity import beds.csv --dry-run"),
        Command(
            path: ["capacity", "show"], action: .api(Endpoint("GET", "/v1/units")),
            example: "capacity show --level 3 --available", screen: .capacity),
        Command(
            path: ["capacity", "count"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("POST", "/v1/units/{id}/bed-counts")), options: [CommandOption.body],
            example: "capacity count U001 --total 12 --occupied 11 --available 0 --reserved 1 --unstaffed 0 "
                + "--source phoned",
            screen: .recorded("count", Fields.count)),
        Command(
            path: ["capacity", "history"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("GET", "/v1/units/{id}/bed-counts")), example: "capacity history U001",
            screen: .table("count", Fields.count.dropping(["unitId", "recordedAt"]))),
        Command(
            path: ["capacity", "freshness"], action: .api(Endpoint("GET", "/v1/units")),
            example: "capacity freshness --level 2", screen: .freshness),
    ]

    /// Sends a file of counts and says what became of its rows; 65 when any was rejected.
    private static let importFile: @Sendable (CommandRun) throws -> ExitCode = { run in
        let bytes = try run.input(run.words.first ?? "-", atMost: FileBytes.importBytesMax)
        let dryRun = run.values(of: "dry-run").last ?? "false"
        run.watch("cli.import.busy")
        let answer = try run.send(
            APICall(
                "POST", "/v1/capacity-imports", query: [.init("dryRun", dryRun)], body: bytes,
                contentType: "text/csv"))
        return try run.showImport(answer, isTrial: dryRun == "true")
    }
}

extension CommandRun {
    /// Says what became of the rows of a sheet; 65 when any was rejected.
    func showImport(_ answer: APIAnswer, isTrial: Bool) throws -> ExitCode {
        let exitCode = try show(answer, isTrial ? .importTrial : .imported)
        guard exitCode == .done else { return exitCode }
        let rejected = json(answer)?["rejected"]?.integer ?? 0
        return rejected > 0 ? .badData : .done
    }
}
