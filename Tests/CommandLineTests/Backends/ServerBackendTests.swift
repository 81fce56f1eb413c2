import CommandLine
import Testing

@Suite struct ServerBackendTests {
    @Test func `a request carries the method, path, query, headers, token and body that were given`() throws {
        let server = try AnsweringServer { _ in
            APIAnswer(status: 201, headers: [.init("ETag", "\"4\"")], body: [0x7B, 0x7D])
        }
        defer { server.stop() }
        let backend = try ServerBackend(address: server.address + "/", token: "T0")
        let answer = try backend.send(
            APICall(
                "PATCH", "/v1/cases/C-1", query: [.init("as of", "a+b&c=d/é")],
                headers: [.init("If-Match", "\"3\"")], body: Array("{\"a\":1}".utf8),
                contentType: "application/merge-patch+json"))
        let request = try #require(server.received.first)
        #expect(request.method == "PATCH")
        #expect(request.target == "/v1/cases/C-1?as%20of=a%2Bb%26c%3Dd%2F%C3%A9")
        #expect(request.headers["authorization"] == "Bearer T0")
        #expect(request.headers["if-match"] == "\"3\"")
        #expect(request.headers["content-type"] == "application/merge-patch+json")
        #expect(request.body == "{\"a\":1}")
        #expect(answer.status == 201)
        #expect(answer.body == [0x7B, 0x7D])
        #expect(answer.headers.contains { $0.name.lowercased() == "etag" && $0.value == "\"4\"" })
    }

    @Test func `a server that is not there ends in 69 with what to look at`() throws {
        let server = try AnsweringServer { _ in APIAnswer(status: 200) }
        let address = server.address
        server.stop()
        let trial = CommandLineTrial(["me", "--server", address], environment: ["CASUS_TOKEN": "T0"])
        #expect(trial.exitCode == 69)
        #expect(trial.output.isEmpty)
        #expect(trial.messages.contains("--server"))
        #expect(!trial.messages.contains("T0"))
    }

    @Test func `a redirect is not followed, so that the token goes nowhere else`() throws {
        let other = try AnsweringServer { _ in APIAnswer(status: 200, body: Array("{}".utf8)) }
        defer { other.stop() }
        let elsewhere = other.address
        let served = try ServedTrial(["me"]) { _ in
            APIAnswer(status: 302, headers: [.init("Location", elsewhere + "/v1/me")])
        }
        #expect(served.trial.exitCode == 70)
        #expect(other.received.isEmpty)
    }

    @Test(arguments: ["ftp://x", "casus.nl", "https://", "https://user@casus.nl", "http://x/?a", "http://x/#a"])
    func `an address that is none of a server is a usage fault`(address: String) {
        #expect(CommandLineTrial(["me", "--server", address]).exitCode == 64)
    }

    @Test(arguments: [
        ("http://casus.nl", true), ("HTTP://10.0.0.1:80", true), ("https://casus.nl", false),
        ("http://127.0.0.1:8080", false), ("http://localhost", false), ("http://[::1]:8080", false),
    ])
    func `a token that would travel in the clear is noticed`(address: String, isExposed: Bool) {
        #expect(ServerBackend.isExposed(address) == isExposed)
    }

    @Test func `a missing token is pointed out when the server asks for one`() throws {
        let problem = #"{"type":"urn:casus:problem:unauthorized","title":"Geen toegang","status":401}"#
        let served = try ServedTrial(["me"], status: 401, answer: problem, environment: ["CASUS_TOKEN": ""])
        #expect(served.trial.exitCode == 77)
        #expect(served.trial.messages.contains("CASUS_TOKEN"))
        #expect(served.received.first?.headers["authorization"] == nil)
    }

    @Test func `an answer that is no JSON is a fault and not shown`() throws {
        let served = try ServedTrial(["me"], answer: "<html>welcome</html>")
        #expect(served.trial.exitCode == 70)
        #expect(served.trial.output.isEmpty)
    }
}
