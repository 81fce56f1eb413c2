import BedMatching
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Which units lcbb phones next, and why: beds that are said to be free or reserved, counts that are old, units
    /// that many open cases would want. No case is named (Dutch: belronde).
    public func phoneRound(_ page: PageRequest, for caller: Caller) throws -> Page {
        try requireRound(caller)
        return try store.read { snapshot in
            let now = clock()
            let cases = try OpenSearches.load(asOf: now, in: snapshot)
            let items = try PhoneRound.items(cases, at: now, in: snapshot)
            return try Page(cutting: items.map { ($0.unit.id, $0.document(at: now)) }, page)
        }
    }

    /// The telephone round is lcbb's.
    func requireRound(_ caller: Caller) throws {
        guard caller.rights.capacity == .readAllRecordPhoned else {
            throw ActFailure.notYours(Phrase("forbidden.phone_round"))
        }
    }
}

/// One unit to phone, with the reasons.
struct PhoneRound {
    /// For so many days a unit that was phoned is left in peace, unless something was entered since.
    static let restDays = 1

    let unit: CareUnit
    let count: CountDocument?
    let lastPhonedAt: Instant?
    let lastCall: LastCall?
    /// How many open cases the unit would take if it had a bed.
    let openCases: Int
    let isStale: Bool

    var reasons: [String] {
        var reasons: [String] = []
        if let count = count?.count, count.available > 0 { reasons.append("free") }
        if let count = count?.count, count.reserved > 0 { reasons.append("reserved") }
        if count == nil { reasons.append("never_counted") } else if isStale { reasons.append("stale") }
        if openCases > 0 { reasons.append("wanted") }
        return reasons
    }

    /// Where it stands in the round: a bed that somebody could want first, then old counts, then what is wanted most.
    private var order: (Int, Int, Int, Int64) {
        let hasBed = (count?.count.available ?? 0) + (count?.count.reserved ?? 0) > 0
        return (
            hasBed && openCases > 0 ? 0 : 1, isStale ? 0 : 1, -openCases, count?.count.countedAt.milliseconds ?? .min
        )
    }

    /// The units that have a reason to be phoned beside being wanted, first to phone first.
    static func items(_ cases: [OpenCase], at now: Instant, in snapshot: Snapshot) throws -> [PhoneRound] {
        let units = try snapshot.rows(
            """
            SELECT \(UnitReading.columns), \(UnitReading.countColumns),
                (SELECT max(p.counted_at) FROM bed_counts p WHERE p.unit = u.unit AND p.source = 'phoned'
                    AND p.counted_at <= ?1), \(LastCall.columns)
            FROM unit_descriptions u LEFT JOIN \(UnitReading.lastCount) LEFT JOIN \(LastCall.join)
            WHERE \(UnitReading.inForce) AND \(UnitReading.isOpen) ORDER BY u.unit
            """, [now, Amsterdam.day(at: now).description]
        ) { row in
            (
                unit: try UnitReading.unit(row), count: CountDocument(row, at: UnitReading.columnCount),
                phoned: row.optionalInt64(UnitReading.columnCount + 11).map(Instant.init(milliseconds:)),
                call: LastCall(row, at: UnitReading.columnCount + 12)
            )
        }
        let none = BedCount(
            countedAt: now, total: 0, occupied: 0, available: 0, reserved: 0, unstaffed: 0, source: .phoned)
        let compiled = CompiledUnits(units.map { CountedUnit(unit: $0.unit, count: $0.count?.count ?? none) })
        let wanting = Dictionary(
            zip(compiled.counted.map(\.unit.id), CaseloadPicture.wanting(cases, among: compiled)),
            uniquingKeysWith: { first, _ in first })
        let scope = try DashboardScopes.inForce(on: Amsterdam.day(at: now), in: snapshot)
        return units.filter { scope.includes($0.unit) }.map { unit, count, phoned, call in
            PhoneRound(
                unit: unit, count: count, lastPhonedAt: phoned, lastCall: call, openCases: wanting[unit.id] ?? 0,
                isStale: count?.count.isStale(at: now) ?? true)
        }.filter { $0.isDue(at: now) }.sorted { $0.order < $1.order }
    }

    private func isDue(at now: Instant) -> Bool {
        if let phoned = lastPhonedAt, phoned > now.adding(seconds: -PhoneRound.restDays * 86_400),
            count?.count.source == .phoned
        {
            return false
        }
        if let lastCall, lastCall.restsUntil > now { return false }
        return reasons.contains { $0 != "wanted" }
    }

    func document(at now: Instant) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("unitId", unit.id)
            object.member("provider", unit.provider)
            object.member("location", unit.location)
            object.member("phone", unit.phone)
            object.member("reachable", unit.reachable)
            object.member("reasons", reasons)
            object.member("openCases", openCases)
            object.member("lastPhonedAt", lastPhonedAt?.description)
            object.key("lastCall")
            if let lastCall {
                object.object { call in
                    call.member("calledAt", lastCall.calledAt.description)
                    call.member("outcome", lastCall.outcome)
                }
            } else {
                object.null()
            }
            object.key("count")
            if let count {
                object.object { figures in
                    count.writeFigures(to: &figures)
                    figures.member("stale", isStale)
                }
            } else {
                object.null()
            }
        }
        return writer.bytes
    }
}

extension Page {
    /// A page of a list that is worked out whole: what comes after the item that the cursor names, by its key.
    init(cutting all: [(key: String, document: [UInt8])], _ page: PageRequest) throws {
        var rest = all[...]
        if let after = page.after {
            guard let place = all.firstIndex(where: { $0.key.utf8.elementsEqual(after.utf8) }) else {
                throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
            }
            rest = all[(place + 1)...]
        }
        let shown = rest.prefix(page.limit)
        self.init(items: shown.map(\.document), next: rest.count > page.limit ? shown.last?.key : nil)
    }
}
