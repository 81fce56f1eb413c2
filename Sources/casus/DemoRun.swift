import Casework
import CivilTime
import CommandLine
import Demonstration
import SecureCare
import Store

/// The demonstration: a database of its own, its clock at hand, and the API in this process.
enum DemoRun {
    /// Who records the first event of a demonstration; a database that begins so is its own, and may be made anew.
    static let user = "casus demo"

    static func run(_ context: LocalContext) throws -> LocalOutcome {
        try StoreFaults.worded {
            try clear(context.options.database)
            let clock = DemoClock(at: Demonstration.beginning)
            let store = try Store.create(
                at: context.options.database, projector: Wiring.projector, now: clock.now)
            defer { store.close() }
            let casework = Casework(store: store, clock: { clock.now })
            _ = try casework.prepareDatabase(language: context.language, user: user)
            let stage = DemoStage(context: context, clock: clock, local: Wiring.localCommands) { options in
                LocalBackend(casework, LocalOptions(database: options.database, party: options.party, user: user))
            }
            return try Demonstration(stage: stage).play()
        }
    }

    /// Takes away what an earlier demonstration left; refuses to touch anything else.
    private static func clear(_ path: String) throws {
        do {
            guard try !Store.remove(at: path, ifFirstRecordedBy: user) else { return }
            throw CommandFault(.inputOutput, Phrase("demo.not_its_own"), hint: Phrase("demo.not_its_own.hint"))
        } catch StoreError.fileMissing(_) {
            return
        }
    }
}
