import Glibc

/// Reads on, and throws away, what peers still send after they were refused, until they have seen why.
///
/// The system resets a connection that is closed while bytes of the peer are unread; a peer that is still sending its
/// body would then lose the answer. So the refused connection is kept open under a second descriptor for a while.
final class LingeringClose: Sendable {
    /// How long a peer may go on.
    static let secondsMax = 5
    /// Connections kept so; further ones are closed at once.
    static let connectionsMax = 256
    /// Bytes thrown away for one peer.
    static let bytesMax = 67_108_864

    private struct Entry: Sendable {
        let descriptor: Int32
        let deadline: Int
        var bytes = 0
    }

    private struct State: Sendable {
        var added: [Entry] = []
        var count = 0
        var isStopped = false
    }

    private let state = Monitor(State())

    /// Takes over a descriptor whose answer has been sent, and closes it in the end.
    func add(_ descriptor: Int32) {
        shutdown(descriptor, Int32(SHUT_WR))
        let entry = Entry(descriptor: descriptor, deadline: MonotonicSeconds.now() + Self.secondsMax)
        let isTaken = state.broadcast { state in
            guard state.count < Self.connectionsMax, !state.isStopped else { return false }
            state.added.append(entry)
            state.count += 1
            return true
        }
        if !isTaken { close(descriptor) }
    }

    /// Ends `run()`, which then closes what it still holds.
    func stop() {
        state.broadcast { $0.isStopped = true }
    }

    /// Reads and throws away until `stop()`.
    func run() {
        var entries: [Entry] = []
        while true {
            let (added, isStopped) = state.wait { state -> ([Entry], Bool)? in
                if entries.isEmpty && state.added.isEmpty && !state.isStopped { return nil }
                defer { state.added = [] }
                return (state.added, state.isStopped)
            }
            entries += added
            if isStopped {
                for entry in entries { close(entry.descriptor) }
                return
            }
            Self.waitForBytes(entries)
            let before = entries.count
            let now = MonotonicSeconds.now()
            entries = entries.compactMap { Self.discard($0, now: now) }
            let closed = before - entries.count
            if closed > 0 { state.withLock { $0.count -= closed } }
        }
    }

    /// Waits for bytes on any of them, a tenth of a second at most, so that those added meanwhile get their turn.
    private static func waitForBytes(_ entries: [Entry]) {
        var polled = entries.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        poll(&polled, nfds_t(polled.count), 100)
    }

    /// Throws away what has arrived; gives nil after closing the descriptor.
    private static func discard(_ entry: Entry, now: Int) -> Entry? {
        var entry = entry
        let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
            recv(entry.descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
        }
        let isWaiting = count < 0 && (errno == EAGAIN || errno == EINTR)
        entry.bytes += max(0, count)
        if (count > 0 || isWaiting) && now < entry.deadline && entry.bytes < bytesMax { return entry }
        close(entry.descriptor)
        return nil
    }
}
