/// What a party is in the field, from which follows what it may do (Dutch: soort partij). Source: 003, annex g.
public enum PartyType: String, Code {
    case lcbb
    case levensloopaanbieder
    case provider
    case referrer
    case zvh
    case om
    case regionalTable = "regional_table"
    case fpl
    case zorgkantoor
    case insurer
    case dji
    case ministry
    case municipality
    case police
    case other
    case admin

    /// The list's name.
    public static var list: String { "partyType" }
}
