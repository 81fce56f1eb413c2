import SecureCare

/// A case as those around a table look at it.
enum DossierCommand {
    static let all: [Command] = [
        Command(
            path: ["case", "dossier"], positionals: [.caseID], action: .own(show),
            options: [
                OptionSpec(
                    name: "format", purpose: .own,
                    codes: [ReportCommands.Format.html, .json].map(\.rawValue))
            ],
            example: "case dossier C-7K2M9QX4AB > dossier.html")
    ]

    /// Asks for the dossier as a page, or as JSON, and writes it as it comes.
    private static let show: @Sendable (CommandRun) throws -> ExitCode = { run in
        let asked = try run.code(of: "format", ReportCommands.Format.self) ?? .html
        let format = run.globals.wantsJSON ? .json : asked
        var call = APICall("GET", "/v1/cases/\(PercentEncoding.encode(run.words.first ?? ""))/dossier")
        call.headers = [.init("Accept", format.contentType + ", application/problem+json;q=0.1")]
        let answer = try run.send(call)
        let exitCode = ExitCode(status: answer.status)
        guard exitCode == .done else {
            run.complain(of: answer)
            return exitCode
        }
        try run.terminal.write(format == .json ? answer.body + [0x0A] : answer.body)
        return .done
    }
}
