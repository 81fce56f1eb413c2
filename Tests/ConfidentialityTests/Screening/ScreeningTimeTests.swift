import Confidentiality
import Testing

/// Screening takes time in proportion to the text, whatever the text is.
@Suite(.serialized) struct ScreeningTimeTests {
    /// How much more time four times the text may take; four is the expectation, the rest is the machine.
    static let ratioMax = 8.0
    /// Runs of which the quickest counts.
    static let runs = 7

    @Test(arguments: [
        "1", "12 ", "1-", "1.2.", "123456781 ", "06-", "+", "@", "a@", "a.b@c.", "-", ".", "A", "A.", "A. ", "Aa ",
        "Aa-", "van der ", "de Aa ", "Jansen, J. ", "Jansen-", "dhr. ", "naam: ", "bsn ", "insta a_", "@a ",
        "www.a.nl/", "://", "a:", "\u{301}", "é", "𝐅", "ﬃ", "😀", "١", "ж", "kenteken a", "tel 1 ", "NL91 ", "1234 ",
        "1 mei ", "Fatima ", "straat 1 ", "'t ", "\n",
    ])
    func `Four times the text takes about four times the time`(piece: String) {
        let short = Self.text(piece, 10_000)
        let long = Self.text(piece, 40_000)
        _ = IdentityScreening.findings(in: short)
        var quickestShort = Duration.seconds(60)
        var quickestLong = Duration.seconds(60)
        for _ in 0..<Self.runs {
            quickestShort = min(quickestShort, Self.time(short))
            quickestLong = min(quickestLong, Self.time(long))
        }
        #expect(quickestLong < quickestShort * Self.ratioMax + .milliseconds(1))
        #if !DEBUG
            #expect(quickestShort < .milliseconds(5))
        #endif
    }

    private static func text(_ piece: String, _ length: Int) -> String {
        String(repeating: piece, count: length / piece.unicodeScalars.count)
    }

    private static func time(_ text: String) -> Duration {
        ContinuousClock().measure { _ = IdentityScreening.findings(in: text) }
    }
}
