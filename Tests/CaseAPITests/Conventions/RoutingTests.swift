import CaseAPI
import HTTPServer
import StrictJSON
import TestSupport
import Testing

@Suite("Methods, paths and media types")
struct RoutingTests {
    @Test("A trailing slash, an empty part and an unknown path lead nowhere, all alike")
    func nowhere() throws {
        let trial = try Trial()
        let paths = ["/v1/cases/", "/v1//cases", "/v1/kasus", "//", "/page/", "/v1/cases/C-0000000000", "/v1/Cases"]
        let answers = try paths.map { try trial.get($0, as: "referrer-1") }
        #expect(answers.allSatisfy { $0.status == 404 && $0.bytes == answers[0].bytes })
    }

    @Test("A method that is not there is told which are")
    func methods() throws {
        let trial = try Trial()
        for operation in APIContract.shared.operations {
            let methods = APIContract.shared.operations.filter { $0.pathTemplate == operation.pathTemplate }.map(
                \.method)
            let answer = try trial.send("TRACE", operation.pathTemplate, as: "referrer-1")
            let allowed = Set((answer.headers["Allow"] ?? "").split(separator: ", ").map(String.init))
            #expect(answer.status == 405)
            #expect(allowed == Set(methods + (methods.contains("GET") ? ["HEAD"] : [])), "\(operation.pathTemplate)")
        }
    }

    @Test(
        "What cannot be accepted is 406",
        arguments: [("text/html", 406), ("application/*", 200), ("*/*;q=0.1", 200), ("image/png, text/*", 406)])
    func accept(value: String, status: Int) throws {
        let trial = try Trial()
        #expect(try trial.get("/v1/me", as: "referrer-1", headers: ["Accept": value]).status == status)
    }

    @Test("A body of another type is 415, and one with a character set is not")
    func types() throws {
        let trial = try Trial()
        for (type, status) in [
            ("text/plain", 415), ("application/xml", 415), ("application/json; charset=utf-8", 200),
            ("application/merge-patch+json", 415),
        ] {
            let answer = try trial.send(
                "POST", "/v1/bed-searches", as: "referrer-1", "{}", headers: ["Content-Type": type])
            #expect(answer.status == status, "\(type)")
        }
        let id = try trial.openCase()
        for type in ["application/json", "application/merge-patch+json"] {
            let answer = try trial.send(
                "PATCH", "/v1/cases/\(id)", as: "referrer-1", "{}", headers: ["Content-Type": type])
            #expect(answer.status == 200)
        }
    }

    @Test(
        "Words come in the language that was asked for",
        arguments: [("nl", "nl"), ("en", "en"), ("fr", "nl"), ("en;q=0.2, nl", "nl"), ("", "nl")])
    func language(asked: String, given: String) throws {
        let trial = try Trial()
        let answer = try trial.get("/v1/cases/C-0000000000", as: "referrer-1", headers: ["Accept-Language": asked])
        #expect(answer.headers["Content-Language"] == given)
        let other = try trial.get(
            "/v1/cases/C-0000000000", as: "referrer-1", headers: ["Accept-Language": given == "nl" ? "en" : "nl"])
        #expect(answer["detail"] != other["detail"])
    }

    @Test("Every answer carries the headers that keep it safe")
    func headers() throws {
        let trial = try Trial()
        let answers = try [
            trial.get("/v1/me", as: "referrer-1"), trial.get("/v1/me", as: nil), trial.get("/v1/nergens", as: nil),
            trial.get("/v1/openapi.json", as: nil), trial.get("/health/live", as: nil), trial.get("/metrics", as: nil),
            trial.send("POST", "/v1/cases", as: "referrer-1", "{"), trial.send("TRACE", "/v1/cases", as: "referrer-1"),
            trial.send("DELETE", "/v1/parties/other-1/tokens/T-0000000000", as: "referrer-1"),
        ]
        for answer in answers {
            #expect(answer.headers["API-Version"] == APIContract.shared.version)
            #expect(answer.headers["Cache-Control"] == "no-store")
            #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
            #expect(answer.headers["X-Frame-Options"] == "DENY")
            #expect(answer.headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
            #expect(answer.headers["Content-Language"] == "en" && answer.headers["Strict-Transport-Security"] == nil)
        }
        let shared = answers.map { $0.headers["Access-Control-Allow-Origin"] }
        #expect(shared.compactMap(\.self) == ["*"] && shared[3] == "*")
        var request = try trial.request("GET", "/v1/me", as: "referrer-1")
        request.isTLS = true
        #expect(try trial.answer(to: request).headers["Strict-Transport-Security"] == "max-age=31536000")
    }
}
