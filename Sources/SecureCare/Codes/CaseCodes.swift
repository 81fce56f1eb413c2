/// Whether a case is one call for advice, or a track of mediation (Dutch: soort casus). Source: 002, chapter 4.
public enum CaseKind: String, Code {
    case mediation
    case advice

    /// The list's name.
    public static var list: String { "caseKind" }
}

/// Where a case stands (Dutch: trede of stand). Source: 000; 003, annexes c and d.
public enum Rung: String, Code {
    case advice
    case regular
    case regional
    case national
    case admitted
    case handedOver = "handed_over"
    case closed

    /// The list's name.
    public static var list: String { "rung" }

    /// Whether somebody is searching for a bed: regular, regional or national.
    public var isSearching: Bool { self == .regular || self == .regional || self == .national }

    /// Whether the case still asks for anything: an advice, or a search.
    public var isOpen: Bool { isSearching || self == .advice }
}

/// The state of a criminal title (Dutch: strafrechtelijke titel). Source: 003, annex d.
public enum TitleStatus: String, Code {
    case none
    case active
    case ending

    /// The list's name.
    public static var list: String { "titleStatus" }
}

/// Where a care order came from, where that matters (Dutch: herkomst).
public enum TitleOrigin: String, Code {
    case article23Wfz = "article_2_3_wfz"

    /// The list's name.
    public static var list: String { "titleOrigin" }
}

/// Out of which law care is paid (Dutch: financiering). Source: 001.
public enum Funding: String, Code {
    case wlz
    case zvw
    case wfz
    case other

    /// The list's name.
    public static var list: String { "funding" }
}

/// What an indication gives a right to (Dutch: soort indicatie).
public enum IndicationKind: String, Code {
    case wlz
    case zvw
    case wfz
    case other

    /// The list's name.
    public static var list: String { "indicationKind" }
}

/// How far an indication is (Dutch: stand van de indicatie). `notDemonstrable`: not shown before the age of 18 (002).
public enum IndicationStatus: String, Code {
    case granted
    case requested
    case refused
    case notDemonstrable = "not_demonstrable"

    /// The list's name.
    public static var list: String { "indicationStatus" }
}

/// Where somebody stays (Dutch: soort verblijf).
public enum StayKind: String, Code {
    case clinic
    case detention
    case home
    case shelteredHousing = "sheltered_housing"
    case street
    case other

    /// The list's name.
    public static var list: String { "stayKind" }
}

/// The kind of place that is missing for somebody who is ready to leave (Dutch: ontbrekende plek). Source: 001.
public enum MissingPlace: String, Code {
    case regularMentalHealth = "regular_mental_health"
    case shelteredHousing = "sheltered_housing"
    case wlzResidence = "wlz_residence"
    case home
    case other

    /// The list's name.
    public static var list: String { "missingPlace" }
}

/// How wide the levensloopaanbieder searched (Dutch: reikwijdte). Source: 003, annex c.
public enum SearchScope: String, Code {
    case regional
    case supraregional

    /// The list's name.
    public static var list: String { "searchScope" }
}

/// What a search gave (Dutch: uitkomst van het zoeken).
public enum SearchOutcome: String, Code {
    case none
    case found

    /// The list's name.
    public static var list: String { "searchOutcome" }
}

/// How a case ended (Dutch: afloop).
public enum CaseOutcome: String, Code {
    case admitted
    case otherSolution = "other_solution"
    case withdrawn
    case deceased
    case noProvision = "no_provision"
    case duplicate

    /// The list's name.
    public static var list: String { "caseOutcome" }
}

/// Why a case needs somebody's attention (Dutch: vastgelopen).
public enum StuckReason: String, Code {
    case deadlinePassed = "deadline_passed"
    case silent
    case manyRejections = "many_rejections"
    case stayEnds = "stay_ends"
    case circularRejections = "circular_rejections"

    /// The list's name.
    public static var list: String { "stuckReason" }
}

/// What is to happen by some day (Dutch: termijn).
public enum DeadlineName: String, Code {
    case application
    case regionalSearch = "regional_search"
    case nationalReview = "national_review"
    case silence
    case stay

    /// The list's name.
    public static var list: String { "deadline" }
}
