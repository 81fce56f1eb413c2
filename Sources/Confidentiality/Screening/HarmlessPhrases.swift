/// Phrases with names in them that are no person's: institutions, laws and syndromes.
enum HarmlessPhrases {
    private static let phrases = [
        "van der hoeven kliniek", "van der hoevenkliniek", "van der hoeven stichting", "s van mesdag", "van mesdag",
        "de mesdag", "van mesdagkliniek", "s van mesdagkliniek", "de kijvelanden", "de woenselse poort",
        "vincent van gogh", "pieter baan", "reinier van arkel", "reinier de graaf", "jeroen bosch",
        "albert schweitzer", "leger des heils", "ipse de bruggen", "s heeren loo", "william schrikker",
        "willem schrikker", "gilles de la tourette", "gilles de la", "roos van leary", "piet roorda",
        "piet roordakliniek", "de rooyse wissel", "de waag", "de hoop", "de borg", "de boog", "het dok",
        "anton constandse", "willem arntsz", "jan arends", "leo kannerhuis", "jp van den bent", "van den bent",
        "de la tourette", "den haag", "den bosch", "den helder", "den dolder", "ter apel", "bergen op zoom",
        "capelle aan den ijssel", "krimpen aan den ijssel", "alphen aan den rijn", "pro persona", "van der lans",
        "huize padua", "sint jozef", "sint maarten", "sint nicolaas", "koning willem", "prinses maxima",
        "wilhelmina kinderziekenhuis", "emma kinderziekenhuis", "sophia kinderziekenhuis", "max ernst",
        "de hoge raad", "raad van state", "de minister", "de koning", "de staat", "der nederlanden",
        "koninkrijk der nederlanden", "zorg en dwang", "ten boer", "de bilt", "de wolden", "de ronde venen",
        "van dam tot dam", "jehovas getuigen", "pieter baancentrum",
    ]

    private static let byFirstWord: [String: [[String]]] = {
        var table: [String: [[String]]] = [:]
        for phrase in phrases {
            let words = phrase.split(separator: " ").map(String.init)
            if let first = words.first { table[first, default: []].append(words) }
        }
        return table
    }()

    /// For each token whether it belongs to such a phrase.
    static func marks(_ text: ScreenedText) -> [Bool] {
        var marks = [Bool](repeating: false, count: text.tokens.count)
        for index in text.tokens.indices where text.tokens[index].kind == .word && text.tokens[index].count <= 12 {
            guard let candidates = byFirstWord[text.word(index)] else { continue }
            for words in candidates {
                guard let last = end(text, index, words) else { continue }
                for place in index...last { marks[place] = true }
            }
        }
        return marks
    }

    /// The last token of a phrase that begins at a token, dots, dashes and quotes between its words left aside.
    private static func end(_ text: ScreenedText, _ start: Int, _ words: [String]) -> Int? {
        var index = start
        var last = start
        for (position, word) in words.enumerated() {
            if position > 0 {
                index += 1
                while let token = text.token(index), token.isSign(".") || token.isSign("-") || token.isSign("'") {
                    index += 1
                }
            }
            guard let token = text.token(index), token.kind == .word, text.word(index) == word else { return nil }
            last = index
        }
        return last
    }
}
