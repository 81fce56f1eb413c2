import CivilTime
import SecureCare
import Store
import StrictJSON

/// A count out of a request, held against the unit and its earlier counts.
struct GivenCount {
    let unit: String
    let count: BedCount
    /// When figures that were carried forward were really counted; nil for figures that were counted now.
    let carriedFrom: Instant?

    static let figureNames = ["total", "occupied", "available", "reserved", "unstaffed"]

    /// Reads a count; everything that speaks against it is added to the faults, and then it must not be recorded.
    init(
        _ given: JSONValue, of unit: String, _ source: CountSource, at pointer: String, in act: Act,
        _ faults: inout FaultCollection
    ) throws {
        self.unit = unit
        let countedAt = given["countedAt"]?.string.flatMap { Instant($0) } ?? act.now
        let last = try LastOwnCount.load(of: unit, source, in: act.transaction)
        let figures = GivenCount.figureNames.map { given[$0]?.integer.map { Int($0) } }
        if source == .carriedForward {
            if let last, zip(figures, last.figures).contains(where: { $0 != nil && $0 != $1 }) {
                faults.add(pointer + "/source", "conflicts", Phrase("fault.carried_differs"))
            } else if last == nil {
                faults.add(pointer + "/total", "missing", Phrase("fault.nothing_to_carry"))
            }
            count = GivenCount.count(last?.figures ?? [0, 0, 0, 0, 0], countedAt, source)
            carriedFrom = last.map { $0.carriedFrom ?? $0.countedAt }
        } else {
            count = GivenCount.count(figures.map { $0 ?? 0 }, countedAt, source)
            carriedFrom = nil
        }
        CountChecks.check(count, now: act.now, at: pointer, &faults)
        if let last, countedAt < last.countedAt {
            faults.add(
                pointer + "/countedAt", "before_the_last",
                Phrase("fault.before_the_last", .text(last.countedAt.description)))
        }
        let day = Amsterdam.day(at: countedAt)
        if let phrase = try CountChecks.closing(of: unit, on: day, in: act.transaction) {
            faults.add(pointer + "/countedAt", "is_closed", phrase)
        }
    }

    private static func count(_ figures: [Int], _ countedAt: Instant, _ source: CountSource) -> BedCount {
        BedCount(
            countedAt: countedAt, total: figures[0], occupied: figures[1], available: figures[2],
            reserved: figures[3], unstaffed: figures[4], source: source)
    }
}

/// The last count that came from the same side: from lcbb's telephone, or from the provider, imports included.
private struct LastOwnCount {
    let countedAt: Instant
    let figures: [Int]
    let carriedFrom: Instant?

    static func load(of unit: String, _ source: CountSource, in snapshot: Snapshot) throws -> LastOwnCount? {
        try snapshot.row(
            """
            SELECT counted_at, total, occupied, available, reserved, unstaffed, carried_from FROM bed_counts
            WHERE unit = ? AND (source = 'phoned') = ? ORDER BY counted_at DESC, seq DESC LIMIT 1
            """, [unit, source == .phoned]
        ) { row in
            LastOwnCount(
                countedAt: Instant(milliseconds: row.int64(0)), figures: (1...5).map { row.int($0) },
                carriedFrom: row.optionalInt64(6).map(Instant.init(milliseconds:)))
        }
    }
}

/// What must be so of a count.
enum CountChecks {
    static func check(_ count: BedCount, now: Instant, at pointer: String, _ faults: inout FaultCollection) {
        if !count.addsUp {
            let sum = count.occupied + count.available + count.reserved + count.unstaffed
            faults.add(
                pointer + "/total", "does_not_add_up",
                Phrase("fault.counts_do_not_add_up", .number(count.total), .number(sum)))
        }
        if count.countedAt > now { faults.add(pointer + "/countedAt", "in_the_future", Phrase("fault.in_the_future")) }
    }

    /// Why a unit that is there is not counted on a day: it is closed, or not open yet; nil when it is open.
    static func closing(of unit: String, on day: Day, in snapshot: Snapshot) throws -> Phrase? {
        guard try snapshot.exists("SELECT 1 FROM units WHERE id = ?", [unit]) else { return nil }
        guard let described = try UnitReading.unit(unit, on: day, in: snapshot) else {
            return Phrase("fault.unit_not_open")
        }
        guard let end = described.closesOn, end <= day else { return nil }
        return Phrase("fault.unit_is_closed", .day(end))
    }
}
