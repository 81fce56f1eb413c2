import SecureCare
import StrictJSON

/// Versions of the ladder: installing, comparing, trying out, and moving cases to another.
enum LadderVersionCommands {
    private static let file = Positional(name: "FILE|-", place: .own)
    private static let mediaType = "application/vnd.casus.ladder"

    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["ladder", "install"], positionals: [file],
            action: .own { run in
                try run.show(try send(run, "/v1/ladder/versions"), .recorded("ladder.version", Fields.ladderVersion))
            }, example: "ladder install ladder-2.json"),
        Command(
            path: ["ladder", "versions"], action: .api(Endpoint("GET", "/v1/ladder/versions")),
            example: "ladder versions", screen: .table("ladder.version", Fields.ladderVersion)),
        Command(
            path: ["ladder", "diff"], action: .api(Endpoint("GET", "/v1/ladder/differences")),
            example: "ladder diff --from 1 --to 2", screen: .ladderDifferences),
        Command(
            path: ["ladder", "simulate"], positionals: [file],
            action: .own { run in
                run.watch("cli.simulation.busy")
                return try run.show(try send(run, "/v1/ladder/simulations"), .simulation)
            }, example: "ladder simulate ladder-2.json"),
        Command(
            path: ["ladder", "migrate"], action: .api(Endpoint("POST", "/v1/ladder/migrations")),
            options: [CommandOption.body], example: "ladder migrate --to 2 --region R05 --dry-run",
            screen: .migration),
        Command(
            path: ["ladder", "revert"], positionals: [Positional(name: "ID", place: .path("id"))],
            action: .api(Endpoint("POST", "/v1/ladder/migrations/{id}/reversions")),
            example: "ladder revert G-7K2M9QX4AB", screen: .recorded("reversion", Fields.reversion)),
    ]

    private static func send(_ run: CommandRun, _ path: String) throws -> APIAnswer {
        let bytes = try run.input(run.words.first ?? "-", atMost: FileBytes.bodyBytesMax)
        return try run.send(APICall("POST", path, body: bytes, contentType: mediaType))
    }
}
