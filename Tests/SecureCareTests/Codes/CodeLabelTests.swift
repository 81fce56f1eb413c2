import SecureCare
import Testing

@Suite("What people call the codes")
struct CodeLabelTests {
    @Test(
        "A code is said in both languages",
        arguments: [
            (Rung.handedOver.label(.dutch), "overgedragen aan het FPL"), (Rung.regular.label(.english), "regular"),
            (StayKind.street.label(.dutch), "op straat"), (Funding.wlz.label(.english), "Wlz (Long-term Care Act)"),
        ])
    func said(label: String, words: String) {
        #expect(label == words)
    }

    @Test(
        "A list of the sources is in the label file with the same codes",
        arguments: [
            (PartyType.list, PartyType.names), (SecureCare.Trait.list, SecureCare.Trait.names),
            (Expertise.list, Expertise.names),
            (ContraIndication.list, ContraIndication.names), (Rung.list, Rung.names), (Province.list, Province.names),
            (DeadlineName.list, DeadlineName.names), (StuckReason.list, StuckReason.names),
        ])
    func labelled(list: String, names: [String]) throws {
        let labelled = try #require(Labels.shared.codes.first { $0.list == list })
        #expect(labelled.codes.map(\.code) == names)
        for (code, words) in labelled.codes { #expect(!words.dutch.isEmpty && !words.english.isEmpty, "\(code)") }
    }

    @Test(
        "Expertise is every trait and a low pressure of treatment; contra-indications are every trait, age and gender")
    func traits() {
        #expect(Expertise.names == SecureCare.Trait.names + ["low_treatment_pressure"])
        #expect(ContraIndication.names == ["under18", "female"] + SecureCare.Trait.names)
        #expect(ContraIndication.allCases.compactMap(\.trait) == SecureCare.Trait.allCases)
    }

    @Test("A code without words is said as it is, and so is a sentence without words")
    func missing() {
        #expect(Labels.shared.code("nothing", of: "rung", .dutch) == "nothing")
        #expect(Labels.shared.code("regular", of: "nothing", .dutch) == "regular")
        #expect(Phrase("no.such.sentence").said(in: .english) == "no.such.sentence")
    }

    @Test("Searching are the three rungs, open also an advice", arguments: Rung.allCases)
    func rungs(rung: Rung) {
        #expect(rung.isSearching == [.regular, .regional, .national].contains(rung))
        #expect(rung.isOpen == [.advice, .regular, .regional, .national].contains(rung))
    }
}
