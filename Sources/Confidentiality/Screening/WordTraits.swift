/// What a word can mean to the screening; one word can mean several things.
struct WordTraits: OptionSet, Sendable {
    /// One bit a trait.
    let rawValue: UInt64

    // Words that are names, alone or with help.
    static let firstName = WordTraits(rawValue: 1 << 0)
    static let firstNameOrWord = WordTraits(rawValue: 1 << 1)
    static let surname = WordTraits(rawValue: 1 << 2)
    static let surnameOrWord = WordTraits(rawValue: 1 << 3)
    static let prefix = WordTraits(rawValue: 1 << 4)
    static let anyFirstName: WordTraits = [.firstName, .firstNameOrWord]
    static let anySurname: WordTraits = [.surname, .surnameOrWord]
    static let anyName: WordTraits = [.firstName, .firstNameOrWord, .surname, .surnameOrWord]

    // Words that announce a name.
    static let title = WordTraits(rawValue: 1 << 5)
    static let role = WordTraits(rawValue: 1 << 6)
    static let nameCue = WordTraits(rawValue: 1 << 7)
    static let personVerb = WordTraits(rawValue: 1 << 8)

    // Words that make a name harmless, or are no name.
    static let harmlessName = WordTraits(rawValue: 1 << 9)
    static let institutionNoun = WordTraits(rawValue: 1 << 10)
    static let commonWord = WordTraits(rawValue: 1 << 11)
    static let firmOnlyWithCue = WordTraits(rawValue: 1 << 12)
    static let abbreviation = WordTraits(rawValue: 1 << 13)

    // Words around numbers.
    static let bsnCue = WordTraits(rawValue: 1 << 16)
    static let birthCue = WordTraits(rawValue: 1 << 17)
    static let harmlessDateCue = WordTraits(rawValue: 1 << 18)
    static let phoneCue = WordTraits(rawValue: 1 << 19)
    static let accountCue = WordTraits(rawValue: 1 << 20)
    static let plateCue = WordTraits(rawValue: 1 << 21)
    static let documentCue = WordTraits(rawValue: 1 << 22)
    static let patientCue = WordTraits(rawValue: 1 << 23)
    static let postcodeCue = WordTraits(rawValue: 1 << 24)
    static let addressCue = WordTraits(rawValue: 1 << 25)
    static let socialCue = WordTraits(rawValue: 1 << 26)
    static let numberWord = WordTraits(rawValue: 1 << 27)
    static let personWord = WordTraits(rawValue: 1 << 28)
    static let unitWord = WordTraits(rawValue: 1 << 29)
    static let articleCue = WordTraits(rawValue: 1 << 30)
    static let street = WordTraits(rawValue: 1 << 31)
    static let notAStreet = WordTraits(rawValue: 1 << 32)
    static let ward = WordTraits(rawValue: 1 << 33)
    static let month = WordTraits(rawValue: 1 << 34)
    static let eventVerb = WordTraits(rawValue: 1 << 36)
    static let thingEnding = WordTraits(rawValue: 1 << 37)
    static let firmPrefix = WordTraits(rawValue: 1 << 38)
    static let helperVerb = WordTraits(rawValue: 1 << 35)
}
