import SecureCare
import StrictJSON

/// Makes the one request of a command, out of its words and options.
struct RequestMaker {
    /// The command that the request is for.
    let run: CommandRun

    /// The request; a fault where words and options do not make one.
    func call(_ first: Endpoint) throws -> APICall {
        let endpoint = endpoint(first)
        let specs = ContractOptions.specs(of: endpoint)
        var call = APICall(endpoint.method, try path(endpoint))
        var builder: BodyBuilder?
        if endpoint.method != "GET", endpoint.method != "DELETE" {
            builder = try BodyBuilder(file: try bodyFile())
            try wrapNeed(&builder)
            if let file = run.values(of: CapacityCommands.countFile).last {
                let rows = try CountSheet.read(try run.input(file, atMost: FileBytes.bodyBytesMax))
                builder?.set(["counts"], .array(rows))
            }
        }
        for (positional, word) in zip(run.command.positionals, run.words) {
            if case .field(let name) = positional.place { builder?.set([name], .string(word)) }
        }
        for given in run.scanner.given {
            if case .global = given.spec.purpose { continue }
            if given.spec.purpose == .own { continue }
            guard let spec = specs.first(where: { $0.name == given.spec.name }) else {
                throw CommandFault(.usage, Phrase("cli.fault.option_elsewhere", .text("--\(given.spec.name)")))
            }
            try put(ArgumentScanner.Given(spec: spec, values: given.values), &call, &builder)
        }
        for name in run.values(of: "remove") { try remove(name, specs, &builder) }
        if let builder {
            call.body = builder.bytes
            call.contentType = endpoint.method == "PATCH" ? "application/merge-patch+json" : "application/json"
        }
        return call
    }

    private func endpoint(_ first: Endpoint) -> Endpoint {
        guard let otherwise = run.command.otherwise, run.words.isEmpty else { return first }
        return otherwise
    }

    private func path(_ endpoint: Endpoint) throws -> String {
        var path = endpoint.path
        for (positional, word) in zip(run.command.positionals, run.words) {
            guard case .path(let name) = positional.place, let gap = path.firstRange(of: "{\(name)}") else { continue }
            try check(word, of: positional, among: ContractOptions.codes(of: name, in: endpoint))
            path.replaceSubrange(gap, with: PercentEncoding.encode(word))
        }
        return path
    }

    /// A word that has to be one of ours is checked here: in a path the API could only say that nothing is there.
    private func check(_ word: String, of positional: Positional, among codes: [String]) throws {
        guard !codes.isEmpty, !codes.contains(word) else { return }
        throw CommandFault(
            .usage, Phrase("cli.fault.one_of", .text(positional.name), .text(codes.joined(separator: ", "))),
            hint: NearMiss.best(word, among: codes).map { Phrase("cli.did_you_mean", .text($0)) })
    }

    private func bodyFile() throws -> [UInt8]? {
        let word = zip(run.command.positionals, run.words).first { $0.0.place == .bodyFile }?.1
        let option = run.values(of: "body").last ?? run.values(of: MatchCommands.needFile).last
        return try (word ?? option).map { try run.input($0, atMost: FileBytes.bodyBytesMax) }
    }

    /// A file with a need alone is a search for that need.
    private func wrapNeed(_ builder: inout BodyBuilder?) throws {
        guard run.command.otherwise != nil, let body = builder?.body,
            body.members.contains(where: { MatchCommands.needMembers.contains($0.name) })
        else { return }
        builder = try BodyBuilder(file: nil)
        builder?.set(["need"], .object(body))
    }

    private func put(_ given: ArgumentScanner.Given, _ call: inout APICall, _ builder: inout BodyBuilder?) throws {
        switch given.spec.purpose {
        case .field(let path):
            var given = given
            if given.spec.isFreeText, given.values == ["-"] { given.values = [try run.inputText()] }
            builder?.set(path, try GivenValue.json(given))
        case .parameter(let name):
            _ = try GivenValue.json(given)
            call.query += given.values.map { APICall.Parameter(name, $0) }
        case .global, .own: break
        }
    }

    private func remove(_ names: String, _ specs: [OptionSpec], _ builder: inout BodyBuilder?) throws {
        for name in names.split(separator: ",").map(String.init) {
            guard let spec = specs.first(where: { $0.allNames.contains(name) }), case .field(let path) = spec.purpose
            else {
                let nearest = NearMiss.best(name, among: specs.flatMap(\.allNames))
                throw CommandFault(
                    .usage, Phrase("cli.fault.remove_unknown"),
                    hint: nearest.map { Phrase("cli.did_you_mean", .text($0)) })
            }
            builder?.set(path, .null)
        }
    }
}
