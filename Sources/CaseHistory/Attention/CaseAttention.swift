import CivilTime
import SecureCare

/// Whether a case is stuck, why, since when, and what would help: worked out from what is stored and the moment
/// at which one asks (Dutch: vastgelopen).
public struct CaseAttention {
    let row: CaseRow
    let clocks: [ClockRow]

    /// The attention that a case needs, by its row and its clocks.
    public init(row: CaseRow, clocks: [ClockRow]) {
        self.row = row
        self.clocks = clocks
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
                        "stuck.deadline_passed.detail", .label(clock.name), .text(clock.dueOn.description)),
                    remedy: Phrase("stuck.deadline_passed.\(clock.name.rawValue).remedy"))
            }
        }
    }

    private var silence: [Reason] {
        clocks.filter { $0.name == .silence }.compactMap { clock in
            clock.lateFrom.map { late in
                Reason(
                    reason: .silent, since: late,
                    detail: Phrase("stuck.silent.detail", .text(clock.startedOn.description)),
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
                    since: Amsterdam.start(of: endsOn.adding(-StuckThresholds.stayEndsWithinDays)),
                    detail: Phrase("stuck.stay_ends.detail", .text(endsOn.description)),
                    remedy: Phrase("stuck.stay_ends.remedy"))
            ]
        } ?? []
    }

    private var circular: [Reason] {
        guard let since = row.circularAt, let (one, other) = Pointing.circles(in: row.pointing).first else { return [] }
        return [
            Reason(
                reason: .circularRejections, since: since,
                detail: Phrase("stuck.circular_rejections.detail", .label(one), .label(other)),
                remedy: Phrase("stuck.circular_rejections.remedy"))
        ]
    }
}
