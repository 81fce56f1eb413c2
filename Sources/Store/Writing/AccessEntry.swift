/// What the access log says of one access, beside its author and moment.
public struct AccessEntry: Sendable, Equatable {
    /// What was done, a code.
    public let action: String
    /// To what, for example `case:C-0123456789`; never free text.
    public let object: String
    /// How it ended, a code.
    public let result: String
    /// Why it was asked or refused, a code.
    public let reason: String?

    /// An entry from its parts.
    public init(action: String, object: String, result: String, reason: String? = nil) {
        self.action = action
        self.object = object
        self.result = result
        self.reason = reason
    }
}
