import SecureCare

/// The moment from which a deadline of this ladder is counted (Dutch: beginpunt).
public enum StartingPoint: String, Code {
    /// The day on which the application was made.
    case applicationSent = "application_sent"
    /// The day on which the case came to this rung.
    case rungEntered = "rung_entered"
    /// The last review, or coming to this rung when there was none.
    case lastReview = "last_review"
    /// The last thing recorded on the case.
    case lastEvent = "last_event"
    /// The day on which the stay ends.
    case stayEnd = "stay_end"

    /// The list's name.
    public static var list: String { "startingPoint" }
}
