import CommandLine
import SecureCare
import Store
import StrictJSON

/// Copying a database file, and making one out of a copy; both are examined whole before they get their name.
enum BackupCommands {
    static func backup(_ context: LocalContext, to target: BackupTarget) throws -> LocalOutcome {
        try StoreFaults.worded {
            let store = try Store.open(at: context.options.database, mode: .readingOnly, projector: Wiring.projector)
            defer { store.close() }
            switch target {
            case .file(let path): return said("backup.done", try store.backup(to: path), [], context)
            case .folder(let folder, let keep):
                let made = try store.backup(toFolder: folder, keep: keep, at: Wiring.clock())
                return said("backup.done", made.copy, made.removed, context)
            }
        }
    }

    static func restore(_ context: LocalContext, from path: String) throws -> LocalOutcome {
        try StoreFaults.worded {
            let made = try Store.restore(from: path, to: context.options.database, projector: Wiring.projector)
            return said("restore.done", made, [], context)
        }
    }

    private static func said(
        _ key: String, _ copy: BackupCopy, _ removed: [String], _ context: LocalContext
    ) -> LocalOutcome {
        var writer = JSONWriter()
        writer.object { object in
            object.member("done", true)
            object.member("file", copy.path)
            object.member("bytes", copy.bytes)
            object.member("sha256", copy.checksum)
            object.member("schemaVersion", copy.schemaVersion)
            object.member("head", copy.heads.description)
            object.member("removed", removed)
        }
        let facts = Phrase(
            "backup.facts", .text(copy.checksum), .number(copy.bytes), .number(copy.schemaVersion),
            .text(copy.heads.description))
        var lines = [Phrase(key, .text(copy.path)).said(in: context.language), facts.said(in: context.language)]
        if !removed.isEmpty {
            lines.append(Phrase("backup.removed", .number(removed.count)).said(in: context.language))
        }
        return LocalOutcome(lines: lines, json: writer.bytes)
    }
}
