import Foundation

/// The figures of one run as a file keeps them, every round included.
struct ResultFile: Codable, Equatable, Sendable {
    var machine: Machine
    /// When it was written, in UTC.
    var startedAt: String
    var results: [RowResult]

    /// Writes it as JSON, over what stands there.
    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            try encoder.encode(self).write(to: URL(fileURLWithPath: path))
        } catch {
            throw BenchFault.input("\(path) cannot be written: choose another file for the figures")
        }
    }

    /// Reads a file that `write` made.
    static func read(_ path: String) throws(BenchFault) -> ResultFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .input("\(path) is not there: name a file written by --json")
        }
        guard let file = try? JSONDecoder().decode(ResultFile.self, from: data) else {
            throw .input("\(path) does not hold figures: name a file written by --json")
        }
        return file
    }
}
