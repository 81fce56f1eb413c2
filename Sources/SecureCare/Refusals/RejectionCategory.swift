/// What kind of reason a refusal gives (Dutch: financieel, inhoudelijk, systemisch). Source: 002, annex.
public enum RejectionCategory: String, Code {
    case financial
    case content
    case systemic

    /// The list's name.
    public static var list: String { "rejectionCategory" }
}

/// Who can take away the ground for a refusal (Dutch: wie kan dit opheffen). Source: 003, annex g.
public enum LiftedBy: String, Code {
    case insurer
    case provider
    case municipality
    case referrer

    /// The list's name.
    public static var list: String { "liftedBy" }
}
