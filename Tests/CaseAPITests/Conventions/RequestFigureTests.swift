import HTTPServer
import TestSupport
import Testing

@testable import CaseAPI

@Suite("What is said of requests, beside their answers")
struct RequestFigureTests {
    @Test(
        "A request's id is the caller's own only when it can hold no words and no number of a person",
        arguments: [
            ("0123456789abcdef0123456789abcdef", true), ("0123ABCD-0123-4567-89ab-0123456789ab", true),
            ("123456789", false), ("jan-jansen", false), ("0123456789abcdef0123456789abcdeg", false),
            ("------------------------------------", false), ("", false),
        ])
    func requestID(id: String, isTaken: Bool) throws {
        let trial = try Trial()
        let answer = try trial.get("/health/live", as: nil, headers: ["X-Request-Id": id])
        #expect(answer.headers["X-Request-Id"] == (isTaken ? id : nil))
    }

    @Test("Answers differ by what was accepted, and say so")
    func vary() throws {
        #expect(try Trial().get("/v1/codes", as: "lcbb").headers["Vary"] == "Accept, Accept-Language")
    }

    @Test("A fault found before any route is as safe as any other answer", arguments: [true, false])
    func transportFault(isTLS: Bool) throws {
        let answer = try Trial().service.answer(to: .draining, method: "GET", path: "/", isTLS: isTLS)
        #expect(answer.status == 503)
        #expect(answer.headers["Strict-Transport-Security"] == (isTLS ? "max-age=31536000" : nil))
        #expect(answer.headers["Retry-After"] != nil)
    }

    @Test("The figures count requests by operation, refusals by rule, acts, the chain, and nothing of any case")
    func metrics() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let refused = try trial.send("POST", "/v1/cases/\(id)/moves", as: "referrer-1", #"{"move":"escalate"}"#)
        #expect(refused.status == 409)
        _ = try trial.get("/v1/cases/\(id)", as: "referrer-1")
        let lines = try Set(trial.get("/metrics", as: nil).text.split(separator: "\n").map(String.init))
        #expect(lines.contains(#"casus_http_requests_total{operation="showCase",status="200"} 1"#))
        #expect(lines.contains(#"casus_http_requests_total{operation="makeMove",status="409"} 1"#))
        for rule in refused.rules { #expect(lines.contains(#"casus_refusals_total{rule="\#(rule)"} 1"#)) }
        #expect(!refused.rules.isEmpty)
        #expect(lines.contains("casus_queue_acts 0"))
        #expect(lines.contains("casus_writer_stopped 0"))
        #expect(lines.contains { $0.hasPrefix("casus_chain_events ") && !$0.hasSuffix(" 0") })
        #expect(lines.contains { $0.hasPrefix("casus_chain_access_log ") && !$0.hasSuffix(" 0") })
        #expect(!lines.contains { $0.contains(id) || $0.contains("referrer-1") })
    }
}
