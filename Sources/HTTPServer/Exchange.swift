import Synchronization

/// One request and its answer, from the request line to the last byte sent.
final class Exchange: Sendable {
    /// How far it has come.
    enum Stage: Sendable {
        /// The request line is known, the header fields are not.
        case begun
        /// The head was found right; the body arrives, if there is one.
        case receiving
        /// The body is being thrown away, so that the peer reads why.
        case discarding(HTTPFault)
        /// The handler has the request.
        case answering
        /// The answer waits to be queued; nil when there was no memory for it.
        case answered(PreparedAnswer?)
        /// The answer is with the library.
        case queued
    }

    /// Everything that changes.
    struct State: Sendable {
        /// The stage.
        var stage = Stage.begun
        /// What was read of the head.
        var head = RequestHead()
        /// The fingerprint of the certificate that the peer showed.
        var peerCertificate: String?
        /// The body as far as it arrived.
        var body: [UInt8] = []
        /// Bytes that count towards the server's bound on bodies held.
        var bytesHeld = 0
        /// Bytes thrown away.
        var bytesDiscarded = 0
        /// The bound of the body.
        var bodyBytesMax = 0
        /// What is sent bit by bit; nil when the answer is whole.
        var stream: HTTPStream?
    }

    /// The connection that carries it.
    let connection: OpenConnection
    private let state = Mutex(State())

    /// An exchange whose request line was just read from this connection.
    init(on connection: OpenConnection) {
        self.connection = connection
    }

    /// Reads or changes the state. Never calls the library or a handler from within.
    func withState<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        state.withLock { body(&$0) }
    }
}
