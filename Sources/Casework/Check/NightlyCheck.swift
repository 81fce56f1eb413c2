import CivilTime

/// When a serving process looks by itself whether everything is as it must be: once a night.
public struct NightlyCheck: Sendable {
    private var checkedOn: Day

    /// So many seconds after midnight in the Netherlands it looks.
    public static let atSeconds = 3 * 3_600

    /// Nights are counted from the one after the start: a start looks at nothing by itself.
    public init(startedAt now: Instant) {
        checkedOn = Amsterdam.day(at: now)
    }

    /// Whether it is to look now; once this says so, not again until the next night.
    public mutating func isDue(at now: Instant) -> Bool {
        let today = Amsterdam.day(at: now)
        guard today > checkedOn, Amsterdam.start(of: today).adding(seconds: NightlyCheck.atSeconds) <= now else {
            return false
        }
        checkedOn = today
        return true
    }
}
