/// Looks up what a word can mean to the screening.
enum NameLexicon {
    /// What a word in plain small letters can mean; empty when no list has it.
    static func traits(of word: String) -> WordTraits { table[word] ?? [] }

    private static let lists: [(String, WordTraits)] = [
        (FirstNames.aToJ, .firstName), (FirstNames.kToZ, .firstName),
        (FamilyNamesAToJ.words, .surname), (FamilyNamesKToZ.words, .surname),
        (NamesThatAreWords.first, .firstNameOrWord), (NamesThatAreWords.family, .surnameOrWord),
        (NamesThatAreWords.firmOnly, .firmOnlyWithCue),
        (HarmlessNames.words, .harmlessName), (OrdinaryWords.words, .commonWord),
        (OrdinaryWords.persons, .personVerb), (OrdinaryWords.helpers, .helperVerb),
        (CueWords.title, .title), (CueWords.abbreviation, .abbreviation), (CueWords.role, .role),
        (CueWords.nameCue, .nameCue), (CueWords.bsnCue, .bsnCue), (CueWords.birthCue, .birthCue),
        (CueWords.harmlessDateCue, .harmlessDateCue), (CueWords.phoneCue, .phoneCue), (CueWords.eventVerb, .eventVerb),
        (CueWords.accountCue, .accountCue), (CueWords.plateCue, .plateCue), (CueWords.documentCue, .documentCue),
        (CueWords.patientCue, .patientCue), (CueWords.postcodeCue, .postcodeCue),
        (CueWords.addressCue, .addressCue), (CueWords.socialCue, .socialCue), (CueWords.numberWord, .numberWord),
        (CueWords.personWord, .personWord), (CueWords.unitWord, .unitWord), (CueWords.articleCue, .articleCue),
        (CueWords.street, .street), (CueWords.notAStreet, .notAStreet), (CueWords.ward, .ward),
        (CueWords.institutionNoun, .institutionNoun), (CueWords.prefixes, .prefix),
        (CueWords.loosePrefixes, .loosePrefix),
        (CueWords.firmPrefixes, .firmPrefix), (CueWords.months, .month),
    ]

    private static let table: [String: WordTraits] = {
        var table: [String: WordTraits] = [:]
        table.reserveCapacity(16_384)
        for (words, traits) in lists {
            for word in words.utf8.split(separator: UInt8(ascii: " ")) {
                table[String(decoding: word, as: UTF8.self), default: []].insert(traits)
            }
        }
        return table
    }()
}
