import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Sets the numbers that a region has of its own from a day on; the administrator's or lcbb's to do. Deadlines
    /// that run already keep the days that were promised.
    public func setRegionParameters(
        of region: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        guard caller.rights.administers || caller.type == .lcbb else {
            throw ActFailure.notYours(Phrase("forbidden.region_parameters"))
        }
        return try record(as: caller, once: conditions.key) { act in
            guard try act.transaction.exists("SELECT 1 FROM regions WHERE code = ?", [region]) else {
                throw ActFailure.notThere
            }
            var faults = FaultCollection()
            let validFrom = given["validFrom"]?.string.flatMap { Day($0) } ?? act.today
            if validFrom < act.today {
                faults.add("/validFrom", "out_of_range", Phrase("fault.agreed_in_the_past"))
            }
            try faults.throwIfAny()
            try act.append(.regionParametersSet, to: EventStream.ofRegion(region)) { object in
                object.member("validFrom", validFrom.description)
                for parameter in RegionParameter.allCases {
                    object.key(parameter.member)
                    object.value(given[parameter.member] ?? .null)
                }
            }
            let found = try RegionParametersReading.list(
                of: region, where: "valid_from = ?", [validFrom.description], in: act.transaction)
            return ActAnswer(isNew: false, document: found.first ?? [])
        }
    }

    /// What a region agreed on, the earliest first.
    public func listRegionParameters(of region: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        try store.read { snapshot in
            guard try snapshot.exists("SELECT 1 FROM regions WHERE code = ?", [region]) else {
                throw ActFailure.notThere
            }
            let items = try RegionParametersReading.list(
                of: region, where: "valid_from > ? ORDER BY valid_from LIMIT ?", [page.after ?? "", page.limit + 1],
                in: snapshot)
            return try Page(cutting: items, page, naming: "validFrom")
        }
    }
}

/// The numbers of regions as answers show them.
enum RegionParametersReading {
    static func list(
        of region: String, where condition: String, _ values: [any SQLBindable], in snapshot: Snapshot
    ) throws -> [[UInt8]] {
        let columns = RegionParameter.allCases.map(\.rawValue).joined(separator: ", ")
        return try snapshot.rows(
            "SELECT valid_from, set_at, set_by, \(columns) FROM region_parameters WHERE region = ? AND \(condition)",
            [region] + values
        ) { row in
            var writer = JSONWriter()
            writer.object { object in
                object.member("region", region)
                object.member("validFrom", row.text(0))
                for (place, parameter) in RegionParameter.allCases.enumerated() {
                    object.key(parameter.member)
                    if let number = row.optionalInt(3 + place) { object.integer(number) } else { object.null() }
                }
                object.member("setAt", Instant(milliseconds: row.int64(1)).description)
                object.member("setBy", row.text(2))
            }
            return writer.bytes
        }
    }
}
