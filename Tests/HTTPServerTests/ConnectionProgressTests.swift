import Testing

@testable import HTTPServer

/// The clocks of a connection, on a clock of their own.
@Suite struct ConnectionProgressTests {
    let limits = HTTPServerLimits()

    func figures(received: UInt64 = 0, acknowledged: UInt64 = 0) -> TransportFigures {
        TransportFigures(bytesReceived: received, bytesAcknowledged: acknowledged)
    }

    @Test(arguments: [(60, false), (61, true)])
    func `silence is bounded`(seconds: Int, overdue: Bool) {
        var progress = OpenConnection.Progress(since: 100, mark: 0)
        #expect(progress.isOverdue(at: 100 + seconds, limits: limits) { figures() } == overdue)
    }

    @Test func `a byte now and then does not stretch the head`() {
        var progress = OpenConnection.Progress(since: 100, mark: 0)
        for second in 101...111 {
            let overdue = progress.isOverdue(at: second, limits: limits) { figures(received: UInt64(second)) }
            #expect(!overdue)
        }
        let overdue = progress.isOverdue(at: 112, limits: limits) { figures(received: 112) }
        #expect(overdue)
    }

    @Test func `under TLS the clock of the head starts after the first look`() {
        var progress = OpenConnection.Progress(since: 100, mark: nil)
        #expect(!progress.isOverdue(at: 101, limits: limits) { figures(received: 2_000) })
        #expect(!progress.isOverdue(at: 150, limits: limits) { figures(received: 2_000) })
        #expect(progress.phase == .waiting)
    }

    @Test(arguments: [(1_024 * 10, false), (1_024 * 10 - 1, true)])
    func `a body keeps its pace on average`(bytes: Int, overdue: Bool) {
        var progress = OpenConnection.Progress(phase: .readingBody, since: 100, bodyBytes: bytes)
        #expect(progress.isOverdue(at: 110, limits: limits) { nil } == overdue)
    }

    @Test func `a body is given its grace`() {
        var progress = OpenConnection.Progress(phase: .readingBody, since: 100)
        #expect(!progress.isOverdue(at: 105, limits: limits) { nil })
        #expect(progress.isOverdue(at: 106, limits: limits) { nil })
    }

    @Test func `an answer is unread only while nothing of it is taken`() {
        var progress = OpenConnection.Progress(phase: .sending, since: 100)
        #expect(!progress.isOverdue(at: 101, limits: limits) { figures(acknowledged: 10) })
        #expect(!progress.isOverdue(at: 131, limits: limits) { figures(acknowledged: 10) })
        #expect(!progress.isOverdue(at: 140, limits: limits) { figures(acknowledged: 11) })
        #expect(!progress.isOverdue(at: 170, limits: limits) { figures(acknowledged: 11) })
        #expect(progress.isOverdue(at: 171, limits: limits) { figures(acknowledged: 11) })
    }

    @Test func `a handler at work is never overdue`() {
        var progress = OpenConnection.Progress(phase: .answering, since: 100)
        #expect(!progress.isOverdue(at: 1_000_000, limits: limits) { nil })
    }
}
