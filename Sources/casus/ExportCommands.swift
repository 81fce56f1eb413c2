import CommandLine
import Glibc
import SecureCare
import Store
import StrictJSON

/// The whole database as lines of JSON, and back.
enum ExportCommands {
    /// How many bytes are gathered before they are written.
    private static let chunkBytes = 1 << 16

    static func export(_ context: LocalContext, to path: String?) throws -> LocalOutcome {
        try StoreFaults.worded {
            let store = try Store.open(at: context.options.database, mode: .readingOnly, projector: Wiring.projector)
            defer { store.close() }
            guard let path, path != "-" else {
                _ = try gathered(store) { try context.terminal.write($0) }
                return LocalOutcome()
            }
            let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard file >= 0 else { throw CommandFault(.inputOutput, Phrase("store.file_exists")) }
            defer { close(file) }
            var rows = 0
            do {
                rows = try gathered(store) { try write($0, to: file) }
                guard fsync(file) == 0 else { throw CommandFault(.inputOutput, Phrase("cli.fault.cannot_write")) }
            } catch {
                unlink(path)
                throw error
            }
            return said("export.done", path, rows, nil, context)
        }
    }

    static func makeDatabase(_ context: LocalContext, from path: String) throws -> LocalOutcome {
        try StoreFaults.worded {
            let made = try Store.makeDatabase(
                at: context.options.database, fromExport: path, projector: Wiring.projector,
                progress: { context.progress($0, nil) })
            return said("import.done", context.options.database, made.rows, made.heads.description, context)
        }
    }

    private static func said(
        _ key: String, _ path: String, _ rows: Int, _ head: String?, _ context: LocalContext
    ) -> LocalOutcome {
        var writer = JSONWriter()
        writer.object { object in
            object.member("done", true)
            object.member("file", path)
            object.member("rows", rows)
            object.member("head", head)
        }
        let line = Phrase(key, .text(path), .number(rows)).said(in: context.language)
        return LocalOutcome(lines: [line], json: writer.bytes)
    }

    /// Exports, and writes what comes in larger pieces.
    private static func gathered(_ store: Store, _ write: ([UInt8]) throws -> Void) throws -> Int {
        var held: [UInt8] = []
        let rows = try store.export { line in
            held += line
            guard held.count >= chunkBytes else { return }
            try write(held)
            held.removeAll(keepingCapacity: true)
        }
        try write(held)
        return rows
    }

    private static func write(_ bytes: [UInt8], to file: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else {
                throw CommandFault(.inputOutput, Phrase("cli.fault.cannot_write"))
            }
            rest = rest.dropFirst(max(count, 0))
        }
    }
}
