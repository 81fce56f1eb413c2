/// What kind of department a unit is (Dutch: type afdeling). The level is a fact of its own. Source: 000, 002.
public enum UnitType: String, Code {
    case fpa = "FPA"
    case fva = "FVA"
    case fpk = "FPK"
    case fvk = "FVK"
    case fpc = "FPC"
    case sglvg = "SGLVG"
    case kib = "KIB"
    case liz = "LIZ"
    case evbg = "EVBG"

    /// The list's name.
    public static var list: String { "unitType" }
}

/// The one specialism by which a unit is known (Dutch: primair specialisme). Source: 002, chapter 3.
public enum Specialism: String, Code {
    case psychiatry
    case addiction
    case sglvg
    case disruptiveBehaviour = "disruptive_behaviour"

    /// The list's name.
    public static var list: String { "specialism" }
}

/// The law under which somebody may be admitted (Dutch: rechtsregime). Source: 002, chapter 3.
public enum Regime: String, Code {
    case wvggz
    case wzd
    case wfz
    case bvt
    case voluntary

    /// The list's name.
    public static var list: String { "regime" }
}

/// What a stay on a unit is for (Dutch: soort zorg).
public enum CareType: String, Code {
    case crisis
    case treatment
    case longTerm = "long_term"

    /// The list's name.
    public static var list: String { "careType" }
}

/// How a bed count came to be known (Dutch: herkomst van de telling). Source: 002, accountability.
public enum CountSource: String, Code {
    case entered
    case phoned
    case imported
    case carriedForward = "carried_forward"

    /// The list's name.
    public static var list: String { "countSource" }
}
