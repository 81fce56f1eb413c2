import CivilTime
import Confidentiality
import SecureCare

/// Every count of a report by name, with all sums that a reader could use to work one out from the others.
struct CountRegister {
    typealias Place = PublishedCounts.Place

    var counts: PublishedCounts
    private var places: [String: Place] = [:]

    init(_ rule: SmallCells) {
        counts = PublishedCounts(rule)
    }

    /// The counts that are shown, by name.
    var published: [String: Int] { places.compactMapValues { counts.published($0) } }

    @discardableResult
    mutating func add(
        _ name: String, _ count: Int, mustHide: Bool = false, knownElsewhere: Bool = false
    ) -> Place {
        let place = counts.add(count, mustHide: mustHide, knownElsewhere: knownElsewhere)
        places[name] = place
        return place
    }

    mutating func table(_ name: String, _ table: CountTable) -> [Place] {
        table.cells.map { add("\(name).\($0.code)", $0.count ?? 0) }
    }

    mutating func relate(_ total: Place, _ parts: [Place]) {
        counts.relate(total, isSumOf: parts)
    }

    mutating func relate(_ total: String, _ parts: [Place]) {
        if let place = places[total] { relate(place, parts) }
    }

    /// The counts of some codes of a table.
    func some(_ name: String, _ codes: some Sequence<String>) -> [Place] {
        codes.compactMap { places["\(name).\($0)"] }
    }

    /// The counts of cases opened in the months of a period.
    func months(of period: Period) -> [Place] {
        some("cases.perMonth", period.monthEnds.map(\.month))
    }

    mutating func addCases(_ cases: CaseCounts, _ cumulative: Place) {
        let tables: [(String, CountTable)] = [
            ("perMonth", cases.perMonth), ("byProvince", cases.byProvince), ("byGender", cases.byGender),
            ("byBirthYear", cases.byBirthYear), ("byReporterType", cases.byReporterType), ("byKind", cases.byKind),
            ("byPrimaryCategory", cases.byPrimaryCategory),
            ("byCategoryCombination", cases.byCategoryCombination), ("byOutcome", cases.byOutcome),
        ]
        for (name, table) in tables { relate(cumulative, self.table("cases." + name, table)) }
        // A reason of content is one of several that a case may have, so these do not add up to anything.
        _ = table("cases.byContentReason", cases.byContentReason)
        add("cases.closedUndated", cases.closedUndated)
    }

    mutating func addRejections(_ rejections: RejectionCounts, _ cumulative: Place) {
        let total = add("rejections.total", rejections.total)
        relate(total, table("rejections.byReason", rejections.byReason))
        relate(total, table("rejections.byCategory", rejections.byCategory))
        relate(total, table("rejections.byCombination", rejections.byCombination))
        relate(total, table("rejections.byLiftedBy", rejections.byLiftedBy))
        relate(cumulative, table("rejections.perCase", rejections.perCase))
        _ = table("rejections.againstCovenant", rejections.againstCovenant)
        add("rejections.undated", rejections.undated)
        let all = RejectionReasons.shared.all
        func relateReasons(_ name: String, _ belongs: (RejectionReason) -> Bool) {
            relate(name, some("rejections.byReason", all.filter(belongs).map(\.code)))
        }
        for category in RejectionCategory.allCases {
            relateReasons("rejections.byCategory.\(category.rawValue)") { $0.category == category }
        }
        for lifter in LiftedBy.allCases {
            relateReasons("rejections.byLiftedBy.\(lifter.rawValue)") { $0.liftedBy == lifter }
        }
        for code in rejections.againstCovenant.cells.map(\.code) {
            relateReasons("rejections.againstCovenant.\(code)") { $0.code == code }
        }
    }

    mutating func addLadder(_ ladder: LadderCounts, _ cases: CaseCounts, _ cumulative: Place) {
        var now: [Rung: Place] = [:]
        for counts in ladder.perRung { now[counts.rung] = add("ladder.\(counts.rung.rawValue).now", counts.now) }
        relate(cumulative, ladder.perRung.compactMap { now[$0.rung] })
        let open = Rung.allCases.filter { $0 != .closed }
        relate("cases.byOutcome.\(CaseCounts.open)", open.compactMap { now[$0] })
        let outcomes = cases.byOutcome.cells.map(\.code).filter { $0 != CaseCounts.open }
        if let closed = now[.closed] { relate(closed, some("cases.byOutcome", outcomes)) }
        let waiting = add("cases.waiting", cases.waitingByProvince.sum)
        relate(waiting, table("cases.waitingByProvince", cases.waitingByProvince))
        relate(waiting, Rung.allCases.filter(\.isSearching).compactMap { now[$0] })
    }

    mutating func addAround(_ around: AroundCases, isOneQuarter: Bool) {
        let wrong = around.wrongBeds.total
        let people = add("around.wrongBeds", wrong.people)
        relate(people, table("around.byMissingPlace", around.wrongBeds.byMissingPlace))
        // Who is not in a clinic is the rest, and as easily worked out.
        let beds = add("around.wrongBedsInClinic", wrong.beds)
        relate(people, [beds, add("around.wrongBedsElsewhere", wrong.people - wrong.beds)])
        _ = table("around.bottlenecks", around.bottlenecks)
        guard isOneQuarter else { return }
        add("around.admissions", around.admissions)
        add("around.temporary", around.temporary)
        add("around.confirmed", around.confirmed)
        _ = table("around.inquiries", around.inquiries)
    }

    mutating func addFlow(_ ladder: LadderCounts) {
        for counts in ladder.perRung {
            add("ladder.\(counts.rung.rawValue).entered", counts.entered)
            add("ladder.\(counts.rung.rawValue).escalated", counts.escalated)
            add("ladder.\(counts.rung.rawValue).steppedDown", counts.steppedDown)
        }
        add("ladder.urgent", ladder.urgent)
    }
}
