import Casework
import CivilTime
import Testing

@Suite("The check of every night")
struct NightlyCheckTests {
    private func moment(_ text: String) throws -> Instant { try #require(Instant(text)) }

    @Test("comes once a night, from three in the Netherlands on, and not on the day of the start")
    func onceANight() throws {
        var nightly = NightlyCheck(startedAt: try moment("2022-06-15T10:00:00Z"))
        let due = [
            ("2022-06-15T21:00:00Z", false), ("2022-06-16T00:59:59Z", false), ("2022-06-16T01:00:00Z", true),
            ("2022-06-16T01:01:00Z", false), ("2022-06-16T22:30:00Z", false), ("2022-06-17T05:00:00Z", true),
            ("2022-06-20T00:30:00Z", false), ("2022-06-20T02:00:00Z", true),
        ]
        for (text, isDue) in due { #expect(nightly.isDue(at: try moment(text)) == isDue, "\(text)") }
    }

    @Test("comes once in the nights in which the clock changes, and not again when it is set back")
    func clockChanges() throws {
        for (evening, before, after) in [
            ("2022-03-26T20:00:00Z", "2022-03-27T00:59:00Z", "2022-03-27T02:00:00Z"),
            ("2022-10-29T20:00:00Z", "2022-10-30T00:30:00Z", "2022-10-30T02:00:00Z"),
        ] {
            var nightly = NightlyCheck(startedAt: try moment(evening))
            #expect(!nightly.isDue(at: try moment(before)))
            #expect(nightly.isDue(at: try moment(after)))
            #expect(!nightly.isDue(at: try moment(after)))
            #expect(!nightly.isDue(at: try moment(evening)))
            #expect(!nightly.isDue(at: try moment(after)))
        }
    }
}
