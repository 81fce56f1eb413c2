/// Word endings that tell family names, and those that tell institutions.
enum NameEndings {
    private static let family = [
        "stra", "sma", "inga", "enga", "ema", "oglu", "ski", "ska", "wicz", "aoui", "ouch", "mans", "nssen", "ersen",
        "huizen", "singh", "ewski", "czyk", "persad", "enko", "ovic", "evic",
    ].map { Array($0.utf8) }
    private static let institution = [
        "kliniek", "klinieken", "stichting", "instituut", "centrum", "ziekenhuis", "gasthuis", "zorg", "groep",
        "woonvorm", "rapport", "schaal", "test", "methode", "therapie", "instelling", "instellingen", "commissie",
        "raad", "school", "college", "wet", "regeling", "dienst", "afdeling", "machtiging", "maatregel", "plan",
        "overleg", "beleid", "functie", "aanbieder", "bedden", "titel", "heid", "ing", "atie", "teit", "isme",
    ].map { Array($0.utf8) }
    /// The letters that a family name has at least before its ending.
    private static let spareLetters = 3

    /// Whether a word in small letters reads like a family name; after `der` or `ten` any longer word does.
    static func isLikely(_ word: String, afterFirmPrefix: Bool) -> Bool {
        if afterFirmPrefix { return word.utf8.count >= 3 }
        return ends(Array(word.utf8)[...], family)
    }

    /// Whether a word with a capital reads like an institution, a law or a thing.
    static func isInstitution(_ letters: ArraySlice<UInt8>) -> Bool { ends(letters, institution) }

    private static func ends(_ letters: ArraySlice<UInt8>, _ endings: [[UInt8]]) -> Bool {
        endings.contains { letters.count >= $0.count + spareLetters && letters.suffix($0.count).elementsEqual($0) }
    }
}
