import Foundation
import FoundationNetworking
import StrictJSON

/// A party that speaks HTTP with a server, by its token.
struct HTTPClient: Sendable {
    /// What came back.
    struct Answer: Sendable {
        let status: Int
        let body: JSONValue
        let headers: [String: String]
    }

    enum Failure: Error { case noAnswer }

    let address: String
    let token: String

    /// Sends a request with a JSON body, or the one given, and waits for the answer.
    func send(
        _ method: String, _ path: String, _ body: String? = nil, type: String = "application/json",
        key: String? = nil
    ) async throws -> Answer {
        guard let url = URL(string: address + path) else { throw Failure.noAnswer }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        request.setValue("nl", forHTTPHeaderField: "Accept-Language")
        if let key { request.setValue(key, forHTTPHeaderField: "Idempotency-Key") }
        if let body {
            request.setValue(type, forHTTPHeaderField: "Content-Type")
            request.httpBody = Data(body.utf8)
        }
        let sent = request
        return try await withCheckedThrowingContinuation { continuation in
            HTTPClient.connections.dataTask(with: sent) { data, response, error in
                guard let response = response as? HTTPURLResponse else {
                    return continuation.resume(throwing: error ?? Failure.noAnswer)
                }
                let value = data.flatMap { try? JSONReader.read(Array($0), depthMax: 64) } ?? .null
                let headers = response.allHeaderFields.compactMap { name, value in
                    (name as? String).map { ($0.lowercased(), "\(value)") }
                }
                continuation.resume(
                    returning: Answer(
                        status: response.statusCode, body: value,
                        headers: Dictionary(headers, uniquingKeysWith: { first, _ in first })))
            }.resume()
        }
    }

    /// A POST that must record something: what it recorded.
    func post(_ path: String, _ body: String) async throws -> JSONValue {
        let answer = try await send("POST", path, body)
        guard answer.status == 201 else { throw Unexpected(status: answer.status, body: "\(answer.body)") }
        return answer.body
    }

    /// An answer that the story did not expect.
    struct Unexpected: Error {
        let status: Int
        let body: String
    }

    /// What stands at an address, for anybody.
    static func bytes(_ url: URL) async throws -> Data {
        try await withCheckedThrowingContinuation { continuation in
            connections.dataTask(with: url) { data, _, error in
                guard let data else { return continuation.resume(throwing: error ?? Failure.noAnswer) }
                continuation.resume(returning: data)
            }.resume()
        }
    }

    private static let connections: URLSession = {
        let settings = URLSessionConfiguration.ephemeral
        settings.httpMaximumConnectionsPerHost = 16
        settings.timeoutIntervalForRequest = 30
        return URLSession(configuration: settings)
    }()
}
