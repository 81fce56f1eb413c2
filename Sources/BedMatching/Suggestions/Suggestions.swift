import SecureCare

/// The answer to a search: with whom to start a conversation, and what would open more doors (Dutch: suggesties).
public struct Suggestions: Hashable, Sendable {
    /// How many units were judged.
    public var considered: Int
    /// Units on which nothing fails and nothing is unknown, best first.
    public var fitting: [Suggestion]
    /// Units on which nothing fails and something is unknown, best first.
    public var toAsk: [Suggestion]
    /// Units on which exactly one criterion fails, in the same order as the others.
    public var nearMisses: [Suggestion]
    /// How many units each class has, those beyond the limit included.
    public var counts: Counts
    /// What would have to change on the supply side, the least first.
    public var unlocks: [Unlock]

    /// How many units came into each class.
    public struct Counts: Hashable, Sendable {
        /// Units on which nothing fails and nothing is unknown.
        public var fitting: Int
        /// Units on which nothing fails and something is unknown.
        public var toAsk: Int
        /// Units on which exactly one criterion fails.
        public var nearMisses: Int

        /// Units counted by class.
        public init(fitting: Int, toAsk: Int, nearMisses: Int) {
            self.fitting = fitting
            self.toAsk = toAsk
            self.nearMisses = nearMisses
        }
    }

    /// An answer.
    public init(
        considered: Int, fitting: [Suggestion], toAsk: [Suggestion], nearMisses: [Suggestion], counts: Counts,
        unlocks: [Unlock]
    ) {
        self.considered = considered
        self.fitting = fitting
        self.toAsk = toAsk
        self.nearMisses = nearMisses
        self.counts = counts
        self.unlocks = unlocks
    }

    /// What goes with every answer: that it places nobody.
    public static let notice = Phrase("suggestion.notice")
}
