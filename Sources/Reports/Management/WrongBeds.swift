import SecureCare
import StrictJSON

/// People who are ready to leave a bed and have nowhere to go, from the stays on their cases
/// (Dutch: verkeerde bedden). Source: 001, which asks for no more filling in.
public struct WrongBeds: Sendable {
    /// How many people miss a kind of place, and what that costs.
    public struct Line: Hashable, Sendable {
        /// The people.
        public var people = 0
        /// Days since they were ready to leave, added up.
        public var daysLost = 0
        /// Beds of a clinic that would come free.
        public var beds = 0

        fileprivate mutating func add(_ days: Int, isInClinic: Bool) {
            people += 1
            daysLost += days
            if isInClinic { beds += 1 }
        }
    }

    /// All of them.
    public private(set) var total = Line()
    private var lines: [MissingPlace?: Line] = [:]

    /// Nobody yet.
    public init() {}

    /// Counts somebody; nil when it is not known which kind of place is missing.
    public mutating func add(missing: MissingPlace?, daysLost: Int, isInClinic: Bool) {
        total.add(daysLost, isInClinic: isInClinic)
        lines[missing, default: Line()].add(daysLost, isInClinic: isInClinic)
    }

    /// By the kind of place that is missing, in the order of the list, not known last; those that nobody misses left out.
    public var byPlace: [(missing: MissingPlace?, line: Line)] {
        (MissingPlace.allCases.map(MissingPlace?.some) + [nil]).compactMap { place in
            lines[place].map { (place, $0) }
        }
    }

    /// People by the kind of place that is missing.
    public var byMissingPlace: CountTable {
        var table = CountTable(MissingPlace.names + [CaseCounts.unknown])
        for (place, line) in byPlace { table.add(place?.rawValue ?? CaseCounts.unknown, line.people) }
        return table
    }

    /// All figures, as members of an object; for who sees every figure.
    public func write(to object: inout JSONWriter) {
        object.member("people", total.people)
        object.member("daysLost", total.daysLost)
        object.member("beds", total.beds)
        object.key("byMissingPlace")
        object.array { array in
            for (place, line) in byPlace {
                array.object { item in
                    item.member("missingPlace", place?.rawValue)
                    item.member("people", line.people)
                    item.member("daysLost", line.daysLost)
                    item.member("beds", line.beds)
                }
            }
        }
    }
}
