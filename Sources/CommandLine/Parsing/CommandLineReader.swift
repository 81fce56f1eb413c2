import SecureCare

/// What a command line comes to.
enum CommandLineReading {
    /// Help on everything, on a group, or on a command.
    case overview
    /// Help on one group.
    case group(String)
    /// Help on one command.
    case help(Command)
    /// A command with what was given to it.
    case run(Command, words: [String], ArgumentScanner, Globals)
}

/// Finds the command in a command line, and reads the rest against its options.
enum CommandLineReader {
    /// Reads the arguments, without the name of the program; a fault where they are not understood.
    static func read(_ arguments: [String], environment: [String: String]) throws -> CommandLineReading {
        let asksHelp = arguments.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
        let (positions, stoppedAt) = leadingWords(arguments)
        var words = positions.map { arguments[$0] }
        let wantsHelp = asksHelp || words.first == "help"
        if words.first == "help" { words.removeFirst() }
        switch CommandTable.find(words) {
        case .command(let command, let count):
            if wantsHelp { return .help(command) }
            let taken = Set(positions.prefix(count))
            let rest = arguments.indices.filter { !taken.contains($0) }.map { arguments[$0] }
            return try read(command, rest, environment)
        case .group(let group):
            if wantsHelp { return .group(group) }
            if let option = stoppedAt { throw unknownOption(option) }
            throw CommandFault(
                .usage, Phrase("cli.fault.command_incomplete", .text(group)),
                hint: Phrase("cli.see_help.group", .text(group)))
        case .nothing(let unknown, let nearest):
            if wantsHelp, words.isEmpty { return .overview }
            if let option = stoppedAt, words.isEmpty { throw unknownOption(option) }
            guard let unknown else {
                throw CommandFault(.usage, Phrase("cli.fault.no_command"), hint: Phrase("cli.see_help"))
            }
            throw CommandFault(
                .usage, SafeName.phrase("cli.fault.unknown_command", unknown),
                hint: nearest.map { Phrase("cli.did_you_mean", .text("casus \($0)")) } ?? Phrase("cli.see_help"))
        }
    }

    private static func read(
        _ command: Command, _ arguments: [String], _ environment: [String: String]
    ) throws -> CommandLineReading {
        var scanner = ArgumentScanner(command.ownOptions + GlobalOption.everywhere.map(\.spec))
        try scanner.scan(arguments)
        let globals = try Globals(scanner, environment)
        let required = command.positionals.filter { !$0.isOptional }
        if let missing = required.dropFirst(scanner.words.count).first {
            throw CommandFault(
                .usage, Phrase("cli.fault.word_missing", .text(missing.name)),
                hint: Phrase("cli.example", .text("casus \(command.example)")))
        }
        guard scanner.words.count <= command.positionals.count else {
            throw CommandFault(
                .usage, Phrase("cli.fault.too_many_words", .number(command.positionals.count)),
                hint: Phrase("cli.see_help.command", .text(command.name)))
        }
        for given in scanner.given where !given.spec.codes.isEmpty && given.spec.purpose == .own {
            try check(given)
        }
        return .run(command, words: scanner.words, scanner, globals)
    }

    /// A command's own codes are its own to check; those of the API are the API's.
    private static func check(_ given: ArgumentScanner.Given) throws {
        for value in given.values where !given.spec.codes.contains(value) {
            throw CommandFault(
                .usage,
                Phrase(
                    "cli.fault.one_of", .text("--\(given.spec.name)"),
                    .text(given.spec.codes.joined(separator: ", "))),
                hint: NearMiss.best(value, among: given.spec.codes).map { Phrase("cli.did_you_mean", .text($0)) })
        }
    }

    /// Where the words stand that may name the command: options of every command may come before and between them.
    private static func leadingWords(_ arguments: [String]) -> (positions: [Int], stoppedAt: String?) {
        var positions: [Int] = []
        var place = 0
        while place < arguments.count, positions.count < 3 {
            let argument = arguments[place]
            if !argument.hasPrefix("-") {
                positions.append(place)
            } else if argument != "-h" {
                let name = String(argument.dropFirst(2).prefix { $0 != "=" })
                guard let option = GlobalOption(rawValue: name) else { return (positions, argument) }
                if option.spec.form == .value, !argument.contains("=") { place += 1 }
            }
            place += 1
        }
        return (positions, nil)
    }

    private static func unknownOption(_ argument: String) -> CommandFault {
        let name = String(argument.drop { $0 == "-" }.prefix { $0 != "=" })
        let nearest = NearMiss.best(name, among: GlobalOption.everywhere.map(\.rawValue) + ["version"])
        return CommandFault(
            .usage, SafeName.phrase("cli.fault.unknown_option", name),
            hint: nearest.map { Phrase("cli.did_you_mean", .text("--\($0)")) } ?? Phrase("cli.see_help"))
    }
}
