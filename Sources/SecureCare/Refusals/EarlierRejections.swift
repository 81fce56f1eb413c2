import CivilTime

/// How often one unit refused one case, so that nobody is sent to the same closed door (Dutch: eerdere afwijzingen).
public struct EarlierRejections: Hashable, Sendable {
    /// How many there were.
    public var count: Int
    /// The day of the last one; nil when none is dated.
    public var lastOn: Day?
    /// The codes of the primary reasons, each once, in order of the list of refusals.
    public var reasons: [String]

    /// Refusals of one unit, counted.
    public init(count: Int, lastOn: Day?, reasons: [String]) {
        self.count = count
        self.lastOn = lastOn
        self.reasons = reasons
    }
}
