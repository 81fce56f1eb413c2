import BedMatching
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// Which units a list is to hold; nil leaves a question open.
public struct UnitFilter: Sendable {
    /// Security level.
    public var level: Int?
    /// Where the unit is.
    public var province: Province?
    /// Its primary specialism.
    public var specialism: Specialism?
    /// A law under which it admits.
    public var regime: Regime?
    /// What a stay there is for.
    public var careType: CareType?
    /// Whether a bed was free at the last count.
    public var available: Bool?
    /// Whether the last count is older than a week, or missing.
    public var stale: Bool?
    /// Whose units; nil for all.
    public var provider: String?
    /// Whether the units that are closed are listed, rather than those that are open.
    public var closed = false
    /// The moment whose last counts are shown; now when nil.
    public var asOf: Instant?

    /// A list of all units.
    public init() {}
}

/// Units and their counts, as stored.
enum UnitReading {
    static let columns = """
        u.unit, u.provider, u.location, u.province, u.level, u.type, u.specialism, u.regimes, u.care_types, \
        u.expertise, u.contraindications, u.phone, u.reachable, u.valid_from, u.closes_on
        """

    /// How many columns those are: where those of a count begin.
    static let columnCount = 15

    static let countColumns = """
        b.counted_at, b.total, b.occupied, b.available, b.reserved, b.unstaffed, b.source, b.counted_by, \
        b.recorded_at, b.remark, b.carried_from
        """

    /// The condition by which a unit is shown as described for a day, the value of the parameter numbered 2.
    static let inForce = """
        (u.valid_from, u.seq) = (SELECT f.valid_from, f.seq FROM unit_descriptions f \
        WHERE f.unit = u.unit AND f.valid_from <= ?2 ORDER BY f.valid_from DESC, f.seq DESC LIMIT 1)
        """

    /// The condition by which a unit is open on that day.
    static let isOpen = "(u.closes_on IS NULL OR u.closes_on > ?2)"

    /// The join by which a unit is given its last count up to a moment, the value of the parameter numbered 1.
    static let lastCount = """
        bed_counts b ON b.unit = u.unit AND (b.counted_at, b.seq) = (SELECT l.counted_at, l.seq FROM bed_counts l \
        WHERE l.unit = u.unit AND l.counted_at <= ?1 ORDER BY l.counted_at DESC, l.seq DESC LIMIT 1)
        """

    /// Every open unit that was counted by a moment, as described then, with its last count then, by id.
    static func counted(asOf moment: Instant, in snapshot: Snapshot) throws -> [CountedUnit] {
        try snapshot.rows(
            """
            SELECT \(columns), \(countColumns) FROM unit_descriptions u JOIN \(lastCount)
            WHERE \(inForce) AND \(isOpen) ORDER BY u.unit
            """, [moment, Amsterdam.day(at: moment).description]
        ) { CountedUnit(unit: try unit($0), count: try count($0, at: columnCount)) }
    }

    /// A unit as described for a day; nil when there is none of that id, or it is not open yet.
    static func unit(_ id: String, on day: Day, in snapshot: Snapshot) throws -> CareUnit? {
        try snapshot.row(
            "SELECT \(columns) FROM unit_descriptions u WHERE u.unit = ?1 AND \(inForce)", [id, day.description]
        ) { try unit($0) }
    }

    /// The unit of a row that begins with `columns`.
    static func unit(_ row: Row) throws -> CareUnit {
        guard let province = Province(rawValue: row.text(3)), let type = UnitType(rawValue: row.text(5)),
            let specialism = Specialism(rawValue: row.text(6))
        else { throw UnknownStoredValue(list: "unit") }
        return CareUnit(
            id: row.text(0), provider: row.text(1), location: row.optionalText(2), province: province,
            level: row.int(4), type: type, specialism: specialism, regimes: codes(row.text(7)),
            careTypes: codes(row.text(8)), expertise: codes(row.text(9)), contraIndications: codes(row.text(10)),
            phone: row.optionalText(11), reachable: row.optionalText(12),
            validFrom: Day(row.text(13)), closesOn: row.optionalText(14).flatMap { Day($0) })
    }

    static func count(_ row: Row, at column: Int) throws -> BedCount {
        guard let source = CountSource(rawValue: row.text(column + 6)) else {
            throw UnknownStoredValue(list: CountSource.list)
        }
        return BedCount(
            countedAt: Instant(milliseconds: row.int64(column)), total: row.int(column + 1),
            occupied: row.int(column + 2), available: row.int(column + 3), reserved: row.int(column + 4),
            unstaffed: row.int(column + 5), source: source)
    }

    private static func codes<C: Code>(_ text: String) -> CodeSet<C> {
        CodeSet(text.split(separator: "|").compactMap { C(rawValue: String($0)) })
    }
}

