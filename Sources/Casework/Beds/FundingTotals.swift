import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records how many beds of a provider were paid out of which law on the last day of a quarter, over all insurers
    /// together, and answers with how that agrees with the counts (Dutch: kwartaaltotaal). Source: 003, 12.
    ///
    /// - Throws: `notYours` for another provider's; `invalid` for a day that ends no quarter, or lies ahead.
    public func recordFundingTotal(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let provider = given["provider"]?.string ?? caller.party
            switch caller.rights.capacity {
            case .readAllRecordPhoned: break
            case .readAllWriteOwn where provider == caller.party: break
            default: throw ActFailure.notYours(Phrase("forbidden.funding"))
            }
            let day = given["quarterEndsOn"]?.string.flatMap { Day($0) } ?? act.today
            var faults = FaultCollection()
            for (member, code, phrase) in try FundingChecks.objections(to: provider, day, in: act) {
                faults.add("/" + member, code, phrase)
            }
            try faults.throwIfAny()
            let amounts = FundingTotal.members.map { given[$0]?.integer ?? 0 }
            try act.recordFunding(of: provider, day, amounts)
            let stored = try FundingTotal.load(of: provider, in: act.transaction).first { $0.quarterEndsOn == day }
            return ActAnswer(document: try stored?.document(in: act.transaction) ?? [])
        }
    }

    /// The last totals of each quarter: all to lcbb, to a provider its own.
    public func listFundingTotals(_ page: PageRequest, for caller: Caller) throws -> Page {
        let own = try ProviderFigures.whose(caller)
        return try store.read { snapshot in
            let totals = try FundingTotal.load(of: own, in: snapshot)
            return try Page(
                cutting: totals.map {
                    ($0.provider + " " + $0.quarterEndsOn.description, try $0.document(in: snapshot))
                },
                page)
        }
    }
}

/// Totals by funding of one provider and quarter.
struct FundingTotal {
    /// The laws and the rest, in the order of the amounts.
    static let members = ["wlz", "zvw", "wfz", "other"]

    let provider: String
    let quarterEndsOn: Day
    let amounts: [Int]
    let recordedAt: Instant
    let recordedBy: String

    /// The last recorded of each provider and quarter, the latest quarter first; of all providers when nil is given.
    static func load(of provider: String?, in snapshot: Snapshot) throws -> [FundingTotal] {
        try snapshot.rows(
            """
            SELECT t.provider, t.quarter_ends_on, t.wlz, t.zvw, t.wfz, t.other, t.recorded_at, t.recorded_by
            FROM funding_totals t WHERE (?1 IS NULL OR t.provider = ?1) AND t.seq = (
                SELECT max(l.seq) FROM funding_totals l
                WHERE l.provider = t.provider AND l.quarter_ends_on = t.quarter_ends_on)
            ORDER BY t.quarter_ends_on DESC, t.provider
            """, [provider]
        ) { row in
            Day(row.text(1)).map { day in
                FundingTotal(
                    provider: row.text(0), quarterEndsOn: day, amounts: (2...5).map { row.int($0) },
                    recordedAt: Instant(milliseconds: row.int64(6)), recordedBy: row.text(7))
            }
        }.compactMap(\.self)
    }

    /// The proof: unit by unit the beds that were counted as occupied by the end of that day.
    func document(in snapshot: Snapshot) throws -> [UInt8] {
        let moment = Instant(milliseconds: Amsterdam.end(of: quarterEndsOn).milliseconds - 1)
        let units = try snapshot.rows(
            """
            SELECT u.unit, b.occupied, b.counted_at FROM unit_descriptions u LEFT JOIN \(UnitReading.lastCount)
            WHERE u.provider = ?3 AND \(UnitReading.inForce) AND \(UnitReading.isOpen) ORDER BY u.unit
            """, [moment, quarterEndsOn.description, provider]
        ) { row in
            (
                id: row.text(0), occupied: row.optionalInt(1),
                countedAt: row.optionalInt64(2).map(Instant.init(milliseconds:))
            )
        }
        let total = amounts.reduce(0, +)
        let counted = units.reduce(0) { $0 + ($1.occupied ?? 0) }
        var writer = JSONWriter()
        writer.object { object in
            object.member("provider", provider)
            object.member("quarterEndsOn", quarterEndsOn.description)
            object.member("wlz", amounts[0])
            object.member("zvw", amounts[1])
            object.member("wfz", amounts[2])
            object.member("other", amounts[3])
            object.member("total", total)
            object.member("counted", counted)
            object.member("difference", total - counted)
            object.member("agrees", total == counted && units.allSatisfy { $0.occupied != nil })
            object.key("units")
            object.array { array in
                for unit in units {
                    array.object { item in
                        item.member("unitId", unit.id)
                        item.member("occupied", unit.occupied)
                        item.member("countedAt", unit.countedAt?.description)
                    }
                }
            }
            object.member("recordedAt", recordedAt.description)
            object.member("recordedBy", recordedBy)
        }
        return writer.bytes
    }
}
