import CommandLine
import Testing

@Suite struct TokenCommandTests {
    private static let answer: AnsweringServer.Answer = { request in
        let body =
            switch request.target.split(separator: "?").first {
            case "/v1/parties": #"{"items":[{"code":"p1"},{"code":"p2"}],"next":null}"#
            case "/v1/parties/p1/tokens": #"{"items":[{"id":"T-1","party":"p1"}],"next":null}"#
            case "/v1/parties/p2/tokens": #"{"items":[{"id":"T-2","party":"p2"}],"next":null}"#
            default: ""
            }
        return APIAnswer(status: request.method == "DELETE" ? 204 : 200, body: Array(body.utf8))
    }

    @Test func `without a party the tokens of all are listed`() throws {
        let served = try ServedTrial(["token", "list", "--json"], TokenCommandTests.answer)
        #expect(
            served.trial.output == #"{"items":[{"id":"T-1","party":"p1"},{"id":"T-2","party":"p2"}],"next":null}"#
                + "\n")
        let one = try ServedTrial(["token", "list", "p2"], TokenCommandTests.answer)
        #expect(one.trial.output.contains("T-2"))
        #expect(!one.trial.output.contains("T-1"))
    }

    @Test func `a token is revoked at the party whose it is`() throws {
        let served = try ServedTrial(["token", "revoke", "T-2"], TokenCommandTests.answer)
        #expect(served.trial.exitCode == 0)
        #expect(served.received.last?.method == "DELETE")
        #expect(served.received.last?.target == "/v1/parties/p2/tokens/T-2")
        let unknown = try ServedTrial(["token", "revoke", "T-9"], TokenCommandTests.answer)
        #expect(unknown.trial.exitCode == 77)
        #expect(!unknown.received.contains { $0.method == "DELETE" })
    }

    @Test func `a party that may not look is told so`() throws {
        let served = try ServedTrial(
            ["token", "revoke", "T-2"], status: 403,
            answer: #"{"type":"urn:casus:problem:forbidden","title":"Niet aan u","status":403}"#)
        #expect(served.trial.exitCode == 77)
        #expect(served.trial.messages.contains("Niet aan u"))
    }

    @Test func `a token that is issued stands on a line of its own, with the word that it is shown once`() throws {
        let body =
            #"{"id":"T-1","token":"abc.def","party":"p1","user":null,"issuedAt":"2022-06-15T10:00:00Z","expiresOn":null}"#
        let served = try ServedTrial(["token", "issue", "p1"], status: 201, answer: body)
        #expect(served.trial.output.split(separator: "\n").contains("abc.def"))
        #expect(served.trial.output.contains("alleen nu"))
    }
}
