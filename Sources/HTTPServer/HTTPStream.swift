import CMicrohttpd
import Synchronization

/// The body of an answer that comes bit by bit, for as long as both sides want it.
///
/// Whoever made it adds bytes from any thread; the library takes them when the peer can have them. What waits for a
/// slow peer is bounded: past the bound the stream is cut off, and the peer may ask anew. While nothing waits, the
/// connection is left alone, so that a stream holds no thread.
public final class HTTPStream: Sendable {
    /// What the library is told instead of a number of bytes.
    private enum Outcome {
        static let notYet = 0
        static let finished = -1
        static let broken = -2
    }

    private struct State: Sendable {
        /// Bytes that the library has not taken.
        var waiting: [UInt8] = []
        /// Where it is sent; nil before it is, and after.
        var connection: UInt?
        /// To be told when there is something to take, while the library waits for it.
        var suspended: ConnectionHandle?
        /// Somebody waits for all to be taken.
        var isAwaited = false
        /// Nothing is added any more; what waits is still sent.
        var isEnded = false
        /// The peer was too slow, or is gone.
        var isCut = false
    }

    private let state = Mutex(State())
    private let bytesWaitingMax: Int
    private let onIdle: @Sendable () -> Void

    /// A stream that nobody reads yet. `onIdle` is called when its reader is gone or it is let go of, and when all is
    /// taken after `isTaken` was asked in vain; perhaps more than once, on any thread. It must not block.
    public init(bytesWaitingMax: Int, onIdle: @escaping @Sendable () -> Void = {}) {
        self.bytesWaitingMax = bytesWaitingMax
        self.onIdle = onIdle
    }

    deinit { onIdle() }

    /// Whether nothing that is added would be sent any more.
    public var isEnded: Bool { state.withLock { $0.isEnded } }

    /// Whether the library has taken all bytes; when not, `onIdle` is called once it has.
    public func isTaken() -> Bool {
        state.withLock { state in
            state.isAwaited = !state.waiting.isEmpty
            return state.waiting.isEmpty
        }
    }

    /// Adds bytes; false when it has ended, or has to end because the peer is too slow.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
        let (isTaken, waiter) = state.withLock { state -> (Bool, ConnectionHandle?) in
            guard !state.isEnded else { return (false, nil) }
            guard state.waiting.count + bytes.count <= bytesWaitingMax else {
                state.waiting = []
                state.isEnded = true
                state.isCut = true
                return (false, state.suspended.take())
            }
            state.waiting += bytes
            return (true, state.suspended.take())
        }
        waiter?.resume()
        return isTaken
    }

    /// Ends it when all that waits has been sent.
    public func end() {
        state.withLock { state -> ConnectionHandle? in
            state.isEnded = true
            return state.suspended.take()
        }?.resume()
    }

    /// The bytes that wait, taken in place of the library: for a stream that is not sent over a connection.
    public func takeWaiting() -> [UInt8] {
        state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
    }

    /// Says over which connection it is sent.
    func attach(to connection: OpaquePointer) {
        let address = UInt(bitPattern: connection)
        state.withLock { $0.connection = address }
    }

    /// The library is done with it; the connection is touched no more.
    func detach() {
        state.withLock { state in
            state.connection = nil
            state.suspended = nil
            state.waiting = []
            state.isEnded = true
        }
        onIdle()
    }

    /// Hands what waits to the library, as far as there is room; without anything the connection is suspended. The
    /// library is called under the lock here, so that nobody resumes what is not suspended yet.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let (outcome, isIdle) = state.withLock { state -> (Int, Bool) in
            if state.isCut { return (Outcome.broken, false) }
            if state.waiting.isEmpty {
                let connection = state.connection.flatMap { OpaquePointer(bitPattern: $0) }
                guard !state.isEnded, let connection else { return (Outcome.finished, false) }
                state.suspended = ConnectionHandle.suspend(connection)
                return (Outcome.notYet, false)
            }
            let count = min(state.waiting.count, buffer.count)
            buffer.copyBytes(from: state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            guard state.isAwaited, state.waiting.isEmpty else { return (count, false) }
            state.isAwaited = false
            return (count, true)
        }
        if isIdle { onIdle() }
        return outcome
    }
}
