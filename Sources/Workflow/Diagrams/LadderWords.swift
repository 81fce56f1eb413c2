import SecureCare

/// What the states, moves and roles of a ladder are called where it is shown to people.
public struct LadderWords: Sendable {
    private let language: Language?
    private let lists: Lists

    /// The names of the lists in the label file.
    public struct Lists: Sendable {
        let states: String
        let moves: String
        let variants: String
        let roles: String
        let kinds: String
        let rules: String
        let parameters: String

        /// The lists of states, moves, variants, roles, kinds of things that begin, rules and parameters.
        public init(
            states: String, moves: String, variants: String, roles: String, kinds: String, rules: String,
            parameters: String
        ) {
            self.states = states
            self.moves = moves
            self.variants = variants
            self.roles = roles
            self.kinds = kinds
            self.rules = rules
            self.parameters = parameters
        }
    }

    /// Words in a language; in none, the codes themselves.
    public init(_ lists: Lists, _ language: Language?) {
        self.lists = lists
        self.language = language
    }

    /// A state.
    public func state(_ name: String) -> String { word(name, lists.states) }

    /// A role.
    public func role(_ name: String) -> String { word(name, lists.roles) }

    /// A kind of thing that begins.
    public func kind(_ name: String) -> String { word(name, lists.kinds) }

    /// A rule: the statement that must hold.
    public func rule(_ name: String) -> String { word(name, lists.rules) }

    /// A parameter.
    public func parameter(_ name: String) -> String { word(name, lists.parameters) }

    /// A move, with its variant.
    public func move(_ move: LadderDefinition.Move) -> String {
        let name = word(move.name, lists.moves)
        return move.variant.map { "\(name) (\(word($0, lists.variants)))" } ?? name
    }

    /// A sentence or heading with its gaps filled; its key in no language.
    public func sentence(_ phrase: Phrase) -> String {
        language.map(phrase.said) ?? phrase.key
    }

    private func word(_ name: String, _ list: String) -> String {
        guard let language else { return name }
        return Labels.shared.code(name, of: list, language)
    }
}
