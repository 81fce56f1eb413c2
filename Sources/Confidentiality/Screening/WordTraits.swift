/// What a word can mean to the screening; one word can mean several things.
struct WordTraits: OptionSet, Sendable {
    /// One bit a trait.
    let rawValue: UInt64

    // Words that are names, alone or with help.
    /// A first name that is no ordinary word.
    static let firstName = WordTraits(rawValue: 1 << 0)
    /// A first name that is an ordinary word too.
    static let firstNameOrWord = WordTraits(rawValue: 1 << 1)
    /// A family name that is no ordinary word.
    static let surname = WordTraits(rawValue: 1 << 2)
    /// A family name that is an ordinary word too.
    static let surnameOrWord = WordTraits(rawValue: 1 << 3)
    /// A link word in family names, such as `van`.
    static let prefix = WordTraits(rawValue: 1 << 4)
    /// Any first name.
    static let anyFirstName: WordTraits = [.firstName, .firstNameOrWord]
    /// Any family name.
    static let anySurname: WordTraits = [.surname, .surnameOrWord]
    /// Any name.
    static let anyName: WordTraits = [.firstName, .firstNameOrWord, .surname, .surnameOrWord]

    // Words that announce a name.
    /// A form of address or academic title.
    static let title = WordTraits(rawValue: 1 << 5)
    /// What a person is to a case, such as `mentor`.
    static let role = WordTraits(rawValue: 1 << 6)
    /// A label that a name follows.
    static let nameCue = WordTraits(rawValue: 1 << 7)
    /// A verb that a person does.
    static let personVerb = WordTraits(rawValue: 1 << 8)

    // Words that make a name harmless, or are no name.
    /// A proper name that is no person's.
    static let harmlessName = WordTraits(rawValue: 1 << 9)
    /// What an institution, law, test or syndrome is called.
    static let institutionNoun = WordTraits(rawValue: 1 << 10)
    /// A word that often begins a sentence or follows a title.
    static let commonWord = WordTraits(rawValue: 1 << 11)
    /// A name for which a capital within a sentence is not sign enough.
    static let firmOnlyWithCue = WordTraits(rawValue: 1 << 12)
    /// A short form whose full stop ends no sentence.
    static let abbreviation = WordTraits(rawValue: 1 << 13)

    // Words around numbers.
    /// Announces a citizen service number.
    static let bsnCue = WordTraits(rawValue: 1 << 16)
    /// Says that somebody was born.
    static let birthCue = WordTraits(rawValue: 1 << 17)
    /// Says what else happened on a date.
    static let harmlessDateCue = WordTraits(rawValue: 1 << 18)
    /// Announces a telephone number.
    static let phoneCue = WordTraits(rawValue: 1 << 19)
    /// Announces a bank account.
    static let accountCue = WordTraits(rawValue: 1 << 20)
    /// Announces a vehicle's registration.
    static let plateCue = WordTraits(rawValue: 1 << 21)
    /// Announces a document's number.
    static let documentCue = WordTraits(rawValue: 1 << 22)
    /// Announces a number in a register of care or justice.
    static let patientCue = WordTraits(rawValue: 1 << 23)
    /// Announces a postcode.
    static let postcodeCue = WordTraits(rawValue: 1 << 24)
    /// Announces an address.
    static let addressCue = WordTraits(rawValue: 1 << 25)
    /// A social medium.
    static let socialCue = WordTraits(rawValue: 1 << 26)
    /// A word for number.
    static let numberWord = WordTraits(rawValue: 1 << 27)
    /// Makes the number after it one of a person.
    static let personWord = WordTraits(rawValue: 1 << 28)
    /// What is counted or measured.
    static let unitWord = WordTraits(rawValue: 1 << 29)
    /// Announces an article of a law.
    static let articleCue = WordTraits(rawValue: 1 << 30)
    /// A street whose name has no usual ending.
    static let street = WordTraits(rawValue: 1 << 31)
    /// Ends like a street and is none.
    static let notAStreet = WordTraits(rawValue: 1 << 32)
    /// What a ward, house or region is called.
    static let ward = WordTraits(rawValue: 1 << 33)
    /// A month.
    static let month = WordTraits(rawValue: 1 << 34)
    /// What happened on a date that is no birth.
    static let eventVerb = WordTraits(rawValue: 1 << 36)
    /// An unlisted word that ends like an institution or a thing.
    static let thingEnding = WordTraits(rawValue: 1 << 37)
    /// A link word that is hardly met outside names.
    static let firmPrefix = WordTraits(rawValue: 1 << 38)
    /// A link word that is a preposition first of all.
    static let loosePrefix = WordTraits(rawValue: 1 << 39)
    /// A verb that follows names and other words alike.
    static let helperVerb = WordTraits(rawValue: 1 << 35)
}
