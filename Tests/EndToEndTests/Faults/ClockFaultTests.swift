import Foundation
import Glibc
import Testing

/// The clock of the machine is wrong: set back, and moved over both changes between summer and winter time.
@Suite(.enabled(if: Tool.isThere(Tool.fakeTime), "needs libfaketime, to move the clock of the process"))
struct ClockFaultTests {
    /// Moments in the order in which the clock shows them, and whether anything is recorded then: a clock that stands
    /// more than minutes before what was recorded last is wrong, and nothing is recorded by it.
    static let moments = [
        ("2027-10-31 00:59:58", true), ("2027-10-31 01:00:02", true), ("2027-10-31 00:58:00", true),
        ("2027-10-31 00:30:00", false), ("2028-03-26 00:59:58", true), ("2028-03-26 01:00:02", true),
        ("2028-03-25 12:00:00", false), ("2022-01-01 00:00:00", false), ("2028-06-01 12:00:00", true),
    ]

    @Test func `a clock that jumps loses nothing, and everything follows from the history all the same`() async throws {
        let ground = try await FaultGround.made()
        let first = await ground.write(notes: 10, round: "first")
        #expect(ground.served.end() == 0)
        let shown = ground.program.file("clock")
        try show(ClockFaultTests.moments[0].0, in: shown)
        // The library adds to the environment of the first process that it is in, after which Swift finds no arguments:
        // that process is the second env.
        try ground.serveAgain(wrapped: [
            "/usr/bin/env", "LD_PRELOAD=\(Tool.fakeTime)", "FAKETIME_TIMESTAMP_FILE=\(shown)", "FAKETIME_NO_CACHE=1",
            "FAKETIME_DONT_FAKE_MONOTONIC=1", "TZ=UTC", "/usr/bin/env",
        ])
        var tally = first
        for (place, (moment, isRight)) in ClockFaultTests.moments.enumerated() {
            try show(moment, in: shown)
            let written = await ground.write(notes: 10, round: "m\(place)")
            #expect(written.acknowledged.count == (isRight ? 9 : 0), "\(moment): \(written.statuses)")
            tally = tally + written
        }
        try await ground.expectNothingLost(tally)
        let events = try await ground.reporter.send("GET", "/v1/cases/\(ground.caseID)/events?limit=200")
        let times = (events.body["items"]?.array ?? []).compactMap { $0["recordedAt"]?.string }
        #expect(times == times.sorted(), "the history runs back")
        #expect(times.contains { $0.hasPrefix("2027-10-31T00:59:5") || $0.hasPrefix("2027-10-31T01:0") })
        #expect(ground.served.end() == 0)
        let checked = try ground.program.run(["check", "--db", "field.db"])
        #expect(checked.exitCode == 0, "\(checked.output) \(checked.complaints)")
        print("fault clock: jumps=\(ClockFaultTests.moments.count) acknowledged=\(tally.acknowledged.count) lost=0")
    }

    private func show(_ moment: String, in path: String) throws {
        try Data("@\(moment)\n".utf8).write(to: URL(fileURLWithPath: path))
    }
}
