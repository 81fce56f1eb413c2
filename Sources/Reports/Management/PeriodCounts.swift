import CivilTime
import SecureCare

/// The counts of a period, filled case by case.
public struct PeriodCounts: Sendable {
    /// The days that it is about.
    public let period: Period
    /// Cases, counted.
    public private(set) var cases = CaseCounts()
    /// What happened on the ladder.
    public private(set) var ladder = LadderCounts()
    /// Refusals, counted.
    public private(set) var rejections: RejectionCounts

    /// No case yet.
    public init(_ period: Period) {
        self.period = period
        rejections = RejectionCounts(period)
    }

    /// Counts a case as it stood at the end of the period; one that was opened later is left out.
    public mutating func add(_ facts: CaseFacts) {
        guard facts.openedOn <= period.to else { return }
        // Of most cases nothing happened later, and then they are counted as they are.
        guard facts.hasLater(than: period.to) else { return count(facts) }
        var facts = facts
        facts.steps.removeAll { $0.since > period.to }
        facts.rejections.removeAll { rejection in rejection.rejectedOn.map { $0 > period.to } ?? false }
        count(facts)
    }

    private mutating func count(_ facts: CaseFacts) {
        cases.add(facts, period)
        ladder.add(facts, period)
        rejections.add(facts, period)
    }

    /// Counts so many erased cases, of which the gender is no longer known, under the gender that they had.
    public mutating func restore(_ count: Int, gender: String) {
        cases.settle()
        cases.byGender.move(count, from: CaseCounts.unknown, to: gender, dropsEmpty: false)
    }

    /// The same by year of birth.
    public mutating func restore(_ count: Int, birthYear: String) {
        cases.settle()
        cases.byBirthYear.move(count, from: CaseCounts.unknown, to: birthYear, dropsEmpty: true)
    }

    /// To be called once, when every case was added.
    public mutating func finish() {
        cases.finish(period)
        ladder.finish()
        rejections.finish()
    }
}

/// The few counts of a period that stand beside those of the next one, filled case by case.
public struct PeriodTotals: Sendable {
    /// The days that it is about.
    public let period: Period
    /// Cases opened by its end.
    private(set) var cumulative = 0
    /// Cases opened in it.
    private(set) var opened = 0
    /// Cases closed in it.
    private(set) var closed = 0
    /// Refusals by its end.
    private(set) var rejections = 0

    /// No case yet.
    public init(_ period: Period) {
        self.period = period
    }

    /// Counts a case as it stood at the end of the period; one that was opened later is left out.
    public mutating func add(_ facts: CaseFacts) {
        guard facts.openedOn <= period.to else { return }
        cumulative += 1
        if period.contains(facts.openedOn) { opened += 1 }
        let wasClosed = facts.steps.contains { $0.rung == .closed && $0.isDated && period.contains($0.since) }
        if wasClosed { closed += 1 }
        for rejection in facts.rejections where rejection.rejectedOn.map({ $0 <= period.to }) ?? true {
            rejections += 1
        }
    }
}

extension CaseFacts {
    /// Whether anything happened after that day.
    fileprivate func hasLater(than day: Day) -> Bool {
        steps.contains { $0.since > day } || rejections.contains { $0.rejectedOn.map { $0 > day } ?? false }
    }
}
