import SecureCare

/// Open cases that ask for the same and bring the same: they fit the same units, so they are judged and counted
/// together (Dutch: gelijke zoekvragen). How many units refused each stands apart.
struct CaseGroups {
    /// Cases that no unit can tell apart.
    struct Group {
        /// One of them, for what they all ask.
        let search: BedSearch
        /// What they ask as units are judged by it.
        let asked: AskedFacts
        /// How many they are.
        var count = 0
        /// The units that refused, a set for each of them that was refused at all.
        var refusals: [Set<String>] = []
    }

    /// What makes two cases the same to every unit.
    private struct Likeness: Hashable {
        let levels: UInt32
        let isLevelGiven: Bool
        let regimes: UInt32
        let specialisms: UInt32
        let careType: UInt32
        let expertise: UInt32
        let standsAgainst: CriterionBits
    }

    /// The groups, in the order in which the first of each came.
    private(set) var groups: [Group] = []
    /// How many cases there are in all.
    private(set) var count = 0

    /// Groups cases.
    init(_ cases: [OpenCase]) {
        var places: [Likeness: Int] = [:]
        for openCase in cases {
            let asked = AskedFacts(openCase.search)
            let likeness = Likeness(
                levels: asked.levels, isLevelGiven: asked.isLevelGiven, regimes: asked.regimes,
                specialisms: asked.specialisms, careType: asked.careType, expertise: asked.expertise,
                standsAgainst: asked.standsAgainst)
            let place = places[likeness] ?? groups.count
            if place == groups.count {
                places[likeness] = place
                groups.append(Group(search: openCase.search, asked: asked))
            }
            groups[place].count += 1
            if !openCase.refusedBy.isEmpty { groups[place].refusals.append(openCase.refusedBy) }
        }
        count = cases.count
    }

    /// How many cases are in some of the groups.
    func cases(in some: some Sequence<Int32>) -> Int {
        some.reduce(0) { $0 + groups[Int($1)].count }
    }
}
