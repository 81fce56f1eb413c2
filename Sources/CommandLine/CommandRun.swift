import SecureCare
import StrictJSON

/// One command on its way: what was given to it, and all that it may reach.
struct CommandRun {
    /// The command itself.
    let command: Command
    /// The words behind the command.
    let words: [String]
    /// Words and options as they were read.
    let scanner: ArgumentScanner
    /// What the options of every command say.
    let globals: Globals
    /// Where words go, and where input comes from.
    let terminal: Terminal
    /// The environment of the process.
    let environment: [String: String]
    /// What only the program that owns the file can do.
    let local: LocalCommands
    /// How far long work is.
    let progress: Progress
    /// What answers requests, opened when the first is sent.
    let backend: () throws -> any APIBackend

    /// The values of an option of the command's own.
    func values(of name: String) -> [String] {
        scanner.values(of: name)
    }

    /// The value of an option with codes; nil when it was not given.
    func code<C: RawRepresentable>(of name: String, _ list: C.Type) throws -> C? where C.RawValue == String {
        values(of: name).last.flatMap(C.init(rawValue:))
    }

    /// The bytes of a file, or of standard input for `-`.
    func input(_ path: String, atMost limit: Int) throws -> [UInt8] {
        path == "-" ? try terminal.readInput(limit) : try FileBytes.read(path: path, atMost: limit)
    }

    /// Standard input as free text, without the line ends at its end.
    func inputText() throws -> String {
        var bytes = try terminal.readInput(FileBytes.bodyBytesMax)
        while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFault(.badData, Phrase("cli.fault.not_utf8", .number(1)))
        }
        return text
    }

    /// The answer to one request, sent with the language and the headers that were asked for.
    func send(_ call: APICall, isWatched: Bool = false) throws -> APIAnswer {
        var call = call
        if !call.headers.contains(where: { $0.name == "Accept" }) {
            call.headers.append(.init("Accept", "application/json, application/problem+json"))
        }
        call.headers.append(.init("Accept-Language", globals.language.rawValue))
        if let reason = environment[CommandRun.accessReasonVariable], !reason.isEmpty {
            call.headers.append(.init("Access-Reason", reason))
        }
        if call.method != "GET", let key = globals.idempotencyKey { call.headers.append(.init("Idempotency-Key", key)) }
        if let tag = globals.ifMatch { call.headers.append(.init("If-Match", EntityTag.quoted(tag))) }
        if call.method != "GET", globals.masks { call.headers.append(.init("Identifying-Text", "mask")) }
        let answer = try sent(call, isWatched: isWatched)
        tellMasked(answer)
        return answer
    }

    private func sent(_ call: APICall, isWatched: Bool) throws -> APIAnswer {
        guard isWatched, !globals.wantsJSON else { return try backend().send(call) }
        defer { progress.clear() }
        return try backend().send(call, watch: progress.show)
    }

    /// Says on standard error what kinds of identifying text were replaced.
    private func tellMasked(_ answer: APIAnswer) {
        let named = answer.headers.first { $0.name.lowercased() == "identifying-text-masked" }?.value
        guard let named else { return }
        let kinds = named.split(separator: ",").map { String($0.filter { $0 != " " }) }
        let words = kinds.map { Printable.clean(Labels.shared.code($0, of: "identityKind", globals.language)) }
        terminal.complain(
            Phrase("cli.masked", .text(words.joined(separator: ", "))).said(in: globals.language))
    }

    /// The variable that says why cases are looked at, a code of `accessReason`; the access log keeps it.
    static let accessReasonVariable = "CASUS_ACCESS_REASON"

    /// The answer as JSON; nil when it is none.
    func json(_ answer: APIAnswer) -> JSONValue? {
        try? JSONReader.read(answer.body, depthMax: 64)
    }

    /// A value as bytes.
    func bytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(value)
        return writer.bytes
    }

    /// What a command on the file itself is given; a fault when a server was named.
    func localContext() throws -> LocalContext {
        guard globals.server == nil else {
            throw CommandFault(
                .usage, Phrase("cli.fault.file_only", .text(command.name)), hint: Phrase("cli.fault.file_only.hint"))
        }
        return LocalContext(
            options: LocalOptions(
                database: globals.database, party: globals.party ?? command.party, user: environment["USER"]),
            language: globals.language, wantsJSON: globals.wantsJSON, terminal: terminal, environment: environment,
            progress: progress.show)
    }

    /// Says what a command on the file itself came to.
    func finish(_ outcome: LocalOutcome) throws -> ExitCode {
        progress.clear()
        if globals.wantsJSON, let json = outcome.json {
            try terminal.write(json + [0x0A])
        } else if !globals.wantsJSON {
            for line in outcome.lines { try terminal.say(line) }
        }
        for message in outcome.messages { terminal.complain(message) }
        return outcome.exitCode
    }

    /// Tells a person at a terminal that something takes a while.
    func watch(_ key: String) {
        guard terminal.isErrorTerminal, !globals.wantsJSON else { return }
        terminal.complain(Phrase(key).said(in: globals.language))
    }
}

/// The header that says of which version something was read.
enum EntityTag {
    /// The tag in quotes, as the header wants it, however it was typed.
    static func quoted(_ tag: String) -> String {
        tag == "*" || tag.hasPrefix("\"") || tag.hasPrefix("W/") ? tag : "\"\(tag)\""
    }
}
