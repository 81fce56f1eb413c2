/// Every bound of the server, each with its unit in its name.
public struct HTTPServerLimits: Sendable {
    /// Requests that may carry a large body: a method, and how their path begins.
    public struct LargeBody: Sendable {
        /// The method, compared as sent.
        public var method: String
        /// The beginning of the raw path.
        public var pathPrefix: String

        /// A method together with the beginning of a path.
        public init(method: String, pathPrefix: String) {
            self.method = method
            self.pathPrefix = pathPrefix
        }
    }

    /// Method, target and version with the two spaces between them; longer is 414.
    public var requestLineBytesMax = 8_192
    /// All header fields together, each counted as `name: value` and a line end; more is 431.
    public var headerBytesMax = 16_384
    /// Header fields in a request; more is 431.
    public var headerCountMax = 100
    /// Body of a request; more is 413.
    public var requestBytesMax = 262_144
    /// Body of a request named in `largeBodies`; more is 413.
    public var importBytesMax = 67_108_864
    /// Where `importBytesMax` holds in place of `requestBytesMax`.
    public var largeBodies: [LargeBody] = []
    /// Bodies held in memory over all connections; past it a request is answered `.overloaded`.
    public var bodyBytesHeldMax = 536_870_912
    /// From the first byte of a request to the end of its header fields; a slower connection is closed.
    public var headerSecondsMax = 10
    /// Silence between requests; then the connection is closed.
    public var idleSecondsMax = 60
    /// An answer of which the peer takes nothing for this long; then the connection is closed.
    public var answerUnreadSecondsMax = 30
    /// The average pace of a body once `bodyGraceSeconds` are over; a slower connection is closed.
    public var bodyBytesPerSecondMin = 1_024
    /// How long a body may be slower than `bodyBytesPerSecondMin`.
    public var bodyGraceSeconds = 5
    /// Open connections in all; further ones wait to be accepted.
    public var connectionsMax = 16_384
    /// Open connections from one address; further ones are closed at once. Zero is no bound.
    public var connectionsPerAddressMax = 1_024
    /// Threads that read from and write to sockets.
    public var pollingThreads = 2
    /// Threads on which handlers may block.
    public var workerThreads = 32
    /// Requests waiting for a worker; past it a request is answered `.overloaded`.
    public var waitingRequestsMax = 4_096
    /// How long `drain()` waits for requests still being sent and answers still being read.
    public var drainSecondsMax = 30

    /// The defaults.
    public init() {}

    /// The bound of the body for a request.
    func bodyBytesMax(method: String, path: String) -> Int {
        for large in largeBodies
        where large.method.utf8.elementsEqual(method.utf8) && path.utf8.starts(with: large.pathPrefix.utf8) {
            return importBytesMax
        }
        return requestBytesMax
    }

    /// What the library gets for the head of one connection: both bounds of the head, an entry per field, and room
    /// for the head of the answer. A head that does not fit is refused by the library itself, in its own words.
    var connectionBytes: Int {
        requestLineBytesMax + headerBytesMax + headerCountMax * 96 + 16_384
    }
}

extension HTTPServerLimits {
    /// Refuses a limit that would leave nothing to serve with.
    func check() throws(HTTPServerError) {
        let named: [(String, Int)] = [
            ("requestLineBytesMax", requestLineBytesMax), ("headerBytesMax", headerBytesMax),
            ("headerCountMax", headerCountMax), ("requestBytesMax", requestBytesMax),
            ("importBytesMax", importBytesMax), ("bodyBytesHeldMax", bodyBytesHeldMax),
            ("headerSecondsMax", headerSecondsMax), ("idleSecondsMax", idleSecondsMax),
            ("answerUnreadSecondsMax", answerUnreadSecondsMax), ("bodyGraceSeconds", bodyGraceSeconds),
            ("connectionsMax", connectionsMax), ("pollingThreads", pollingThreads),
            ("workerThreads", workerThreads), ("waitingRequestsMax", waitingRequestsMax),
        ]
        for (name, value) in named where value <= 0 { throw .limitOutOfRange(name) }
    }
}
