import CommandLine

/// The demonstration.
enum DemoRun {
    static func run(_ context: LocalContext) throws -> LocalOutcome { LocalOutcome() }
}
