/// What sort of text would identify a person.
public enum IdentityKind: String, CaseIterable, Sendable {
    /// A citizen service number (Dutch: burgerservicenummer).
    case bsn
    /// A full date of birth; a year alone is allowed.
    case birthDate = "birth_date"
    /// A person's name, or a part of it.
    case name
    /// A telephone number.
    case phone
    /// An e-mail address.
    case email
    /// A Dutch postcode, with or without house number.
    case postcode
    /// A street with a house number.
    case address
    /// A vehicle's registration (Dutch: kenteken).
    case licencePlate = "licence_plate"
    /// A bank account number.
    case iban
    /// The number of a passport, identity card, driving licence or alien's file.
    case documentNumber = "document_number"
    /// The number of a person in a register of care or justice.
    case patientNumber = "patient_number"
    /// An account or page of a person on a social medium.
    case url

    /// The Dutch words that stand in the place of what is hidden, in square brackets.
    public var mask: String {
        switch self {
        case .bsn: "[bsn]"
        case .birthDate: "[geboortedatum]"
        case .name: "[naam]"
        case .phone: "[telefoonnummer]"
        case .email: "[e-mail]"
        case .postcode: "[postcode]"
        case .address: "[adres]"
        case .licencePlate: "[kenteken]"
        case .iban: "[iban]"
        case .documentNumber: "[documentnummer]"
        case .patientNumber: "[patiëntnummer]"
        case .url: "[url]"
        }
    }
}
