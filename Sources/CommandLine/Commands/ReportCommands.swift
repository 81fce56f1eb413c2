import SecureCare

/// Reports on beds and on cases, as text, JSON, CSV or a page that prints.
enum ReportCommands {
    /// How a report is written.
    enum Format: String, CaseIterable {
        case text
        case json
        case csv
        case html

        /// The content type that is asked for.
        var contentType: String {
            switch self {
            case .text: "text/plain"
            case .json: "application/json"
            case .csv: "text/csv"
            case .html: "text/html"
            }
        }
    }

    static let all: [Command] = [
        report("capacity", ["on", "as-of"], example: "report capacity --on 2022-06-15"),
        report(
            "management", ["from", "to", "as-of"],
            example: "report management --from 2022-04-01 --to 2022-06-30 --format html > rapport.html"),
        report(
            "beds", ["from", "to", "by", "as-of"],
            example: "report beds --from 2022-01-01 --to 2022-06-30 --by province"),
        report(
            "evaluation", ["from", "to", "as-of"],
            example: "report evaluation --from 2021-07-01 --to 2022-06-30 --format html > evaluatie.html"),
        report(
            "revisions", ["from", "to", "since", "as-of"], at: "management/revisions",
            example: "report revisions --from 2022-04-01 --to 2022-06-30 --since 2022-07-01"),
        Command(
            path: ["report", "research-extract"], action: .own(extract),
            options: ["from", "to", "k"].map { OptionSpec(name: $0, purpose: .own) } + [
                OptionSpec(name: "coarsen", form: .list, purpose: .own),
                OptionSpec(name: "drop", form: .list, purpose: .own),
            ],
            example: "report research-extract --from 2021-01-01 --to 2022-06-30 --coarsen openedIn --drop born"),
    ]

    /// Asks for an extract and writes it as CSV, or as JSON.
    private static let extract: @Sendable (CommandRun) throws -> ExitCode = { run in
        var call = APICall("GET", "/v1/reports/research-extract")
        for name in ["from", "to", "k"] {
            call.query += run.values(of: name).suffix(1).map { APICall.Parameter(name, $0) }
        }
        for name in ["coarsen", "drop"] {
            let columns = run.values(of: name)
            if !columns.isEmpty { call.query.append(.init(name, columns.joined(separator: ","))) }
        }
        return try ask(run, call, run.globals.wantsJSON ? .json : .csv)
    }

    private static func report(
        _ name: String, _ days: [String], at path: String? = nil, example: String
    ) -> Command {
        Command(
            path: ["report", name],
            action: .own { run in try ask(run, "/v1/reports/\(path ?? name)", days) },
            options: days.map { OptionSpec(name: $0, purpose: .own) } + [
                OptionSpec(name: "format", purpose: .own, codes: Format.allCases.map(\.rawValue))
            ],
            example: example)
    }

    /// Asks for a report in a format and writes it as it comes.
    private static func ask(_ run: CommandRun, _ path: String, _ days: [String]) throws -> ExitCode {
        let format = run.globals.wantsJSON ? Format.json : try run.code(of: "format", Format.self) ?? .text
        var call = APICall("GET", path)
        for day in days {
            let name = day == "as-of" ? "asOf" : day
            call.query += run.values(of: day).suffix(1).map { APICall.Parameter(name, $0) }
        }
        return try ask(run, call, format)
    }

    private static func ask(_ run: CommandRun, _ call: APICall, _ format: Format) throws -> ExitCode {
        var call = call
        call.headers = [.init("Accept", format.contentType + ", application/problem+json;q=0.1")]
        run.watch("cli.report.busy")
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
