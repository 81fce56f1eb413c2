import Foundation
import FoundationNetworking
import SecureCare
import Synchronization

/// A server that is spoken to over HTTP or HTTPS, on behalf of the party whose token it is.
public struct ServerBackend: APIBackend {
    /// How long a request may take, in seconds; an import of a large file is the longest.
    public static let answerSecondsMax = 600
    /// How long the server may be silent, in seconds.
    public static let silenceSecondsMax = 60

    private let base: String
    private let token: String?
    private let client: URLSession

    /// The server at an address such as `https://casus.example.nl`; a fault when that is no address of a server.
    public init(address: String, token: String?) throws {
        guard let url = URL(string: address), let scheme = url.scheme?.lowercased(),
            ["http", "https"].contains(scheme),
            let host = url.host, !host.isEmpty, url.user == nil, url.query == nil, url.fragment == nil
        else { throw CommandFault(.usage, Phrase("cli.fault.server_address")) }
        var text = address
        while text.hasSuffix("/") { text.removeLast() }
        base = text
        self.token = token
        let settings = URLSessionConfiguration.ephemeral
        settings.timeoutIntervalForRequest = TimeInterval(ServerBackend.silenceSecondsMax)
        settings.timeoutIntervalForResource = TimeInterval(ServerBackend.answerSecondsMax)
        settings.requestCachePolicy = .reloadIgnoringLocalCacheData
        settings.httpCookieAcceptPolicy = .never
        settings.httpShouldSetCookies = false
        client = URLSession(configuration: settings, delegate: StayingPut(), delegateQueue: nil)
    }

    /// Whether the token would travel unencrypted to another machine.
    public static func isExposed(_ address: String) -> Bool {
        guard let url = URL(string: address), url.scheme?.lowercased() == "http", let host = url.host else {
            return false
        }
        return !["localhost", "127.0.0.1", "::1", "[::1]"].contains(host.lowercased())
    }

    /// Sends one request and waits for its answer; a fault that ends in 69 when there is none.
    public func send(_ call: APICall) throws -> APIAnswer {
        guard let url = URL(string: base + call.target) else {
            throw CommandFault(.usage, Phrase("cli.fault.server_address"))
        }
        var request = URLRequest(url: url)
        request.httpMethod = call.method
        for header in call.headers { request.setValue(header.value, forHTTPHeaderField: header.name) }
        if let contentType = call.contentType { request.setValue(contentType, forHTTPHeaderField: "Content-Type") }
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        if let body = call.body { request.httpBody = Data(body) }
        let outcome = Mutex<Result<APIAnswer, CommandFault>>(.failure(ServerBackend.silent))
        let done = DispatchSemaphore(value: 0)
        client.dataTask(with: request) { data, response, error in
            outcome.withLock { $0 = ServerBackend.outcome(data, response, error) }
            done.signal()
        }.resume()
        done.wait()
        return try outcome.withLock { $0 }.get()
    }

    private static let silent = CommandFault(
        .unavailable, Phrase("cli.fault.server_silent"), hint: Phrase("cli.fault.server_silent.hint"))

    private static func outcome(
        _ data: Data?, _ response: URLResponse?, _ error: (any Error)?
    ) -> Result<APIAnswer, CommandFault> {
        if let response = response as? HTTPURLResponse {
            let headers = response.allHeaderFields.compactMap { name, value in
                (name as? String).map { APICall.Parameter($0, "\(value)") }
            }
            return .success(
                APIAnswer(status: response.statusCode, headers: headers, body: data.map { Array($0) } ?? []))
        }
        switch (error as? URLError)?.code {
        case .serverCertificateUntrusted, .secureConnectionFailed, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            return .failure(CommandFault(.unavailable, Phrase("cli.fault.certificate")))
        case .timedOut:
            return .failure(CommandFault(.unavailable, Phrase("cli.fault.server_slow")))
        default:
            return .failure(silent)
        }
    }
}

/// Follows no redirect: a token goes to the server that was named, and to no other.
private final class StayingPut: NSObject, URLSessionTaskDelegate {
    /// Answers every redirect with no.
    func urlSession(
        _: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
