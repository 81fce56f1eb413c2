/// How counts of people are published to those who may not see every figure: small ones hidden, all others rounded.
/// Source: the rule for statistics of the English health service, as taken over for these reports.
public struct SmallCells: Hashable, Sendable {
    /// Counts below this are hidden, nought too, so that nobody can tell one from the other.
    public var hiddenBelow: Int
    /// All other counts are rounded to the nearest multiple of this.
    public var roundedTo: Int
    /// A hidden count keeps at least so many values that it could have, given all that is published beside it.
    public var possibleValuesMin: Int

    /// The rule; its numbers are settings.
    public init(hiddenBelow: Int = 8, roundedTo: Int = 5, possibleValuesMin: Int = 3) {
        self.hiddenBelow = hiddenBelow
        self.roundedTo = max(roundedTo, 1)
        self.possibleValuesMin = possibleValuesMin
    }

    /// The count as published; nil when it is hidden for being small.
    public func published(_ count: Int) -> Int? {
        count < hiddenBelow ? nil : rounded(count)
    }

    /// To the nearest multiple, halves up.
    public func rounded(_ count: Int) -> Int {
        (2 * count + roundedTo) / (2 * roundedTo) * roundedTo
    }

    /// Every count that would be published as this one, or is hidden for being small.
    func range(of count: Int) -> ClosedRange<Int> {
        guard let shown = published(count) else { return 0...max(hiddenBelow - 1, 0) }
        let lowest = max(shown - roundedTo / 2, hiddenBelow)
        return lowest...max(shown + (roundedTo - 1) / 2, lowest)
    }
}
