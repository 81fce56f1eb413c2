import SecureCare

/// How far a party's sight of a case goes; a wider scope holds all of a narrower one, save `part`.
public enum CaseScope: String, CaseIterable, Sendable {
    /// Only the need, the traits and the stay, so that a question about a bed can be answered.
    case part
    /// All of the case.
    case read
    /// All of the case, and notes of one's own.
    case note
    /// All of the case, and everything that may be recorded on it.
    case act

    /// The wider of two scopes.
    public static func wider(_ left: CaseScope, _ right: CaseScope) -> CaseScope {
        allCases.firstIndex(of: left).map { leftPlace in
            allCases.firstIndex(of: right).map { leftPlace >= $0 ? left : right } ?? left
        } ?? right
    }
}

/// Why a party may see a case.
public enum CaseGround: String, CaseIterable, Sendable {
    /// It brought the case in.
    case reporter
    /// It seeks the bed at the regular rung.
    case seekingParty = "seeking_party"
    /// It was asked to take part.
    case involvement
    /// It was asked for a bed and has not answered yet.
    case application
    /// The case is a call for advice.
    case advice
    /// The case is or was at the national rung.
    case national
    /// The case waits for it, since its region has no levensloopaanbieder.
    case holder
    /// The case is or was at the regional rung of its region.
    case region
    /// The case went to the forensic placement desk.
    case handedOver = "handed_over"
    /// Its holder or reporter put it on the agenda of the table.
    case agenda
}
