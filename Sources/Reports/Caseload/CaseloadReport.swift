import BedMatching
import Confidentiality
import SecureCare

/// What all open cases come to beside all beds, as its reader may see it (Dutch: wat zou helpen). To lcbb in full and
/// by unit; to others by kind of unit and province, small counts hidden and the rest rounded. No case is in it.
///
/// Counts that are left out add up to nothing that is shown: what one change gives is no part of what another gives,
/// and of the cases with a requirement those that ask nothing beside it are in no pair. So each stands by itself.
public struct CaseloadReport: Sendable {
    /// What one change would give.
    public struct Gain: Sendable {
        /// The change.
        public let change: SupplyChange
        /// Where.
        public let place: ChangePlace
        /// Whose unit it is; nil when it is not about one unit.
        public let provider: String?
        /// How many more open cases would have a bed, every bed counted once; nil when hidden.
        public let cases: Int?
        /// How many cases that fit nowhere now would have their first fitting bed; nil when hidden.
        public let firstBeds: Int?
    }

    /// Where more cases fit than there are free beds.
    public struct Contest: Sendable {
        /// Where.
        public let place: ChangePlace
        /// Free beds there; nil for who sees beds in totals only.
        public let available: Int?
        /// How many open cases fit there.
        public let cases: Int
    }

    /// Free beds in all.
    public let freeBeds: Int
    /// Open cases; nil when hidden, as all counts of cases.
    public let cases: Int?
    /// Cases that some free bed fits.
    public let fittingSomewhere: Int?
    /// Cases that could have a bed at one moment, every bed counted once.
    public let served: Int?
    /// Cases that were refused by every unit that could take them.
    public let refusedEverywhere: Int?
    /// Cases that fit the free beds of a unit that more cases fit than it has beds.
    public let competing: Int?
    /// What single changes would give, the most first.
    public let changes: [Gain]
    /// Requirements that no unit meets.
    public let unmet: [UnmetRequirement]
    /// Pairs of requirements that together exclude every unit.
    public let excluding: [ExcludingPair]
    /// Where more cases fit than there are free beds, the keenest first.
    public let competition: [Contest]
    /// How many counts that are always given are hidden; of lists, what is hidden is not told of at all.
    public let hiddenCount: Int

    /// The grain in which a reader is told.
    public static func grain(under rule: SmallCells?) -> CaseloadPicture.Grain {
        rule == nil ? .unit : .kindAndProvince
    }

    /// What of a picture a reader sees.
    ///
    /// - Parameters:
    ///   - rule: how small counts are hidden; nil for who sees every figure.
    ///   - isTotalsOnly: whether beds of a kind of unit are left out.
    public init(_ picture: CaseloadPicture, units: CompiledUnits, rule: SmallCells?, isTotalsOnly: Bool = false) {
        func shown(_ count: Int) -> Int? { rule.map { $0.published(count) } ?? count }
        let heads = [
            picture.cases, picture.fittingSomewhere, picture.served, picture.refusedEverywhere, picture.competing,
        ].map(shown)
        (cases, fittingSomewhere, served) = (heads[0], heads[1], heads[2])
        (refusedEverywhere, competing) = (heads[3], heads[4])
        freeBeds = picture.freeBeds
        let providers = Dictionary(
            units.counted.map { ($0.unit.id, $0.unit.provider) }, uniquingKeysWith: { first, _ in first })
        let gains = picture.changes.map { gain in
            var provider: String?
            if case .unit(let id) = gain.place { provider = providers[id] }
            return Gain(
                change: gain.change, place: gain.place, provider: provider, cases: shown(gain.cases),
                firstBeds: shown(gain.firstBeds))
        }
        changes = CaseloadReport.inOrder(gains, isShown: { $0.cases != nil || $0.firstBeds != nil }, rule) {
            [$0.cases ?? 0, $0.firstBeds ?? 0]
        }
        unmet = CaseloadReport.inOrder(
            picture.unmet.compactMap { shown($0.cases).map($0.with(cases:)) }, rule
        ) { [$0.cases] }
        excluding = CaseloadReport.inOrder(
            picture.excluding.compactMap { shown($0.cases).map($0.with(cases:)) }, rule
        ) { [$0.isOneEnough ? 0 : 1, $0.cases] }
        competition = CaseloadReport.inOrder(
            picture.competition.compactMap { contest in
                shown(contest.cases).map {
                    Contest(place: contest.place, available: isTotalsOnly ? nil : contest.available, cases: $0)
                }
            }, rule
        ) { [$0.cases] }
        hiddenCount = heads.count { $0 == nil }
    }

    /// Lines in the order of the figures that are shown: where these are rounded, the order must not tell more.
    private static func inOrder<Line>(
        _ lines: [Line], isShown: (Line) -> Bool = { _ in true }, _ rule: SmallCells?, by figures: (Line) -> [Int]
    ) -> [Line] {
        guard rule != nil else { return lines }
        return lines.filter(isShown).map { (line: $0, figures: figures($0), key: "\($0)") }.sorted { left, right in
            left.figures == right.figures
                ? left.key < right.key : right.figures.lexicographicallyPrecedes(left.figures)
        }.map(\.line)
    }
}
