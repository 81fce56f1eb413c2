/// Why bed counts are not to be trusted as they stand (Dutch: signaal over tellingen).
public enum AlarmKind: String, Code {
    /// A unit repeats its figures far longer than its own past makes plausible.
    case unitRepeats = "unit_repeats"
    /// All units of a provider repeat their figures on days on which some used to change.
    case providerRepeats = "provider_repeats"
    /// Units all over the country repeat on days on which they used to change. Source: 002, December 2021.
    case systemRepeats = "system_repeats"
    /// Figures change more than beds and people can from one count to the next.
    case impossibleJump = "impossible_jump"
    /// No count within the term of the region.
    case notInTime = "not_in_time"
    /// The only person who fills in for a provider seems to be away.
    case onlyPersonAway = "only_person_away"

    /// The list's name.
    public static var list: String { "alarmKind" }
}

/// What came of phoning a unit where no figures were heard, or only that they are as entered (Dutch: beluitkomst).
public enum CallOutcome: String, Code {
    /// Nobody answered.
    case notReached = "not_reached"
    /// Somebody answered and is to be phoned again.
    case callBack = "call_back"
    /// Somebody answered and gave no figures.
    case noFigures = "no_figures"
    /// The figures are as the provider entered them; they become a count of the telephone round.
    case asEntered = "as_entered"

    /// The list's name.
    public static var list: String { "callOutcome" }
}

/// Why a unit is to be phoned (Dutch: reden om te bellen).
public enum PhoneReason: String, Code {
    case free
    case reserved
    case stale
    case neverCounted = "never_counted"
    case wanted

    /// The list's name.
    public static var list: String { "phoneReason" }
}
