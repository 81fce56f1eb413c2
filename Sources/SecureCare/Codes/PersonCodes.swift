/// A trait that may decide whether a unit can take somebody (Dutch: kenmerk). Source: 002, chapters 3 and 4.
public enum Trait: String, Code {
    case mildIntellectualDisability = "mild_intellectual_disability"
    case addiction
    case sexualOffence = "sexual_offence"
    case acquiredBrainInjury = "acquired_brain_injury"
    case trauma
    case psychosis
    case autism
    case somaticCare = "somatic_care"
    case aggression
    case arson
    case flightRisk = "flight_risk"
    case pregnancy

    /// The list's name.
    public static var list: String { "trait" }
}

/// What a unit is good at, or a case asks for: a trait, or a low pressure of treatment (Dutch: expertise).
public enum Expertise: String, Code {
    case mildIntellectualDisability = "mild_intellectual_disability"
    case addiction
    case sexualOffence = "sexual_offence"
    case acquiredBrainInjury = "acquired_brain_injury"
    case trauma
    case psychosis
    case autism
    case somaticCare = "somatic_care"
    case aggression
    case arson
    case flightRisk = "flight_risk"
    case pregnancy
    case lowTreatmentPressure = "low_treatment_pressure"

    /// The list's name.
    public static var list: String { "expertise" }
}

/// A reason for which a unit takes nobody: a trait, an age under 18, or being a woman (Dutch: contra-indicatie).
/// Source: 002, chapter 3.
public enum ContraIndication: String, Code {
    case under18
    case female
    case mildIntellectualDisability = "mild_intellectual_disability"
    case addiction
    case sexualOffence = "sexual_offence"
    case acquiredBrainInjury = "acquired_brain_injury"
    case trauma
    case psychosis
    case autism
    case somaticCare = "somatic_care"
    case aggression
    case arson
    case flightRisk = "flight_risk"
    case pregnancy

    /// The list's name.
    public static var list: String { "contraIndication" }

    /// The trait it looks at; nil for age and gender.
    public var trait: Trait? { Trait(rawValue: rawValue) }
}

/// Whether something holds: known either way, or not known (Dutch: ja, nee, onbekend).
public enum Answer: String, Code {
    case yes
    case no
    case unknown

    /// The list's name.
    public static var list: String { "answer" }
}

/// The gender as reported (Dutch: geslacht).
public enum Gender: String, Code {
    case male
    case female
    case other
    case unknown

    /// The list's name.
    public static var list: String { "gender" }
}
