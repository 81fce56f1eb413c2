import SecureCare
import StrictJSON

/// Possible doubles as answers show them: how probable, and why, in words.
enum PossibleDoubles {
    /// The most probable first; equally probable ones by id.
    static func write(
        _ probe: DoubleFacts, caseId: String?, among others: [ComparedCase], _ language: Language
    ) -> [UInt8] {
        let weighing = DoubleWeighing(probe, among: others.map(\.facts))
        let found = others.map { (id: $0.id, verdict: weighing.verdict(on: $0.facts)) }
            .filter { $0.verdict.probability >= Casework.doubleProbabilityMin }
            .sorted { ($1.verdict.probability, $0.id) < ($0.verdict.probability, $1.id) }
            .prefix(Casework.shownDoublesMax)
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", caseId)
            object.member("notice", Phrase("double.notice").said(in: language))
            object.member("compared", others.count)
            object.key("items")
            object.array { array in
                for one in found {
                    array.object { item in
                        item.member("caseId", one.id)
                        item.key("probability")
                        item.value(.real(rounded(one.verdict.probability)))
                        write(one.verdict.reasons.filter { $0.weight > 0 }, "speaksFor", "for", to: &item, language)
                        write(
                            one.verdict.reasons.filter { $0.weight < 0 }, "speaksAgainst", "against", to: &item,
                            language)
                    }
                }
            }
        }
        return writer.bytes
    }

    /// Two digits: more would pretend to know.
    static func rounded(_ probability: Double) -> Double {
        (probability * 100).rounded() / 100
    }

    private static func write(
        _ reasons: [DoubleWeighing.Reason], _ member: String, _ side: String, to item: inout JSONWriter,
        _ language: Language
    ) {
        item.key(member)
        item.array { array in
            for reason in reasons {
                array.object { entry in
                    entry.member("field", reason.field.name)
                    entry.member("detail", words(reason.field, side).said(in: language))
                }
            }
        }
    }

    private static func words(_ field: DoubleField, _ side: String) -> Phrase {
        if case .trait(let trait) = field { return Phrase("double.\(side).trait", .label(trait)) }
        return Phrase("double.\(side).\(field.name)")
    }
}
