import HTTPServer
import StrictJSON
import TestSupport

/// Requests to servers on this machine, each over a connection of its own.
enum LocalRequest {
    /// An answer that a story did not expect.
    struct Unexpected: Error {
        let request: String
        let status: Int
        let body: String
    }

    /// Sends a request and gives its answer, whatever that is.
    static func send(
        _ method: String, _ target: String, to port: Int, headers: HTTPHeaders = [:], _ body: String = ""
    ) throws -> TrialAnswer {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        return try SocketClient.send(
            SocketClient.bytes(
                of: HTTPRequest(
                    method: method, path: parts.first ?? "/", query: parts.count > 1 ? parts[1] : "", headers: headers,
                    body: Array(body.utf8))), to: port)
    }

    /// Sends a request that must succeed.
    @discardableResult
    static func must(
        _ method: String, _ target: String, to port: Int, headers: HTTPHeaders = [:], _ body: String = ""
    ) throws -> TrialAnswer {
        let answer = try send(method, target, to: port, headers: headers, body)
        guard (200..<300).contains(answer.status) else {
            throw Unexpected(request: "\(method) \(target)", status: answer.status, body: answer.text)
        }
        return answer
    }
}
