import CivilTime
import Testing

@Suite("Moments")
struct InstantTests {
    @Test(
        "RFC 3339 is read with any offset and written in UTC",
        arguments: [
            ("2022-06-15T10:00:00Z", "2022-06-15T10:00:00Z"),
            ("2022-06-15T12:00:00+02:00", "2022-06-15T10:00:00Z"),
            ("2022-06-15T00:30:00+02:00", "2022-06-14T22:30:00Z"),
            ("2022-06-15T23:30:00-05:30", "2022-06-16T05:00:00Z"),
            ("2022-06-15T10:00:00-00:00", "2022-06-15T10:00:00Z"),
            ("2022-06-15T10:00:00.5Z", "2022-06-15T10:00:00.500Z"),
            ("2022-06-15T10:00:00.000Z", "2022-06-15T10:00:00Z"),
            ("2022-06-15T10:00:00.0019Z", "2022-06-15T10:00:00.001Z"),
            ("2022-06-15T10:00:00.123456789+00:00", "2022-06-15T10:00:00.123Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"),
            ("2024-02-29T23:59:59+23:59", "2024-02-29T00:00:59Z"),
            ("2023-01-01T00:00:00+01:00", "2022-12-31T23:00:00Z"),
        ])
    func read(text: String, written: String) throws {
        let instant = try #require(Instant(text))
        #expect(instant.description == written)
        #expect(Instant(written) == instant)
    }

    @Test(
        "Known moments have their count of milliseconds",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2001-09-09T01:46:40Z", 1_000_000_000_000), ("1969-12-31T23:59:59Z", -1_000),
            ("2022-06-15T10:00:00.250Z", 1_655_287_200_250),
        ])
    func milliseconds(text: String, count: Int64) {
        #expect(Instant(text)?.milliseconds == count)
        #expect(Instant(milliseconds: count).description == text)
    }

    @Test(
        "Any other spelling is no moment",
        arguments: [
            "", "2022-06-15", "2022-06-15T10:00Z", "2022-06-15T10:00:00", "2022-06-15 10:00:00Z",
            "2022-06-15t10:00:00Z",
            "2022-06-15T10:00:00z", "2022-06-15T24:00:00Z", "2022-06-15T10:60:00Z", "2022-06-15T10:00:60Z",
            "2022-06-15T10:00:00.Z", "2022-06-15T10:00:00.1234567890Z", "2022-06-15T10:00:00+0200",
            "2022-06-15T10:00:00+24:00", "2022-06-15T10:00:00+01:60", "2022-06-15T10:00:00Z ", "2022-02-30T10:00:00Z",
            "2022-06-15T10:00:00,5Z", "2022-06-15T1:00:00Z0", "2022-06-15T10:00:00 02:00",
        ])
    func otherSpellings(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("Moments are ordered and moved by seconds")
    func arithmetic() {
        let instant = Instant(milliseconds: 500)
        #expect(instant.adding(seconds: -1).milliseconds == -500)
        #expect(instant.adding(seconds: 86_400).description == "1970-01-02T00:00:00.500Z")
        #expect(instant < instant.adding(seconds: 1))
    }
}
