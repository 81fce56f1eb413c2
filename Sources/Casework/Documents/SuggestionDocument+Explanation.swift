import BedMatching
import CivilTime
import SecureCare
import StrictJSON

extension SuggestionDocument {
    /// One unit explained: how it came out, every criterion, the least that would make it fit, and what to ask.
    ///
    /// Each criterion stands in the way by itself, so the least change is all that fails, and nothing else.
    static func explain(_ found: Suggestion, caseId: String?, asOf: Instant, _ language: Language) -> [UInt8] {
        let outcome = !found.failing.isEmpty ? "does_not_fit" : found.unknown.isEmpty ? "fitting" : "to_ask"
        var writer = JSONWriter(capacity: 4_096)
        writer.object { object in
            object.member("caseId", caseId)
            object.member("asOf", asOf.description)
            object.member("notice", Suggestions.notice.said(in: language))
            object.member("outcome", outcome)
            object.key("unit")
            write(found, to: &object, language)
            object.key("changes")
            list(found.failing, to: &object) {
                ($0.name.unlocking ?? Phrase("explain.other_kind")).said(in: language)
            }
            object.key("toAsk")
            list(found.unknown, to: &object) { $0.detail.said(in: language) }
        }
        return writer.bytes
    }

    private static func list(
        _ criteria: [Criterion], to object: inout JSONWriter, _ words: (Criterion) -> String
    ) {
        object.array { array in
            for criterion in criteria {
                array.object { item in
                    item.member("criterion", criterion.name.code)
                    item.member("detail", words(criterion))
                }
            }
        }
    }
}
