import CivilTime
import SecureCare
import Store

/// Whether a case is stuck, why, since when, and what would help: worked out from what is stored and the moment
/// at which one asks (Dutch: vastgelopen).
public struct CaseAttention {
    let row: CaseRow
    /// The deadlines that run or stand still.
    public let clocks: [ClockRow]
    let circle: [PointingUnit]

    /// The attention that a case needs, by its row and its clocks; `circle` are the units whose refusals point
    /// elsewhere, for saying who points at whom.
    public init(row: CaseRow, clocks: [ClockRow], circle: [PointingUnit] = []) {
        self.row = row
        self.clocks = clocks
        self.circle = circle
    }

    /// The attention that a case needs, with everything that can be said of it.
    public init(of row: CaseRow, in snapshot: Snapshot) throws {
        self.init(
            row: row, clocks: try ClockRow.load(of: row.caseNumber, in: snapshot),
            circle: row.circularAt == nil ? [] : try PointingUnit.load(of: row.caseNumber, in: snapshot))
    }

    /// One reason for which a case is stuck.
    public struct Reason: Hashable, Sendable {
        /// The reason as a code.
        public let reason: StuckReason
        /// The moment from which it holds.
        public let since: Instant
        /// What was found.
        public let detail: Phrase
        /// What would help.
        public let remedy: Phrase
        /// The units that point at each other, for that reason.
        public var units: [String] = []
        /// The specialisms that do.
        public var specialisms: [Specialism] = []
    }

    /// Every reason that holds at a moment, one of a kind, the oldest of that kind.
    public func reasons(at now: Instant) -> [Reason] {
        candidates.filter { $0.since <= now }.reduce(into: []) { kept, next in
            guard let place = kept.firstIndex(where: { $0.reason == next.reason }) else { return kept.append(next) }
            if next.since < kept[place].since { kept[place] = next }
        }
    }

    /// The first moment at which the case is stuck if nothing more happens; nil when that never comes.
    public var stuckFrom: Instant? {
        candidates.map(\.since).min()
    }

    /// Every reason that holds or will come to hold by the passing of time alone, in the order of the codes.
    private var candidates: [Reason] {
        guard row.rung.isOpen else { return [] }
        return deadlines + silence + manyRejections + stayEnds + circular
    }

    private var deadlines: [Reason] {
        clocks.filter { $0.name != .silence }.compactMap { clock in
            clock.lateFrom.map { late in
                Reason(
                    reason: .deadlinePassed, since: late,
                    detail: Phrase(
                        "stuck.deadline_passed.detail", .label(clock.name), .day(clock.dueOn)),
                    remedy: Phrase("stuck.deadline_passed.\(clock.name.rawValue).remedy"))
            }
        }
    }

    private var silence: [Reason] {
        clocks.filter { $0.name == .silence }.compactMap { clock in
            clock.lateFrom.map { late in
                Reason(
                    reason: .silent, since: late,
                    detail: Phrase("stuck.silent.detail", .day(clock.startedOn)),
                    remedy: Phrase("stuck.silent.remedy"))
            }
        }
    }

    private var manyRejections: [Reason] {
        row.rejectionsManyAt.map { since in
            [
                Reason(
                    reason: .manyRejections, since: since,
                    detail: Phrase("stuck.many_rejections.detail", .number(row.rejectionCount)),
                    remedy: Phrase("stuck.many_rejections.remedy"))
            ]
        } ?? []
    }

    private var stayEnds: [Reason] {
        row.stayEndsOn.map { endsOn in
            [
                Reason(
                    reason: .stayEnds,
                    since: Amsterdam.start(of: endsOn.adding(-row.stayWarningDays)),
                    detail: Phrase("stuck.stay_ends.detail", .day(endsOn)),
                    remedy: Phrase("stuck.stay_ends.remedy"))
            ]
        } ?? []
    }

    private var circular: [Reason] {
        let circles = Pointing.circles(in: row.pointing)
        guard let since = row.circularAt, let (one, other) = circles.first else { return [] }
        let units = circles.flatMap { pair in
            circle.filter {
                ($0.specialism == pair.0 && $0.pointsTo == pair.1) || ($0.specialism == pair.1 && $0.pointsTo == pair.0)
            }
        }
        let names = units.map(\.unit).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return [
            Reason(
                reason: .circularRejections, since: since,
                detail: Phrase(
                    names.isEmpty ? "stuck.circular_rejections.detail" : "stuck.circular_rejections.detail.units",
                    filledWith: [.label(one), .label(other)]
                        + (names.isEmpty ? [] : [.text(names.joined(separator: ", "))])),
                remedy: Phrase("stuck.circular_rejections.remedy"), units: names,
                specialisms: circles.flatMap { [$0.0, $0.1] })
        ]
    }
}

/// A unit whose refusal says that another specialism should act.
public struct PointingUnit: Sendable {
    let unit: String
    let specialism: Specialism
    let pointsTo: Specialism

    /// The units of a case that point elsewhere, by the order of their refusals.
    public static func load(of caseNumber: Int64, in snapshot: Snapshot) throws -> [PointingUnit] {
        try snapshot.rows(
            """
            SELECT u.id, u.specialism, r.points_to FROM rejections r JOIN units u ON u.id = r.unit
            WHERE r.case_no = ? AND r.points_to IS NOT NULL AND r.points_to != u.specialism ORDER BY r.id LIMIT ?
            """, [caseNumber, readMax]
        ) { row in
            PointingUnit(
                unit: row.text(0), specialism: try stored(Specialism.self, row.text(1)),
                pointsTo: try stored(Specialism.self, row.text(2)))
        }
    }

    /// How many refusals are read for it.
    static let readMax = 500
}
