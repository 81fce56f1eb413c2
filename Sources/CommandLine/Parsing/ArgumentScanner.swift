import SecureCare

/// Reads the words and options of one command line against the options that are known.
struct ArgumentScanner {
    /// An option with what was written behind it, once for each time it stood there.
    struct Given {
        /// The option as it is known.
        let spec: OptionSpec
        /// What stood behind it, each time.
        var values: [String]
    }

    /// The words that are no options, in order.
    private(set) var words: [String] = []
    /// The options that were given, in order.
    private(set) var given: [Given] = []

    private let specs: [OptionSpec]
    private var index: [String: Int] = [:]

    /// A scanner that knows these options; where two claim a name, the first has it.
    init(_ specs: [OptionSpec]) {
        self.specs = specs
        for (place, spec) in specs.enumerated() where index[spec.name] == nil { index[spec.name] = place }
        for (place, spec) in specs.enumerated() {
            for name in spec.otherNames where index[name] == nil { index[name] = place }
        }
    }

    /// Reads all arguments; a fault at the first that is not understood.
    mutating func scan(_ arguments: [String]) throws {
        var rest = arguments[...]
        var optionsEnded = false
        while let argument = rest.popFirst() {
            if optionsEnded || !argument.hasPrefix("-") || argument == "-" {
                words.append(argument)
            } else if argument == "--" {
                optionsEnded = true
            } else {
                try option(argument, &rest)
            }
        }
    }

    /// The values of an option of every command or of the command's own; empty when it was not given.
    func values(of name: String) -> [String] {
        given.first { $0.spec.name == name && $0.spec.isForCommand }?.values ?? []
    }

    private mutating func option(_ argument: String, _ rest: inout ArraySlice<String>) throws {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = argument == "-h" ? "help" : String(parts[0].dropFirst(2))
        guard argument == "-h" || argument.hasPrefix("--"), let place = index[name] else {
            throw unknown(name)
        }
        let spec = specs[place]
        if parts.count == 2 {
            try add(spec, String(parts[1]))
        } else if spec.form == .flag {
            if let next = rest.first, next == "true" || next == "false" {
                rest.removeFirst()
                try add(spec, next)
            } else {
                try add(spec, "true")
            }
        } else if let next = rest.first, next == "-" || !next.hasPrefix("--") {
            rest.removeFirst()
            try add(spec, next)
        } else {
            throw CommandFault(.usage, Phrase("cli.fault.value_missing", .text("--\(spec.name)")))
        }
    }

    private mutating func add(_ spec: OptionSpec, _ value: String) throws {
        if spec.form == .flag, value != "true", value != "false" {
            throw CommandFault(.usage, Phrase("cli.fault.flag_value", .text("--\(spec.name)")))
        }
        if let place = given.firstIndex(where: { $0.spec.name == spec.name }) {
            guard spec.form == .list || spec.form == .pairs else {
                throw CommandFault(.usage, Phrase("cli.fault.given_twice", .text("--\(spec.name)")))
            }
            given[place].values.append(value)
        } else {
            given.append(Given(spec: spec, values: [value]))
        }
    }

    private func unknown(_ name: String) -> CommandFault {
        let nearest = NearMiss.best(name, among: specs.flatMap(\.allNames))
        return CommandFault(
            .usage, SafeName.phrase("cli.fault.unknown_option", name),
            hint: nearest.map { Phrase("cli.did_you_mean", .text("--\($0)")) } ?? Phrase("cli.see_help"))
    }
}

/// Names that were typed, said again only where they cannot be anything but a name.
enum SafeName {
    /// The sentence with the name in it; its shorter form without when the name could be something private.
    static func phrase(_ key: String, _ name: String) -> Phrase {
        let isPlain = (1...30).contains(name.utf8.count) && name.utf8.allSatisfy { plain.contains($0) }
        return isPlain ? Phrase("\(key).named", .text(name)) : Phrase(key)
    }

    private static let plain = Set("abcdefghijklmnopqrstuvwxyz-".utf8)
}
