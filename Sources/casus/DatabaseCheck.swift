import Casework
import CommandLine
import SecureCare
import Store
import StrictJSON

/// Looking whether everything in a database is as it must be, without changing anything.
enum DatabaseCheck {
    /// What lies below the tables that people read, and is `verify`'s to examine.
    private static let below: Set<String> = ["events", "texts", "text_keys", "access_log", "file", "schema"]

    /// Every invariant that does not hold, with its ids and its remedy; 1 when there is one.
    static func check(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            let found = try findings(at: context.options.database, isServing: false) { context.progress($0, nil) }
            var writer = JSONWriter()
            writer.object { object in
                object.key("findings")
                object.array { array in for finding in found { write(finding, to: &array, context.language) } }
            }
            guard !found.isEmpty else {
                let whole = Phrase("check.whole", .number(InvariantFinding.names.count)).said(in: context.language)
                return LocalOutcome(lines: [whole], json: writer.bytes)
            }
            return LocalOutcome(
                exitCode: .refused, lines: found.flatMap { lines($0, context.language) },
                messages: [Phrase("check.found", .number(found.count)).said(in: context.language)],
                json: writer.bytes)
        }
    }

    /// What does not hold in a database file, be it served or not.
    static func findings(at path: String, isServing: Bool, progress: (Int) -> Void) throws -> [InvariantFinding] {
        let store = try Store.open(at: path, mode: .readingOnly, projector: Wiring.projector)
        defer { store.close() }
        let broken = try Casework(store: store, clock: Wiring.clock).brokenInvariants(isServing: isServing)
        var last = 0
        let differing = try withoutActuallyEscaping(progress) { progress in
            try differences(at: path) { done in
                last = done
                progress(last)
            }
        }
        return broken + (differing.map { [$0] } ?? [])
    }

    private static func differences(at path: String, progress: @escaping (Int) -> Void) throws -> InvariantFinding? {
        let found = try Store.verify(
            at: path, projector: Wiring.projector, progress: { _, done in progress(Int(done)) }
        ).filter { !below.contains($0.table) }
        guard !found.isEmpty else { return nil }
        let ids = found.map { "\($0.table) \($0.row)" }
        return InvariantFinding(
            name: InvariantFinding.tablesFollow, ids: Array(ids.prefix(InvariantFinding.idsMax)), count: found.count)
    }

    private static func lines(_ finding: InvariantFinding, _ language: Language) -> [String] {
        [
            "\(finding.name): \(finding.detail.said(in: language))",
            "  \(finding.ids.joined(separator: ", "))\(finding.count > finding.ids.count ? ", …" : "")",
            "  \(finding.remedy.said(in: language))",
        ]
    }

    private static func write(_ finding: InvariantFinding, to array: inout JSONWriter, _ language: Language) {
        array.object { object in
            object.member("invariant", finding.name)
            object.member("count", finding.count)
            object.member("ids", finding.ids)
            object.member("detail", finding.detail.said(in: language))
            object.member("remedy", finding.remedy.said(in: language))
        }
    }
}
