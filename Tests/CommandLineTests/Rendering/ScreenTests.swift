import Testing

/// What people read, in both languages, of answers as the API gives them.
@Suite struct ScreenTests {
    @Test(arguments: [
        Shown(
            ["case", "show", "C-7K2M9QX4AB"], SampleAnswers.careCase,
            [
                "C-7K2M9QX4AB · regionaal", "Aan zet", "levensloop-05", "Te herstellen", "Vastgelopen",
                "! Er zijn 6 afwijzingen.", "Wat helpt: Schaal op.", "Termijnen",
                "verstreken op ma 13 juni 2022 (7 dagen geleden)",
                "uiterlijk vr 1 juli 2022 (over 11 dagen) · verlengd",
                "2 of 3", "tot en met do 23 juni 2022 (over 3 dagen)", "geboortejaar 1994", "6 (casus rejection list",
                "Verblijf loopt af.",
            ]),
        Shown(
            ["case", "show", "C-7K2M9QX4AB", "--lang", "en"], SampleAnswers.careCase,
            ["Whose turn", "Stuck", "What helps: Schaal op.", "passed on Mon 13 June 2022 (7 days ago)", "2 or 3"]),
        Shown(
            ["case", "moves", "C-1"], SampleAnswers.possibleMoves,
            [
                "Dit kan nu", "✓ ", "(close)", "--outcome", "Dit kan nu niet", "✗ ", "(escalate)",
                "Er is geen zoekronde afgesloten.", "Wat helpt: Sluit die af.", "regional_search_is_concluded",
                "Wat helpt: Draag over.", "criminal_title_belongs_to_the_fpl",
            ]),
        Shown(
            ["match", "C-1"], SampleAnswers.suggestions,
            [
                "Dit is geen plaatsing.", "112 afdelingen", "Geen afdeling past", "Navragen (1)", "1. U014",
                "Bel 000-0000014 · ma-vr 09:00-17:00", "2 vrij en belegbaar", "ouder dan een week", "✓ Niveau 2",
                "? Brandstichting", "✗ Alles is bezet", "autisme", "eerder af (2×)", "er is geen contract",
                "aan de kant van het aanbod", "Personeel voor lege bedden.",
            ]),
        Shown(["match", "C-1"], SampleAnswers.ask, ["Dit is geen plaatsing.", "Bel", "000-0000000", "LCBB"]),
        Shown(
            ["capacity", "show"], SampleAnswers.units,
            [
                "afdeling", "U001", "01-06-2022 !", "ingelezen", "U002", "U003", "nooit geteld", "Totaal", "20", "14",
                "4",
            ]),
        Shown(
            ["capacity", "freshness"], SampleAnswers.units,
            ["aanbieder-01", "2", "0", "1", "1", "aanbieder-02", "1 van 3 afdelingen op tijd geteld"]),
        Shown(
            ["case", "timeline", "C-1"], SampleAnswers.events,
            [
                "wo 1 juni 2022 11:00 · aangemeld", "Flevoland", "za 11 juni 2022 00:30 · opschalen: regulier",
                "Overal geweest", "ja",
            ]),
        Shown(
            ["rejection", "list", "C-1"], SampleAnswers.rejections,
            ["Afwijzing 1", "U001", "vr 3 juni 2022", "er is geen contract", "SGLVG", "Betwist", "Toch wel"]),
        Shown(
            ["case", "list", "--limit", "5"], #"{"items":[\#(SampleAnswers.careCase)],"next":"n1"}"#,
            [
                "casus", "aan zet", "C-7K2M9QX4AB", "levensloop-05", "2,3", "01-06-2022", "6", "!", "Casussen: 1",
                "--cursor n1",
            ]),
        Shown(
            ["case", "show", "C-1"], #"{"id":"C-1","need":{"levels":[]},"traits":{},"currentStay":null}"#,
            ["C-1", "alleen wat nodig is", "nog niet bepaald"]),
    ])
    func `a screen holds what matters, in that order`(shown: Shown) throws {
        let served = try ServedTrial(shown.words, answer: shown.answer)
        #expect(served.trial.exitCode == 0)
        #expect(served.trial.messages.isEmpty)
        var rest = served.trial.output[...]
        for words in shown.holds {
            guard let place = rest.firstRange(of: words) else {
                Issue.record("“\(words)” is missing or too early in:\n\(served.trial.output)")
                return
            }
            rest = rest[place.upperBound...]
        }
        for key in ["cli.", "help."] { #expect(!served.trial.output.contains(key)) }
    }

    @Test func `a refusal names every rule with its remedy, and ends in 1`() throws {
        let served = try ServedTrial(["case", "move", "C-1", "escalate"], status: 409, answer: SampleAnswers.refused)
        #expect(served.trial.exitCode == 1)
        #expect(served.trial.output.isEmpty)
        for words in [
            "Dat kan nog niet", "regional_search_is_concluded", "Sluit die af.", "motivation_is_given", "Geef er een.",
        ] {
            #expect(served.trial.messages.contains(words))
        }
    }

    @Test func `faults name the option that was typed`() throws {
        let served = try ServedTrial(["case", "register", "--levels", "9"], status: 400, answer: SampleAnswers.invalid)
        #expect(served.trial.exitCode == 65)
        #expect(served.trial.messages.contains("--need-levels (1): Een niveau is 1 tot en met 4."))
        #expect(served.trial.messages.contains("--summary: Dit wijst iemand aan. (een naam, teken 6 tot en met 11)"))
        #expect(served.trial.messages.contains("/elsewhere: Onbekend veld."))
    }

    @Test func `an import says what became of the rows, and names each that was rejected`() throws {
        let served = try ServedTrial(["capacity", "import", "-"], answer: SampleAnswers.imported)
        #expect(served.trial.exitCode == 65)
        #expect(served.trial.output.contains("3 rijen gelezen: 1 ingelezen, 1 overgeslagen, 1 afgekeurd."))
        #expect(served.trial.output.contains("niet het totaal"))
    }

    @Test(arguments: [40, 60, 80, 120, 300])
    func `no line is wider than the terminal, nor than can be read`(width: Int) throws {
        for (words, answer) in [
            (["case", "show", "C-1"], SampleAnswers.careCase), (["match", "C-1"], SampleAnswers.suggestions),
            (["case", "moves", "C-1"], SampleAnswers.possibleMoves),
            (["rejection", "list", "C-1"], SampleAnswers.rejections),
        ] {
            let output = try ServedTrial(words, answer: answer, width: width).trial.output
            #expect(output.split(separator: "\n").allSatisfy { $0.count <= min(width, 120) })
        }
    }

    @Test(arguments: [
        (true, [:], true), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
        (true, ["TERM": "dumb"], false), (false, [:], false),
    ])
    func `colour appears on a terminal alone, and never with NO_COLOR`(
        isTerminal: Bool, environment: [String: String], hasColour: Bool
    ) throws {
        for (status, answer) in [(200, SampleAnswers.careCase), (409, SampleAnswers.refused)] {
            let served = try ServedTrial(
                ["case", "show", "C-1"], status: status, answer: answer, isTerminal: isTerminal,
                environment: environment)
            let written = served.trial.output + served.trial.messages
            #expect(written.contains("\u{1B}[") == hasColour)
        }
    }

    @Test func `text from elsewhere cannot command the terminal`() throws {
        let served = try ServedTrial(["case", "show", "C-1"], answer: SampleAnswers.careCase, isTerminal: true)
        #expect(!served.trial.output.contains("\u{1B}[2J"))
    }
}
