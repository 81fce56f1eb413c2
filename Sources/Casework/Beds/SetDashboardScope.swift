import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Says of which units the dashboard counts the beds from a day on; the administrator's or lcbb's to do
    /// (Dutch: bereik van het dashboard).
    public func setDashboardScope(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        guard caller.rights.administers || caller.type == .lcbb else {
            throw ActFailure.notYours(Phrase("forbidden.dashboard_scope"))
        }
        return try record(as: caller, once: conditions.key) { act in
            let validFrom = given["validFrom"]?.string.flatMap { Day($0) } ?? act.today
            let levels = (given["levels"]?.array ?? []).compactMap(\.integer)
            let crisisLevels = (given["crisisLevels"]?.array ?? []).compactMap(\.integer)
            var faults = FaultCollection()
            if validFrom < act.today {
                faults.add("/validFrom", "out_of_range", Phrase("fault.agreed_in_the_past"))
            }
            for (place, level) in crisisLevels.enumerated() where levels.contains(level) {
                faults.add("/crisisLevels/\(place)", "conflicts", Phrase("fault.level_is_whole"))
            }
            try faults.throwIfAny()
            let event = try act.append(.dashboardScopeSet, to: EventStream.dashboard) { object in
                object.member("validFrom", validFrom.description)
                for (name, members) in [("levels", levels), ("crisisLevels", crisisLevels)] {
                    object.key(name)
                    object.array { array in for level in members { array.integer(level) } }
                }
            }
            let set = try DashboardScopes.load(in: act.transaction).first { $0.sequence == event.sequence }
            return ActAnswer(document: set?.document ?? [])
        }
    }

    /// Which units were and will be counted, the earliest first: what was agreed, and what was set since.
    public func listDashboardScopes(_ page: PageRequest, for caller: Caller) throws -> Page {
        try store.read { snapshot in
            let scopes = try DashboardScopes.load(in: snapshot)
            return try Page(
                cutting: scopes.map { ("\($0.scope.validFrom?.description ?? "").\($0.sequence)", $0.document) }, page)
        }
    }
}

/// Which units the dashboard counts, as agreed and as set.
enum DashboardScopes {
    /// A scope, and who set it when; nobody for what was agreed.
    struct Entry {
        let scope: DashboardScope
        var sequence: Int64 = 0
        var setAt: Instant?
        var setBy: String?

        var document: [UInt8] {
            var writer = JSONWriter()
            writer.object { object in
                object.member("validFrom", scope.validFrom?.description)
                for (name, levels) in [("levels", scope.levels), ("crisisLevels", scope.crisisLevels)] {
                    object.key(name)
                    object.array { array in for level in levels { array.integer(level) } }
                }
                object.member("setAt", setAt?.description)
                object.member("setBy", setBy)
            }
            return writer.bytes
        }
    }

    /// All of them, the earliest first.
    static func load(in snapshot: Snapshot) throws -> [Entry] {
        let set = try snapshot.rows(
            "SELECT valid_from, seq, levels, crisis_levels, set_at, set_by FROM dashboard_scopes ORDER BY valid_from, seq"
        ) { row in
            Entry(
                scope: scope(row), sequence: row.int64(1), setAt: Instant(milliseconds: row.int64(4)),
                setBy: row.text(5))
        }
        return DashboardScope.agreed.map { Entry(scope: $0) } + set
    }

    /// The one in force on a day.
    static func inForce(on day: Day, in snapshot: Snapshot) throws -> DashboardScope {
        let set = try snapshot.row(
            """
            SELECT valid_from, seq, levels, crisis_levels FROM dashboard_scopes WHERE valid_from <= ?
            ORDER BY valid_from DESC, seq DESC LIMIT 1
            """, [day.description]
        ) { scope($0) }
        return set ?? DashboardScope.agreed(on: day)
    }

    private static func scope(_ row: Row) -> DashboardScope {
        func levels(_ column: Int) -> [Int] { row.text(column).split(separator: "|").compactMap { Int($0) } }
        return DashboardScope(validFrom: Day(row.text(0)), levels: levels(2), crisisLevels: levels(3))
    }
}
