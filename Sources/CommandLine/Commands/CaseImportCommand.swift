import SecureCare
import StrictJSON

/// Taking over cases, or the applications of one case, from a sheet.
enum CaseImportCommand {
    static let all: [Command] = [
        Command(
            path: ["case", "import"], positionals: [Positional(name: "FILE|-", place: .own)],
            action: .own(importFile),
            options: [
                OptionSpec(name: "dry-run", form: .flag, purpose: .own), OptionSpec(name: "mapping", purpose: .own),
                GlobalOption.mask.spec,
            ],
            example: "case import casuistiek.xlsx --dry-run"),
        Command(
            path: ["application", "import"], positionals: [.caseID, Positional(name: "FILE|-", place: .own)],
            action: .own(importFile),
            options: [
                OptionSpec(name: "dry-run", form: .flag, purpose: .own), OptionSpec(name: "mapping", purpose: .own),
            ],
            example: "application import C-7K2M9QX4AB aanmeldingen.xlsx --dry-run"),
    ]

    /// Sends a sheet and says what became of its rows; 65 when any was rejected.
    private static let importFile: @Sendable (CommandRun) throws -> ExitCode = { run in
        let isOfOneCase = run.command.path.first == "application"
        let limit = isOfOneCase ? FileBytes.bodyBytesMax : FileBytes.importBytesMax
        let bytes = try run.input(run.words.last ?? "-", atMost: limit)
        let path =
            isOfOneCase
            ? "/v1/cases/\(PercentEncoding.encode(run.words.first ?? ""))/application-imports" : "/v1/case-imports"
        let mapping = try run.values(of: "mapping").last.map { path in
            String(decoding: try run.input(path, atMost: FileBytes.bodyBytesMax), as: UTF8.self)
        }
        let dryRun = run.values(of: "dry-run").last == "true"
        run.watch("cli.import.busy")
        if run.mayAsk, !dryRun {
            let trial = try run.send(call(path, bytes, mapping, dryRun: true), isWatched: true)
            guard ExitCode(status: trial.status) == .done else { return try run.showImport(trial, isTrial: true) }
            guard try confirms(run.json(trial)?["columns"]?.array ?? [], run) else {
                run.terminal.complain(Phrase("cli.import.stopped").said(in: run.globals.language))
                return .badData
            }
        }
        return try run.showImport(
            run.send(call(path, bytes, mapping, dryRun: dryRun), isWatched: true), isTrial: dryRun)
    }

    private static func call(_ path: String, _ bytes: [UInt8], _ mapping: String?, dryRun: Bool) -> APICall {
        var query = [APICall.Parameter("dryRun", dryRun ? "true" : "false")]
        if let mapping { query.append(.init("mapping", mapping)) }
        return APICall("POST", path, query: query, body: bytes, contentType: SheetFile.contentType(bytes))
    }

    /// Shows what was guessed of the columns, and asks whether it is right; nothing is asked when nothing was.
    private static func confirms(_ columns: [JSONValue], _ run: CommandRun) throws -> Bool {
        let guessed = columns.filter { $0["guessed"]?.bool == true }
        guard !guessed.isEmpty else { return true }
        let language = run.globals.language
        run.terminal.complain(Phrase("cli.import.guessed").said(in: language))
        for column in guessed {
            let words = [column["column"]?.string ?? "", column["field"]?.string ?? ""].map(Printable.clean)
            run.terminal.complain(
                Phrase("cli.import.guess", .text(words[0]), .text(words[1])).said(in: language))
        }
        run.terminal.complain(Array(Phrase("cli.import.ask").said(in: language).utf8))
        let answer = run.terminal.readLine()?.lowercased() ?? ""
        return ["j", "ja", "y", "yes"].contains(answer)
    }
}

/// Sheets as people keep them, by how their files begin.
enum SheetFile {
    /// The content type of a workbook, for one of the older kind too: only the reader can say what is wrong with it.
    static func contentType(_ bytes: [UInt8]) -> String {
        let beginnings: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0]]
        return beginnings.contains { bytes.starts(with: $0) }
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv"
    }
}

extension CommandRun {
    /// Whether a person sits there who can be asked something: never without a terminal, never with `--json`.
    var mayAsk: Bool { terminal.isOutputTerminal && terminal.isErrorTerminal && !globals.wantsJSON }
}
