import Foundation
import Glibc
import Testing

/// The disk says that it could not keep what was written.
@Suite(.enabled(if: Tool.canTrace, "strace may not trace here, so that no flush can be made to fail"), .serialized)
struct FailedFlushTests {
    @Test func `after a failed flush nothing more is recorded and no flush is tried again`() async throws {
        let ground = try await FaultGround.made()
        let before = await ground.write(notes: 30, round: "before")
        let tracing = try Tracing(
            ground.program, ground.served.process.processIdentifier, calls: "fdatasync,fsync",
            injection: "fdatasync:error=EIO:when=3")
        let during = await ground.write(notes: 60, callers: 4, round: "during")
        let after = await ground.write(notes: 20, callers: 4, round: "after")
        #expect(try await ground.reporter.send("GET", "/health/ready").status == 503)
        #expect(try await ground.reporter.send("GET", "/health/live").status == 200)
        #expect(after.acknowledged.isEmpty)
        #expect(Set(after.statuses.keys).isSubset(of: [400, 503]))
        #expect(Set(during.statuses.keys).isSubset(of: [201, 400, 503]))
        #expect((during.statuses[503] ?? 0) > 0)
        let calls = try tracing.end().filter { $0.contains("sync(") }
        let failed = try #require(calls.firstIndex { $0.contains("INJECTED") })
        #expect(calls[(failed + 1)...].isEmpty, "flushed again after a flush that failed")
        #expect(ground.served.end() == 0)
        try ground.serveAgain()
        // Whether those were recorded that were under way at the failure is unknown, and 503 says no more than that.
        var tally = before + during
        tally.unknown.formUnion(during.refused.filter { !$0.contains("bel") })
        tally.refused = tally.refused.filter { $0.contains("bel") }.union(after.refused)
        try await ground.expectNothingLost(tally)
        print(
            "fault failed-flush: acknowledged=\(tally.acknowledged.count) refused-after=\(after.refused.count)",
            "flushes-after=0 lost=0")
        #expect(ground.served.end() == 0)
    }
}
