/// The names that a definition may use, since something in the program answers to them; nil where any name will do.
public struct LadderVocabulary: Sendable {
    /// The rules that live in the program.
    public var rules: [String]
    /// The states that things may be stored with.
    public var states: [String]?
    /// The moves that may be asked for.
    public var moves: [String]?
    /// The variants that requests tell apart.
    public var variants: [String]?
    /// What a mover may be to a thing.
    public var roles: [String]?
    /// The members that a request may have.
    public var members: [String]?
    /// The kinds of things that begin somewhere; a definition must have each.
    public var kinds: [String]?
    /// The deadlines that the program keeps; a definition must have each.
    public var deadlines: [String]?
    /// The moments from which deadlines are counted.
    public var startingPoints: [String]?
    /// The parameters that rules work with; a definition must have each.
    public var parameters: [String]?

    /// A vocabulary that knows these rules and lets any other name pass.
    public init(rules: [String]) {
        self.rules = rules
    }
}
