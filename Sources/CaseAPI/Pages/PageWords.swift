import SecureCare
import StrictJSON

/// The words of the page, out of the one label file: its sentences, and what people call the codes.
///
/// They come as files of their own, one language each: the sentences for the first view, the codes once somebody has
/// signed in. There is nothing of a case in them.
enum PageWords {
    /// How the keys of the page's own sentences begin.
    static let prefix = "page."

    /// Every file of words by the path at which it is asked for.
    static let byPath: [String: [UInt8]] = Language.allCases.reduce(into: [:]) { files, language in
        files["/page/words-\(language.rawValue).json"] = sentences(in: language)
        files["/page/codes-\(language.rawValue).json"] = codes(in: language)
    }

    /// The page's sentences by their keys.
    private static func sentences(in language: Language) -> [UInt8] {
        let labels = Labels.shared
        var writer = JSONWriter()
        writer.object { writer in
            for key in labels.sentenceKeys.filter({ $0.hasPrefix(prefix) }).sorted() {
                guard let words = labels.words(key) else { continue }
                writer.key(key)
                writer.string(words.said(in: language))
            }
        }
        return writer.bytes
    }

    /// The words for codes, by list and code.
    private static func codes(in language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for (list, codes) in Labels.shared.codes {
                writer.key(list)
                writer.object { writer in
                    for (code, words) in codes {
                        writer.key(code)
                        writer.string(words.said(in: language))
                    }
                }
            }
        }
        return writer.bytes
    }
}
