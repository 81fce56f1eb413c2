import CaseHistory
import Casework
import CommandLine
import SecureCare
import Store
import StrictJSON

/// Making a database file, and keeping it whole.
enum DatabaseFile {
    static func initialise(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            let store = try Store.create(
                at: context.options.database, projector: Wiring.projector, now: Wiring.clock())
            defer { store.close() }
            let casework = Casework(store: store, clock: Wiring.clock)
            let token = try casework.prepareDatabase(language: context.language)
            var writer = JSONWriter()
            writer.object { $0.member("adminToken", token) }
            return LocalOutcome(
                lines: [token],
                messages: [
                    Phrase("init.made", .text(context.options.database)).said(in: context.language),
                    Phrase("init.token").said(in: context.language),
                ], json: writer.bytes)
        }
    }

    static func migrate(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            try Store.open(at: context.options.database, mode: .writing, projector: Wiring.projector).close()
            return done("migrate.done", context)
        }
    }

    static func verify(_ context: LocalContext, against text: String?) throws -> LocalOutcome {
        try findings(context, against: text, whenFound: .inputOutput)
    }

    /// Notes on each case which deadlines passed, as a serving process does every minute.
    static func runClocks(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            let store = try Store.open(at: context.options.database, mode: .writing, projector: Wiring.projector)
            defer { store.close() }
            let noted = try Casework(store: store, clock: Wiring.clock).fireAllClocks { noted in
                context.progress(noted, nil)
                return true
            }
            var writer = JSONWriter()
            writer.object { $0.member("noted", noted) }
            return LocalOutcome(
                lines: [Phrase("clocks.done", .number(noted)).said(in: context.language)], json: writer.bytes)
        }
    }

    static func rebuild(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            let store = try Store.open(at: context.options.database, mode: .writing, projector: Wiring.projector)
            defer { store.close() }
            var last = 0
            try store.rebuild { done in
                last = Int(done)
                context.progress(last, nil)
            }
            return done("rebuild.done", context, .number(last))
        }
    }

    static func rotateKey(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            let database = context.options.database
            let isGiven = context.environment[MasterKey.environmentVariable] != nil
            var key: MasterKey?
            if isGiven {
                guard let next = context.environment[nextKeyVariable] else {
                    throw CommandFault(.usage, Phrase("key.new_missing"))
                }
                key = try MasterKey(hex: next, source: nextKeyVariable)
            }
            let done = try Store.rotateMasterKey(at: database, to: key, projector: Wiring.projector)
            let words =
                done.formerKeyPath.map { Phrase("key.rotated", .number(done.keys), .text($0)) }
                ?? Phrase("key.rotated_environment", .number(done.keys))
            var writer = JSONWriter()
            writer.object { object in
                object.member("keys", done.keys)
                object.member("formerKey", done.formerKeyPath)
            }
            return LocalOutcome(lines: [words.said(in: context.language)], json: writer.bytes)
        }
    }

    /// The variable that gives the new master key where the environment gives the one in use.
    private static let nextKeyVariable = "CASUS_NEW_MASTER_KEY"

    private static func findings(
        _ context: LocalContext, against text: String?, whenFound: ExitCode
    ) throws -> LocalOutcome {
        try StoreFaults.worded {
            let heads = try text.map { text in
                guard let heads = ChainHeads(text) else { throw CommandFault(.usage, Phrase("verify.head")) }
                return heads
            }
            let found = try Store.verify(
                at: context.options.database, projector: Wiring.projector, against: heads,
                progress: { _, done in context.progress(Int(done), nil) })
            let head = try Store.heads(at: context.options.database).description
            var writer = JSONWriter()
            writer.object { object in
                object.member("findings", found.map(\.description))
                object.member("head", head)
            }
            guard found.isEmpty else {
                let count = Phrase("verify.found", .number(found.count)).said(in: context.language)
                return LocalOutcome(
                    exitCode: whenFound, lines: found.map(\.description), messages: [count], json: writer.bytes)
            }
            let whole = Phrase("verify.whole", .text(head)).said(in: context.language)
            return LocalOutcome(lines: [whole], json: writer.bytes)
        }
    }

    private static func done(_ key: String, _ context: LocalContext, _ gaps: Phrase.Gap...) -> LocalOutcome {
        var writer = JSONWriter()
        writer.object { $0.member("done", true) }
        return LocalOutcome(
            lines: [Phrase(key, filledWith: gaps).said(in: context.language)], json: writer.bytes)
    }
}