extension Casework {
    /// Units with their last count, by id; for whoever may read capacity.
    public func listUnits(_ filter: UnitFilter, _ page: PageRequest, for caller: Caller) throws -> Page {
        try requireCapacity(caller)
        return try store.read { snapshot in
            let moment = filter.asOf ?? clock()
            var conditions = [UnitReading.inForce, "u.unit > ?3"]
            conditions.append(filter.closed ? "NOT \(UnitReading.isOpen)" : UnitReading.isOpen)
            var values: [any SQLBindable] = [moment, Amsterdam.day(at: moment).description, page.after ?? ""]
            func add(_ condition: String, _ value: any SQLBindable) {
                values.append(value)
                conditions.append(condition.split(separator: "?").joined(separator: "?\(values.count)"))
            }
            if let provider = filter.provider { add("u.provider = ? ", provider) }
            if let level = filter.level { add("u.level = ? ", level) }
            if let province = filter.province { add("u.province = ? ", province.rawValue) }
            if let specialism = filter.specialism { add("u.specialism = ? ", specialism.rawValue) }
            if let regime = filter.regime { add("instr('|' || u.regimes || '|', ? ) > 0", "|\(regime.rawValue)|") }
            if let careType = filter.careType {
                add("instr('|' || u.care_types || '|', ? ) > 0", "|\(careType.rawValue)|")
            }
            if let available = filter.available { add("(ifnull(b.available, 0) > 0) = ? ", available) }
            if let stale = filter.stale {
                let oldest = moment.milliseconds - Int64(BedCount.freshDays) * 86_400_000
                add(stale ? "ifnull(b.counted_at, -1) < ? " : "ifnull(b.counted_at, -1) >= ? ", oldest)
            }
            let items = try snapshot.rows(
                """
                SELECT \(UnitReading.columns), \(UnitReading.countColumns) FROM unit_descriptions u
                LEFT JOIN \(UnitReading.lastCount) WHERE \(conditions.joined(separator: " AND "))
                ORDER BY u.unit LIMIT \(page.limit + 1)
                """, values
            ) { row in
                UnitDocument.write(
                    try UnitReading.unit(row), count: CountDocument(row, at: UnitReading.columnCount), asOf: moment)
            }
            return try Page(cutting: items, page, naming: "id")
        }
    }

    /// One unit with its last count.
    public func showUnit(_ id: String, asOf: Instant?, to caller: Caller) throws -> ActAnswer {
        try requireCapacity(caller)
        return try store.read { snapshot in
            let document = try UnitDocument.load(id, asOf: asOf ?? clock(), in: snapshot)
            guard let document else { throw ActFailure.notThere }
            return ActAnswer(isNew: false, document: document)
        }
    }

    /// The counts of a unit, the latest first.
    public func listCounts(
        of unit: String, asOf: Instant?, _ page: PageRequest, for caller: Caller
    ) throws -> Page {
        try requireCapacity(caller)
        return try store.read { snapshot in
            guard try snapshot.exists("SELECT 1 FROM units WHERE id = ?", [unit]) else { throw ActFailure.notThere }
            let (before, seq) = try CountCursor.read(page.after, orFrom: asOf ?? clock())
            let found = try snapshot.rows(
                """
                SELECT \(UnitReading.countColumns), b.seq FROM bed_counts b
                WHERE b.unit = ? AND (b.counted_at, b.seq) < (?, ?)
                ORDER BY b.counted_at DESC, b.seq DESC LIMIT ?
                """, [unit, before, seq, page.limit + 1]
            ) { row in
                (document: CountDocument(row, at: 0), seq: row.int64(11))
            }
            let shown = found.prefix(page.limit)
            let next = found.count > page.limit ? shown.last : nil
            return Page(
                items: shown.compactMap { $0.document?.alone(of: unit) },
                next: next.flatMap { last in last.document.map { CountCursor.text($0.count.countedAt, last.seq) } })
        }
    }

    /// Whoever may read units and counts.
    func requireCapacity(_ caller: Caller) throws {
        guard caller.rights.readsCapacity else { throw ActFailure.notYours(Phrase("forbidden.capacity")) }
    }
}

/// Where a page of counts begins: after a moment and the event that recorded it.
enum CountCursor {
    static func text(_ moment: Instant, _ seq: Int64) -> String { "\(moment.milliseconds).\(seq)" }

    static func read(_ text: String?, orFrom moment: Instant) throws -> (Instant, Int64) {
        guard let text else { return (moment, .max) }
        let parts = text.split(separator: ".").compactMap { Int64($0) }
        guard parts.count == 2 else {
            throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
        }
        return (Instant(milliseconds: parts[0]), parts[1])
    }
}
