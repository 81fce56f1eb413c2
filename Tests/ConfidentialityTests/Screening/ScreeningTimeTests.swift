import Confidentiality
import Glibc
import Testing

/// Screening takes time in proportion to the text, whatever the text is.
@Suite(.serialized) struct ScreeningTimeTests {
    /// How many times longer the longer text is; quadratic work would take the square of it.
    static let factor = 8
    /// How much more time the longer text may take, in times the factor; the rest is the machine.
    static let slack = 3
    /// The most runs of which the quickest counts; other work on the machine only slows a run down.
    static let runsMax = 25
    #if DEBUG
        /// The shorter text, in characters.
        static let characters = 1_250
    #else
        /// The shorter text, in characters.
        static let characters = 5_000
        /// The time within which 10,000 characters are screened, whatever they are.
        static let answerMax = Duration.milliseconds(5)
    #endif

    @Test(arguments: [
        "1", "12 ", "1-", "1.2.", "123456781 ", "06-", "+", "@", "a@", "a.b@c.", "-", ".", "A", "A.", "A. ", "Aa ",
        "Aa-", "van der ", "de Aa ", "Jansen, J. ", "Jansen-", "dhr. ", "naam: ", "bsn ", "insta a_", "@a ",
        "www.a.nl/", "://", "a:", "\u{301}", "é", "𝐅", "ﬃ", "😀", "١", "ж", "kenteken a", "tel 1 ", "NL91 ", "1234 ",
        "1 mei ", "Fatima ", "straat 1 ", "'t ", "\n",
    ])
    func `A longer text takes longer in proportion`(piece: String) {
        let short = Self.text(piece, Self.characters)
        let long = Self.text(piece, Self.characters * Self.factor)
        var quickest = (short: Duration.seconds(60), long: Duration.seconds(60))
        var isInProportion = false
        for _ in 0..<Self.runsMax where !isInProportion {
            quickest = (min(quickest.short, Self.time(short)), min(quickest.long, Self.time(long)))
            isInProportion = quickest.long < quickest.short * Self.factor * Self.slack
        }
        #expect(isInProportion, "\(quickest)")
        #if !DEBUG
            let text = Self.text(piece, 10_000)
            let times = (0..<Self.runsMax).lazy.map { _ in Self.time(text) }
            #expect(times.contains { $0 < Self.answerMax })
        #endif
    }

    private static func text(_ piece: String, _ length: Int) -> String {
        String(repeating: piece, count: length / piece.unicodeScalars.count)
    }

    /// The processor's time for one screening on this thread: other work on the machine does not count.
    private static func time(_ text: String) -> Duration {
        let start = threadTime()
        _ = IdentityScreening.findings(in: text)
        return threadTime() - start
    }

    private static func threadTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
    }
}
