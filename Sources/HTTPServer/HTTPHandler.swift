/// What answers the requests of a server. Called from many threads at once.
public protocol HTTPHandler: Sendable {
    /// Answers a request whose framing is right. Runs on a worker thread and may block there, unless
    /// `answersQuickly(method:path:)` chose the polling thread for it.
    func answer(_ request: HTTPRequest) -> HTTPResponse

    /// Words the answer to a fault found before any route, so that every error body looks alike. Runs on a polling
    /// thread and must not block. The server adds `Connection: close` to it.
    func answer(to fault: HTTPFault, method: String, path: String, isTLS: Bool) -> HTTPResponse

    /// Whether this request is answered within about a millisecond and never blocks. Then it is answered on the
    /// polling thread, which saves two changes of thread; a slow answer there would hold up other connections.
    /// False by default.
    func answersQuickly(method: String, path: String) -> Bool
}

extension HTTPHandler {
    /// Every request goes to a worker thread unless a handler says otherwise.
    public func answersQuickly(method: String, path: String) -> Bool {
        false
    }
}
