@testable import CommandLine
import CivilTime
import SecureCare
import Testing

@Suite struct WordingTests {
    @Test(arguments: Language.allCases)
    func `every field that is shown has words`(language: Language) {
        let fields = [
            Fields.application, Fields.rejection, Fields.search, Fields.involvement, Fields.stay, Fields.note,
            Fields.admission, Fields.deadline, Fields.count, Fields.party, Fields.region, Fields.token, Fields.me,
            Fields.unit, Fields.parameters, Fields.review, Fields.agenda, Fields.decision, Fields.promise, Fields.step,
            Fields.inquiry, Fields.signal, Fields.proposal, Fields.inbox, Fields.feed, Fields.bottleneck,
            Fields.bottleneckMove,
            Fields.ladderVersion, Fields.difference, Fields.simulatedPlace, Fields.simulatedRefusal,
            Fields.simulatedStuck, Fields.migration, Fields.verdict, Fields.reversion,
        ].flatMap(\.self)
        for field in fields { #expect(!field.label(language).hasPrefix("cli."), "\(field.name)") }
    }

    @Test(arguments: [
        ("2022-06-20", "vandaag"), ("2022-06-21", "morgen"), ("2022-06-19", "gisteren"), ("2022-06-22", "over 2 dagen"),
        ("2022-06-10", "10 dagen geleden"),
    ])
    func `days are said from today`(day: String, words: String) {
        let setup = PageSetup(language: .dutch, width: nil, now: CommandLineTrial.now, hasColour: false)
        #expect(DateWords(setup: setup).distance(day) == words)
    }

    @Test func `moments are said in the time of the Netherlands`() {
        let setup = PageSetup(language: .english, width: nil, now: CommandLineTrial.now, hasColour: false)
        #expect(DateWords(setup: setup).moment("2022-12-31T23:30:00Z") == "Sun 1 January 2023 00:30")
        #expect(DateWords(setup: setup).moment("2022-06-15T10:00:00Z") == "Wed 15 June 2022 12:00")
    }

    @Test(arguments: [
        ("een twee drie", 9, ["een twee", "  drie"]), ("", 9, [""]), ("abcdefghijkl", 10, ["abcdefgh", "  ijkl"]),
    ])
    func `text is wrapped between words, and a word that is too long is cut`(text: String, width: Int, lines: [String])
    {
        #expect(TextWrap.lines(text, width: width, hanging: 2) == lines)
    }

    @Test func `a table that is too wide is made narrower, and empty columns are left out`() {
        var sheet = Sheet(PageSetup(language: .dutch, width: 40, now: CommandLineTrial.now, hasColour: false))
        var table = TextTable(["a", "leeg", "b"], numbers: [2])
        table.add(["een lange tekst die niet op de regel past", "", "12"])
        table.draw(on: &sheet)
        #expect(!sheet.text.contains("leeg"))
        #expect(sheet.lines.count > 2)
        #expect(sheet.lines.allSatisfy { $0.count <= 40 })
    }
}
