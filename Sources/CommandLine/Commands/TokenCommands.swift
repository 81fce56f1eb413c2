import SecureCare
import StrictJSON

/// The tokens by which parties sign in.
enum TokenCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["token", "issue"], positionals: [Positional(name: "CODE", place: .path("code"))],
            action: .api(Endpoint("POST", "/v1/parties/{code}/tokens")), options: [CommandOption.body],
            example: "token issue aanbieder-01 --user planbureau --expires-on 2026-12-31",
            party: Command.administrator, screen: .tokenIssued),
        Command(
            path: ["token", "replace"],
            positionals: [
                Positional(name: "CODE", place: .path("code")), Positional(name: "TOKEN", place: .path("id")),
            ],
            action: .api(Endpoint("POST", "/v1/parties/{code}/tokens/{id}/replacements")),
            options: [CommandOption.body], example: "token replace aanbieder-01 T-4F7Q2M8K1X --overlap-days 7",
            party: Command.administrator, screen: .tokenIssued),
        Command(
            path: ["token", "list"],
            positionals: [Positional(name: "CODE", place: .own, isOptional: true)], action: .own(list),
            example: "token list aanbieder-01", party: Command.administrator),
        Command(
            path: ["token", "revoke"], positionals: [Positional(name: "TOKEN", place: .own)], action: .own(revoke),
            options: [OptionSpec(name: "party", purpose: .own)], example: "token revoke T-4F7Q2M8K1X",
            party: Command.administrator, screen: .quiet),
    ]

    /// The tokens of one party, or of all.
    private static let list: @Sendable (CommandRun) throws -> ExitCode = { run in
        let screen = Screen.table("token", Fields.token)
        if let party = run.words.first { return try run.show(try run.send(tokens(of: party)), screen) }
        var items: [JSONValue] = []
        for party in try parties(run) { items += try run.items(tokens(of: party)) }
        var page = JSONObject()
        page["items"] = .array(items)
        page["next"] = .null
        return try run.show(APIAnswer(status: 200, body: run.bytes(.object(page))), screen)
    }

    /// Revokes a token; without `--party` its party is looked for.
    private static let revoke: @Sendable (CommandRun) throws -> ExitCode = { run in
        let id = run.words.first ?? ""
        let party = try run.values(of: "party").last ?? owner(of: id, run)
        return try run.show(
            try run.send(APICall("DELETE", tokens(of: party).path + "/" + PercentEncoding.encode(id))), .quiet)
    }

    private static func owner(of id: String, _ run: CommandRun) throws -> String {
        for party in try parties(run)
        where try run.items(tokens(of: party)).contains(where: { $0["id"]?.string == id }) {
            return party
        }
        throw CommandFault(
            .notPermitted, Phrase("cli.fault.no_such_token"), hint: Phrase("cli.fault.no_such_token.hint"))
    }

    private static func parties(_ run: CommandRun) throws -> [String] {
        try run.items(APICall("GET", "/v1/parties")).compactMap { $0["code"]?.string }
    }

    private static func tokens(of party: String) -> APICall {
        APICall("GET", "/v1/parties/\(PercentEncoding.encode(party))/tokens")
    }
}
