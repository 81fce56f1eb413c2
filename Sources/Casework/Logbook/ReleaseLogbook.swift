import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// When a count of logbooks may be shown.
public enum LogbookCounts {
    /// A cell in which fewer providers count says too much of each of them.
    public static let providersMin = 3
    /// Counts up to this are hidden, all alike.
    public static let hiddenUpTo = 7
    /// What is shown is rounded to a multiple of this.
    public static let roundedTo = 5

    /// A count as it may be shown; nil where it is hidden.
    public static func shown(_ count: Int, providers: Int) -> Int? {
        guard providers >= providersMin, count > hiddenUpTo else { return nil }
        return (count + roundedTo / 2) / roundedTo * roundedTo
    }
}

extension Casework {
    /// Lets the counts of a quarter of one's own logbook be added to those of others (Dutch: vrijgeven).
    ///
    /// - Throws: `conflict` for a quarter that is not over, was released before, or is published already.
    public func releaseLogbookQuarter(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireLogbook(caller)
        return try record(as: caller, once: conditions.key) { act in
            let quarter = try quarter(given, act)
            try requireNotPublished(quarter, act)
            let released = try act.transaction.exists(
                "SELECT 1 FROM logbook_releases WHERE quarter = ? AND provider = ?",
                [quarter.description, caller.party])
            if released { throw ActFailure.conflict(Phrase("conflict.quarter_released")) }
            try act.append(.logbookQuarterReleased, to: EventStream.ofLogbook(caller.party)) { object in
                object.member("quarter", quarter.description)
            }
            try act.log("release_logbook", EventStream.ofLogbook(caller.party))
            var writer = JSONWriter()
            writer.object { object in
                object.member("quarter", quarter.description)
                object.member("releasedAt", act.now.description)
            }
            return ActAnswer(document: writer.bytes)
        }
    }

    /// Publishes what providers released of a quarter, once: what is shown never changes after that, so that no two
    /// answers can be subtracted. It shows no total, so no hidden count follows from one.
    ///
    /// - Throws: `notYours` for others than lcbb; `conflict` when it was published before or too few released it.
    public func publishLogbookCounts(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.publish_logbook")) }
        return try record(as: caller, once: conditions.key) { act in
            let quarter = try quarter(given, act)
            try requireNotPublished(quarter, act)
            let providers = try act.transaction.number(
                "SELECT count(*) FROM logbook_releases WHERE quarter = ?", [quarter.description])
            guard Int(providers ?? 0) >= LogbookCounts.providersMin else {
                throw ActFailure.conflict(
                    Phrase("conflict.too_few_released", .number(LogbookCounts.providersMin)))
            }
            let cells = try cells(of: quarter, in: act.transaction)
            let event = try act.append(.logbookCountsPublished, to: EventStream.publications) { object in
                object.member("quarter", quarter.description)
                object.member("publishedAt", act.now.description)
                object.key("byPrimaryCategory")
                object.object { counts in
                    for category in RejectionCategory.allCases {
                        counts.key(category.rawValue)
                        if let count = cells[category] ?? nil { counts.integer(count) } else { counts.null() }
                    }
                }
                object.member("providersMin", LogbookCounts.providersMin)
                object.member("hiddenBelow", LogbookCounts.hiddenUpTo + 1)
                object.member("roundedTo", LogbookCounts.roundedTo)
            }
            try act.log("publish_logbook_counts", EventStream.publications)
            return ActAnswer(document: event.body)
        }
    }

    /// What was published of all logbooks, by quarter; for every caller that may read capacity.
    public func listLogbookPublications(_ page: PageRequest, for caller: Caller) throws -> Page {
        guard caller.rights.readsCapacity else { throw ActFailure.notYours(Phrase("forbidden.capacity")) }
        return try store.read { snapshot in
            let items = try snapshot.rows(
                "SELECT document FROM logbook_publications WHERE quarter > ? ORDER BY quarter LIMIT ?",
                [page.after ?? "", page.limit + 1]
            ) { $0.blob(0) }
            return try Page(cutting: items, page, naming: "quarter")
        }
    }

    private func cells(of quarter: Quarter, in snapshot: Snapshot) throws -> [RejectionCategory: Int?] {
        guard let first = quarter.firstDay, let last = quarter.lastDay else { return [:] }
        let rows = try snapshot.rows(
            """
            SELECT e.primary_reason, e.provider, count(*) FROM logbook_releases r
            JOIN logbook_entries e ON e.provider = r.provider AND e.happened_on BETWEEN ?2 AND ?3
                AND e.recorded_at <= r.released_at
            WHERE r.quarter = ?1 GROUP BY e.primary_reason, e.provider
            """, [quarter.description, first.description, last.description]
        ) { (reason: $0.text(0), provider: $0.text(1), count: $0.int(2)) }
        var counts: [RejectionCategory: (count: Int, providers: Set<String>)] = [:]
        for row in rows {
            guard let category = RejectionReasons.shared.reason(row.reason)?.category else { continue }
            counts[category, default: (0, [])].count += row.count
            counts[category, default: (0, [])].providers.insert(row.provider)
        }
        return counts.mapValues { LogbookCounts.shown($0.count, providers: $0.providers.count) }
    }

    private func quarter(_ given: JSONValue, _ act: Act) throws -> Quarter {
        guard let quarter = given["quarter"]?.string.flatMap({ Quarter($0) }) else {
            throw ActFailure.invalid([ActFault("/quarter", "bad_format", Phrase("fault.quarter"))])
        }
        guard quarter.isOver(on: act.today) else {
            throw ActFailure.conflict(Phrase("conflict.quarter_not_over"))
        }
        return quarter
    }

    private func requireNotPublished(_ quarter: Quarter, _ act: Act) throws {
        let isPublished = try act.transaction.exists(
            "SELECT 1 FROM logbook_publications WHERE quarter = ?", [quarter.description])
        if isPublished { throw ActFailure.conflict(Phrase("conflict.quarter_published")) }
    }
}
