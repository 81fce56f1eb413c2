import SecureCare

/// Why a command could not be carried out, worded for whoever typed it; never with the values that were typed.
public struct CommandFault: Error, Sendable, Equatable {
    /// How the command ends.
    public let exitCode: ExitCode
    /// What was expected and what was found.
    public let message: Phrase
    /// What to do about it, where that is not said yet.
    public let hint: Phrase?

    /// A fault in words.
    public init(_ exitCode: ExitCode, _ message: Phrase, hint: Phrase? = nil) {
        self.exitCode = exitCode
        self.message = message
        self.hint = hint
    }
}
