import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Says within how many days units in the provinces of a region are to be counted, from a day on; the
    /// administrator's alone (Dutch: teltermijn).
    public func setCountingTerm(
        of region: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try record(as: caller, once: conditions.key) { act in
            guard try act.transaction.exists("SELECT 1 FROM regions WHERE code = ?", [region]) else {
                throw ActFailure.notThere
            }
            let day = given["validFrom"]?.string.flatMap { Day($0) } ?? act.today
            let days = given["days"]?.integer ?? CountingTerm.daysDefault
            try act.append(.countingTermSet, to: EventStream.ofRegion(region)) { object in
                object.member("validFrom", day.description)
                object.member("days", days)
            }
            return ActAnswer(isNew: false, document: CountingTerm.document(region, days: days, validFrom: day))
        }
    }

    /// The term in force in a region.
    public func showCountingTerm(of region: String, to caller: Caller) throws -> ActAnswer {
        try store.read { snapshot in
            guard try snapshot.exists("SELECT 1 FROM regions WHERE code = ?", [region]) else {
                throw ActFailure.notThere
            }
            let found = try snapshot.row(
                """
                SELECT days, valid_from FROM counting_terms WHERE region = ? AND valid_from <= ?
                ORDER BY valid_from DESC, seq DESC LIMIT 1
                """, [region, Amsterdam.day(at: clock()).description]
            ) { (days: $0.int(0), from: Day($0.text(1))) }
            return ActAnswer(
                isNew: false,
                document: CountingTerm.document(
                    region, days: found?.days ?? CountingTerm.daysDefault, validFrom: found?.from))
        }
    }
}

/// Within how many days a unit is to be counted.
enum CountingTerm {
    /// Where nothing is set. Source: weekly counting, 001.
    static let daysDefault = BedCount.freshDays

    /// The shortest term in force on a day in each province, over the regions that cover it.
    static func byProvince(on day: Day, in snapshot: Snapshot) throws -> [String: Int] {
        let rows = try snapshot.rows(
            """
            SELECT p.province, min(t.days) FROM region_provinces p JOIN counting_terms t ON t.region = p.region
            WHERE (t.valid_from, t.seq) = (SELECT l.valid_from, l.seq FROM counting_terms l
                WHERE l.region = t.region AND l.valid_from <= ? ORDER BY l.valid_from DESC, l.seq DESC LIMIT 1)
            GROUP BY p.province
            """, [day.description]
        ) { ($0.text(0), $0.int(1)) }
        return Dictionary(rows, uniquingKeysWith: min)
    }

    static func document(_ region: String, days: Int, validFrom: Day?) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("region", region)
            object.member("days", days)
            object.member("validFrom", validFrom?.description)
        }
        return writer.bytes
    }
}
