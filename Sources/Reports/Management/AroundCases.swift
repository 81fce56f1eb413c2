import SecureCare

/// What stands around the cases of a period: beds that somebody is ready to leave, admissions, questions without a
/// case, and where bottlenecks stand (Dutch: verkeerde bedden, opnames, vragen, knelpunten). Source: 001.
public struct AroundCases: Sendable {
    /// People who are ready to leave a bed and have nowhere to go.
    public var wrongBeds = WrongBeds()
    /// Admissions of the period.
    public private(set) var admissions = 0
    /// Those that were for a time only.
    public private(set) var temporary = 0
    /// Those that the provider itself recorded or confirmed.
    public private(set) var confirmed = 0
    /// Questions without a case in the period, by topic.
    public var inquiries = CountTable()
    /// Bottlenecks by where they stand.
    public var bottlenecks = CountTable()

    /// Nothing yet.
    public init() {}

    /// Counts an admission.
    public mutating func addAdmission(isTemporary: Bool, isConfirmed: Bool) {
        admissions += 1
        if isTemporary { temporary += 1 }
        if isConfirmed { confirmed += 1 }
    }
}
