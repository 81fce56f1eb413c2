/// One of the twelve provinces, by which reports count (Dutch: provincie). Source: 002, table of inhabitants.
public enum Province: String, Code {
    case zeeland = "ZE"
    case flevoland = "FL"
    case overijssel = "OV"
    case noordHolland = "NH"
    case zuidHolland = "ZH"
    case groningen = "GR"
    case friesland = "FR"
    case gelderland = "GE"
    case limburg = "LI"
    case noordBrabant = "NB"
    case utrecht = "UT"
    case drenthe = "DR"

    /// The list's name.
    public static var list: String { "province" }
}
