import SecureCare

/// Where the main problem of a case lies (Dutch: voornaamste probleem): as a sheet gave it, else by its refusals.
struct MainProblem {
    private(set) var primary: RejectionCategory?
    /// All categories together; empty when none is known.
    private(set) var categories = CategorySet()
    /// Which reasons of content are among its reasons: a bit for each, in the order of the list.
    private(set) var content: UInt64 = 0

    /// The primary category is that of most primary reasons, of equals the one that came first.
    init(_ facts: CaseFacts) {
        if !facts.mainCategories.isEmpty || facts.mainGrounds != nil {
            primary = facts.mainGrounds?.primary?.category ?? facts.mainCategories.first
            for category in facts.mainCategories { categories.insert(category) }
            if let grounds = facts.mainGrounds {
                categories.formUnion(grounds.categories)
                content = grounds.content
            }
            return
        }
        var first: [(category: RejectionCategory, count: Int)] = []
        for rejection in facts.rejections {
            categories.formUnion(rejection.grounds.categories)
            content |= rejection.grounds.content
            guard let category = rejection.grounds.primary?.category else { continue }
            if let place = first.firstIndex(where: { $0.category == category }) {
                first[place].count += 1
            } else {
                first.append((category, 1))
            }
        }
        let most = first.reduce(0) { max($0, $1.count) }
        primary = first.first { $0.count == most }?.category
    }
}
