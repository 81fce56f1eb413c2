@testable import HTTPServer

/// Answers with what it was asked, and remembers the paths that reached it.
final class EchoHandler: HTTPHandler {
    private let paths = Monitor<[String]>([])
    /// Requests under `/gate` stay inside until it is opened.
    let gate = Gate()

    var seen: [String] { paths.withLock { $0 } }

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        paths.withLock { $0.append(request.path) }
        if request.path.hasPrefix("/gate") { gate.pass() }
        if request.path == "/large" {
            return HTTPResponse(status: 200, body: Array(repeating: 0x61, count: 33_554_432))
        }
        if request.path == "/unsound" { return HTTPResponse(status: 200, headers: ["X-Split": "a\r\nb: c"]) }
        let custom = request.headers["X-Custom"] ?? "-"
        let text = "\(request.method) \(request.path) ?\(request.query) \(request.body.count) \(custom)"
        return HTTPResponse(
            status: 200,
            headers: [
                "Content-Type": "text/plain", "X-Peer": request.remoteAddress, "X-TLS": "\(request.isTLS)",
                "X-Certificate": request.peerCertificate ?? "none",
            ],
            body: Array(text.utf8))
    }

    func answer(to fault: HTTPFault, method: String, path: String, isTLS: Bool) -> HTTPResponse {
        HTTPResponse(status: fault.status, headers: ["Content-Type": "text/plain"], body: Array("\(fault)".utf8))
    }

    func answersQuickly(method: String, path: String) -> Bool {
        path.hasPrefix("/quick")
    }
}

/// A gate that is shut until it is opened, and counts who is before it.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var inside = 0
    }

    private let state = Monitor(State())

    /// Waits until the gate is open.
    func pass() {
        state.broadcast { $0.inside += 1 }
        state.wait { $0.isOpen ? () : nil }
    }

    /// Waits until so many have come; false when they do not within 20 seconds.
    func waitForArrivals(_ count: Int) -> Bool {
        state.wait(seconds: 20) { $0.inside >= count }
    }

    func open() {
        state.broadcast { $0.isOpen = true }
    }
}
