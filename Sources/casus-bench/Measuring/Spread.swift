/// Figures of several rounds: the least, the one in the middle, the greatest.
struct Spread: Codable, Equatable, Sendable {
    var minimum: Double
    var median: Double
    var maximum: Double

    /// The spread of some figures; zeros when there are none.
    init(_ figures: [Double]) {
        let sorted = figures.sorted()
        minimum = sorted.first ?? 0
        maximum = sorted.last ?? 0
        let middle = sorted.count / 2
        if sorted.isEmpty {
            median = 0
        } else {
            median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        }
    }
}
