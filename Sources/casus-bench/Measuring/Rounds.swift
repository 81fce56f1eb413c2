/// Some work beside its reference, made ready to be done again and again.
protocol Contest: AnyObject {
    /// One round's share of the work.
    func work() throws -> Lap
    /// One round's share of the reference.
    func reference() throws -> Lap
}

/// One turn of the work and one of its reference, directly after each other.
struct Round: Codable, Equatable, Sendable {
    var work: Lap
    var reference: Lap
}

/// Measures in turn, so that whatever else the machine does hits both alike.
enum Rounds {
    /// One round that is thrown away, then so many that count; who goes first changes with every round.
    static func run(_ contest: any Contest, rounds: Int) throws -> [Round] {
        _ = try contest.work()
        _ = try contest.reference()
        return try (0..<rounds).map { number in
            if number.isMultiple(of: 2) {
                let work = try contest.work()
                return Round(work: work, reference: try contest.reference())
            }
            let reference = try contest.reference()
            return Round(work: try contest.work(), reference: reference)
        }
    }
}
