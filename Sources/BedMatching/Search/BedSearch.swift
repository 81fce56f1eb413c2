import CivilTime
import SecureCare

/// Everything on which a suggestion rests: what is needed, for whom, from where, and as of when (Dutch: zoekvraag).
public struct BedSearch: Hashable, Sendable {
    /// What is needed of a bed.
    public var need: Need
    /// What is known of whom it is for.
    public var person: Person
    /// Where the person belongs and is to return to; nil when not known, and then no place is nearer than another.
    public var province: Province?
    /// The moment for which the answer holds. Its year in the Netherlands is the one that ages are counted in.
    public var asOf: Instant
    /// What each unit refused in this case by `asOf`, by unit id; a unit that is not named refused nothing.
    public var earlierRejections: [String: EarlierRejections]

    /// A search; what is left out is not known, or did not happen.
    public init(
        need: Need, person: Person = Person(), province: Province? = nil, asOf: Instant,
        earlierRejections: [String: EarlierRejections] = [:]
    ) {
        self.need = need
        self.person = person
        self.province = province
        self.asOf = asOf
        self.earlierRejections = earlierRejections
    }
}

/// A unit beside the last count that was made of its beds by the moment of the search (Dutch: getelde afdeling).
///
/// Who makes it sees to it that the count is not later than `BedSearch.asOf`; units without a count are left out.
public struct CountedUnit: Hashable, Sendable {
    /// The unit.
    public var unit: CareUnit
    /// Its last count.
    public var count: BedCount

    /// A unit and its last count.
    public init(unit: CareUnit, count: BedCount) {
        self.unit = unit
        self.count = count
    }
}
