import Foundation

/// The program: reads its arguments, measures or compares, and says what came of it.
enum BenchProgram {
    /// Does what the arguments ask; the exit code.
    static func run(_ arguments: [String]) -> Int32 {
        do {
            switch try BenchArguments.read(arguments) {
            case .help: say(BenchArguments.usage + "\n\n" + ResultTable.list(of: BenchmarkRow.all()))
            case .compare(let first, let second):
                say(try ResultComparison(ResultFile.read(first), ResultFile.read(second)).text)
            case .measure(let measurement): try measure(measurement)
            }
            return 0
        } catch let fault as BenchFault {
            note(fault.words + "\n" + (fault.exitCode == 64 ? "\n" + BenchArguments.usage + "\n" : ""))
            return fault.exitCode
        } catch {
            note("\(error)\n")
            return 70
        }
    }

    private static func measure(_ measurement: BenchArguments.Measurement) throws {
        let rows = try chosen(measurement.rows, among: BenchmarkRow.all())
        let folder = try BenchFolder(in: measurement.folder ?? NSTemporaryDirectory())
        let machine = Machine(folder: folder.path)
        say(machine.words + "\n")
        var results: [RowResult] = []
        for row in rows {
            let contest = try row.prepare(folder.emptied(row.name))
            let laps = try Rounds.run(contest, rounds: measurement.rounds)
            let result = RowResult(row: row, laps: laps)
            results.append(result)
            say(ResultTable.text(of: result))
        }
        guard let path = measurement.json else { return }
        let file = ResultFile(machine: machine, startedAt: Date().ISO8601Format(), results: results)
        try file.write(to: path)
    }

    /// The rows of those names, in the order of the list.
    ///
    /// - Throws: `usage` for a name that no row has.
    static func chosen(_ names: [String], among rows: [BenchmarkRow]) throws(BenchFault) -> [BenchmarkRow] {
        for name in names where !rows.contains(where: { $0.name == name }) {
            throw .usage("there is no row \(name): the rows are \(rows.map(\.name).joined(separator: ", "))")
        }
        return names.isEmpty ? rows : rows.filter { names.contains($0.name) }
    }

    private static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    private static func note(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
