import Glibc

/// A thread that is there while streams are open: it calls when somebody rang, and at every beat.
public final class StreamFeeder: Sendable {
    /// Looks after the streams; told whether a beat is due. False when there is none left to look after.
    public typealias Feed = @Sendable (_ isBeat: Bool) -> Bool

    private struct State: Sendable {
        var isRung = false
        var isRunning = false
    }

    private let state = Monitor(State())
    private let beatMilliseconds: Int
    private let pauseMilliseconds: Int

    /// A feeder that is not running.
    ///
    /// - Parameter beatMilliseconds: from one beat to the next.
    /// - Parameter pauseMilliseconds: between two calls at least, so that many rings in a row are one call.
    public init(beatMilliseconds: Int, pauseMilliseconds: Int) {
        self.beatMilliseconds = beatMilliseconds
        self.pauseMilliseconds = pauseMilliseconds
    }

    /// Asks for a call soon; nothing when it is not running.
    public func ring() {
        state.broadcast { $0.isRung = true }
    }

    /// Asks for a call soon, and starts the thread when it is not there. It ends when `feed` has nothing left to do.
    public func start(_ feed: @escaping Feed) throws {
        let isRunning = state.broadcast { state in
            defer { (state.isRung, state.isRunning) = (true, true) }
            return state.isRunning
        }
        guard !isRunning else { return }
        do throws(HTTPServerError) {
            try PlainThread { self.run(feed) }.detach()
        } catch {
            state.withLock { $0.isRunning = false }
            throw error
        }
    }

    private func run(_ feed: Feed) {
        var beatAt = Self.now() + beatMilliseconds
        while true {
            _ = state.wait(milliseconds: max(0, beatAt - Self.now())) { $0.isRung }
            state.withLock { $0.isRung = false }
            let isBeat = Self.now() >= beatAt
            if isBeat { beatAt = Self.now() + beatMilliseconds }
            if !feed(isBeat), endUnlessRung() { return }
            // Nobody ends this wait: it is the pause.
            _ = state.wait(milliseconds: pauseMilliseconds) { _ in false }
        }
    }

    private func endUnlessRung() -> Bool {
        state.withLock { state in
            if !state.isRung { state.isRunning = false }
            return !state.isRunning
        }
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
