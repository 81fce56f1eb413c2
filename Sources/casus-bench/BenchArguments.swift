/// What the command line asks for.
enum BenchArguments: Equatable {
    /// Measure some rows, all of them when none is named.
    case measure(Measurement)
    /// Lay the figures of two files beside each other.
    case compare(String, String)
    /// Say how it is used.
    case help

    /// How rows are measured.
    struct Measurement: Equatable {
        /// The names of the rows; all when empty.
        var rows: [String] = []
        /// How often each row and its reference are measured in turn.
        var rounds = BenchArguments.roundsDefault
        /// The file that the figures are written to as JSON.
        var json: String?
        /// The folder in which databases are made; the system's own for temporary files when nil.
        var folder: String?
    }

    /// Rounds where nothing else is asked.
    static let roundsDefault = 7
    /// Rounds at most.
    static let roundsMax = 1_000

    /// Reads the arguments after the program's name.
    ///
    /// - Throws: `BenchFault.usage` with what was expected and what was found.
    static func read(_ arguments: [String]) throws(BenchFault) -> BenchArguments {
        if arguments.contains("--help") || arguments.contains("-h") { return .help }
        if arguments.first == "compare" {
            guard arguments.count == 3 else {
                throw .usage("compare takes two files written by --json, found \(arguments.count - 1) arguments")
            }
            return .compare(arguments[1], arguments[2])
        }
        var measurement = Measurement()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--rounds":
                guard let rounds = rest.popFirst().flatMap({ Int($0) }), (1...roundsMax).contains(rounds) else {
                    throw .usage("--rounds takes a number from 1 to \(roundsMax)")
                }
                measurement.rounds = rounds
            case "--json": measurement.json = try value(of: argument, &rest)
            case "--folder": measurement.folder = try value(of: argument, &rest)
            default:
                guard !argument.hasPrefix("-") else { throw .usage("there is no option \(argument)") }
                measurement.rows.append(argument)
            }
        }
        return .measure(measurement)
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(BenchFault) -> String {
        guard let value = rest.popFirst() else { throw .usage("\(option) takes a path") }
        return value
    }

    /// How the program is used.
    static let usage = """
        casus-bench [ROW...] [--rounds N] [--json FILE] [--folder DIR]
        casus-bench compare FILE FILE

        Measures each row beside its reference, in turn, and shows minimum, median and maximum.
        """
}

/// Why nothing could be measured.
enum BenchFault: Error, Equatable {
    /// The arguments are not understood: what was expected and what was found.
    case usage(String)
    /// A file that is not there or does not hold figures.
    case input(String)
    /// Something that must hold for the figures to mean anything does not.
    case broken(String)

    /// The exit code, of sysexits.
    var exitCode: Int32 {
        switch self {
        case .usage: 64
        case .input: 66
        case .broken: 70
        }
    }

    /// What is said of it.
    var words: String {
        switch self {
        case .usage(let words), .input(let words), .broken(let words): words
        }
    }
}
