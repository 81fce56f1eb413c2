import SecureCare

/// Counts by a code of a list while they are made: a number for each, without a look at its name (Dutch: turflijst).
struct CodeTally<Value: Code> {
    private let order = Array(Value.allCases)
    private var counts: [Int]

    /// Nothing counted yet.
    init() {
        counts = Array(repeating: 0, count: order.count)
    }

    /// Counts one.
    mutating func add(_ value: Value) {
        if let place = order.firstIndex(of: value) { counts[place] += 1 }
    }

    /// Gives what was counted to a table, and begins again.
    mutating func empty(into table: inout CountTable) {
        for (place, value) in order.enumerated() where counts[place] > 0 {
            table.add(value.rawValue, counts[place])
            counts[place] = 0
        }
    }
}
