import SecureCare
import StrictJSON

extension CommandRun {
    /// How many items a list shows when nobody asked for a page of it.
    static let listItemsMax = 1_000
    /// How many items are asked for at a time while a list is read on.
    static let pageItems = 200

    /// Sends the command's one request and shows the answer.
    func carryOut(_ endpoint: Endpoint) throws -> ExitCode {
        let call = try RequestMaker(run: self).call(endpoint)
        let wantsOnePage = globals.wantsJSON || call.query.contains { $0.name == "limit" || $0.name == "cursor" }
        guard command.isList, !wantsOnePage else { return try show(try send(call), command.screen) }
        return try showList(call)
    }

    /// Shows an answer: its body as it is with `--json`, else a screen; a problem on standard error.
    func show(_ answer: APIAnswer, _ screen: Screen) throws -> ExitCode {
        let exitCode = ExitCode(status: answer.status)
        guard exitCode == .done else {
            complain(of: answer)
            return exitCode
        }
        if globals.wantsJSON {
            if !answer.body.isEmpty { try terminal.write(answer.body + [0x0A]) }
            return .done
        }
        guard answer.body.isEmpty || json(answer) != nil else {
            throw CommandFault(.ourFault, Phrase("cli.fault.answer_unreadable"))
        }
        try draw(screen, json(answer) ?? .null)
        return .done
    }

    /// Every item of a list, page after page; a fault where a page is refused.
    func items(_ call: APICall) throws -> [JSONValue] {
        var items: [JSONValue] = []
        var cursor: String?
        repeat {
            let answer = try send(page(call, cursor))
            guard ExitCode(status: answer.status) == .done, let value = json(answer) else {
                throw AnsweredWithProblem(answer: answer)
            }
            items += value["items"]?.array ?? []
            cursor = value["next"]?.string
        } while cursor != nil
        return items
    }

    /// Says on standard error what a problem says.
    func complain(of answer: APIAnswer) {
        if globals.wantsJSON, !answer.body.isEmpty {
            terminal.complain(answer.body + [0x0A])
            return
        }
        var sheet = Sheet(setup(isTerminal: terminal.isErrorTerminal))
        let specs = [command.endpoint, command.otherwise].compactMap(\.self).flatMap(ContractOptions.specs(of:))
        ProblemScreen(specs: specs).draw(json(answer), status: answer.status, &sheet)
        if answer.status == 401, globals.server != nil, globals.token == nil {
            sheet.line(sheet.say("cli.problem.no_token"))
        }
        terminal.complain(sheet.text)
    }

    private func showList(_ call: APICall) throws -> ExitCode {
        var items: [JSONValue] = []
        var cursor: String?
        repeat {
            let answer = try send(page(call, cursor))
            guard answer.status == 200, let value = json(answer) else { return try show(answer, command.screen) }
            items += value["items"]?.array ?? []
            cursor = value["next"]?.string
        } while cursor != nil && items.count < CommandRun.listItemsMax
        var all = JSONObject()
        all["items"] = .array(items)
        all["next"] = cursor.map(JSONValue.string) ?? .null
        try draw(command.screen, .object(all))
        return .done
    }

    private func page(_ call: APICall, _ cursor: String?) -> APICall {
        var call = call
        call.query.append(.init("limit", String(CommandRun.pageItems)))
        if let cursor { call.query.append(.init("cursor", cursor)) }
        return call
    }

    private func draw(_ screen: Screen, _ value: JSONValue) throws {
        var sheet = Sheet(setup(isTerminal: terminal.isOutputTerminal))
        screen.draw(value, &sheet)
        if let next = value["next"]?.string { sheet.line(sheet.say("cli.list.more", .text(next)), .faint) }
        try terminal.write(Array((sheet.text + "\n").utf8))
    }

    private func setup(isTerminal: Bool) -> PageSetup {
        PageSetup(
            language: globals.language, width: terminal.width, now: terminal.now,
            hasColour: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb")
    }
}

/// An answer that was no good one, in the middle of work that needs several.
struct AnsweredWithProblem: Error {
    /// The answer as it came.
    let answer: APIAnswer
}

extension Command {
    /// Whether the answer is a list that is read on page by page.
    var isList: Bool {
        guard let endpoint, endpoint.method == "GET", otherwise == nil else { return false }
        return ContractOptions.specs(of: endpoint).contains { $0.name == "cursor" }
    }
}
