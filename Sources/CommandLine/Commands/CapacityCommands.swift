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
            path: ["capacity", "count"], positionals: [Positional(name: "UNIT", place: .path("id"), isOptional: true)],
            action: .api(Endpoint("POST", "/v1/units/{id}/bed-counts")), otherwise: Endpoint("POST", "/v1/bed-counts"),
            options: [CommandOption.body, OptionSpec(name: countFile, purpose: .own)],
            example: "capacity count U001 --total 12 --occupied 11 --available 0 --reserved 1 --unstaffed 0 "
                + "--source phoned",
            screen: .counted),
        Command(
            path: ["capacity", "history"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("GET", "/v1/units/{id}/bed-counts")), example: "capacity history U001",
            screen: .table("count", Fields.count.dropping(["unitId", "recordedAt"]))),
        Command(
            path: ["capacity", "freshness"], action: .api(Endpoint("GET", "/v1/units")),
            example: "capacity freshness --level 2", screen: .freshness),
        Command(
            path: ["capacity", "round"], action: .api(Endpoint("GET", "/v1/phone-round")), example: "capacity round",
            screen: .phoneRound),
        Command(
            path: ["capacity", "call"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("POST", "/v1/units/{id}/phone-calls")), options: [CommandOption.body],
            example: "capacity call U001 --outcome not_reached", screen: .recorded("phone-call", Fields.phoneCall)),
        Command(
            path: ["capacity", "calls"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("GET", "/v1/units/{id}/phone-calls")), example: "capacity calls U001",
            screen: .table("phone-call", Fields.phoneCall.dropping(["unitId", "recordedAt"]))),
        Command(
            path: ["capacity", "differences"], action: .api(Endpoint("GET", "/v1/phone-differences")),
            example: "capacity differences --from 2022-04-01 --to 2022-06-30",
            screen: .table("difference", Fields.phoneDifferences)),
        Command(
            path: ["capacity", "alarms"], action: .api(Endpoint("GET", "/v1/capacity-alarms")),
            example: "capacity alarms", screen: .alarms),
        Command(
            path: ["capacity", "discipline"], action: .api(Endpoint("GET", "/v1/fill-discipline")),
            example: "capacity discipline --from 2022-04-01 --to 2022-06-30",
            screen: .table("discipline", Fields.discipline)),
        Command(
            path: ["capacity", "scope"], action: .api(Endpoint("GET", "/v1/dashboard-scopes")),
            example: "capacity scope", screen: .table("scope", Fields.scope)),
        Command(
            path: ["capacity", "set-scope"], action: .api(Endpoint("POST", "/v1/dashboard-scopes")),
            options: [CommandOption.body],
            example: "capacity set-scope --valid-from 2030-01-01 --levels 1,2,3 --crisis-levels 4",
            screen: .recorded("scope", Fields.scope)),
        Command(
            path: ["capacity", "what-if"], positionals: [Positional(name: "FILE|-", place: .bodyFile)],
            action: .api(Endpoint("POST", "/v1/capacity-what-ifs")),
            example: "capacity what-if - < change.json", screen: .whatIf),
    ]

    /// `--file FILE|-`: counts of several units, a line each.
    static let countFile = "file"

    /// Sends a file of counts and says what became of its rows; 65 when any was rejected.
    private static let importFile: @Sendable (CommandRun) throws -> ExitCode = { run in
        let bytes = try run.input(run.words.first ?? "-", atMost: FileBytes.importBytesMax)
        let dryRun = run.values(of: "dry-run").last ?? "false"
        run.watch("cli.import.busy")
        let answer = try run.send(
            APICall(
                "POST", "/v1/capacity-imports", query: [.init("dryRun", dryRun)], body: bytes,
                contentType: SheetFile.contentType(bytes)), isWatched: true)
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
