import HTTPServer
import StrictJSON
import TestSupport
import Testing

@Suite("Over a socket")
struct SocketTests {
    @Test("The same requests get the same answers as in process")
    func same() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""summary":"Een samenvatting.""#)
        try trial.serving { port in
            for (method, target, body) in [
                ("GET", "/v1/cases/\(id)", ""), ("GET", "/v1/cases?limit=5", ""), ("GET", "/v1/cases/\(id)/", ""),
                ("GET", "/v1/cases?rung=%68oog", ""), ("POST", "/v1/cases", "{}"), ("POST", "/v1/bed-searches", "{}"),
                ("GET", "/v1/openapi.json", ""), ("PUT", "/v1/cases", "{}"),
                ("POST", "/v1/cases/\(id)/moves", #"{"move":"escalate"}"#),
            ] {
                let request = try trial.request(method, target, as: "referrer-1", Array(body.utf8))
                let near = try trial.answer(to: request)
                let far = try SocketClient.send(SocketClient.bytes(of: request), to: port)
                try Trial.hold(far, to: request)
                #expect(far.status == near.status && far.bytes == near.bytes, "\(method) \(target)")
                for field in near.headers.fields { #expect(far.headers[field.name] == field.value, "\(field.name)") }
            }
        }
    }

    @Test("HEAD is answered where GET is, without the body")
    func head() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.serving { port in
            for target in ["/v1/cases/\(id)", "/v1/cases", "/v1/me", "/health/live", "/v1/nergens", "/v1/openapi.json"]
            {
                let get = try SocketClient.send(
                    SocketClient.bytes(of: trial.request("GET", target, as: "referrer-1")), to: port)
                let head = try SocketClient.send(
                    SocketClient.bytes(of: trial.request("HEAD", target, as: "referrer-1")), to: port, isHead: true)
                #expect(head.status == get.status && head.bytes.isEmpty && !get.bytes.isEmpty)
                #expect(head.headers["Content-Length"] == get.headers["Content-Length"])
                #expect(head.headers["ETag"] == get.headers["ETag"])
            }
        }
    }

    @Test(
        "What is no proper JSON is 400 over the socket too",
        arguments: [
            (Array("\u{FEFF}{}".utf8), "byte_order_mark"), ([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], "not_utf8"),
            (Array(#"{"a":1,"a":2}"#.utf8), "duplicate_name"),
            (Array(String(repeating: "[", count: 100_000).utf8), "too_deep"),
        ])
    func notJSON(body: [UInt8], code: String) throws {
        let trial = try Trial()
        try trial.serving { port in
            let request = try trial.request("POST", "/v1/bed-searches", as: "referrer-1", body)
            let answer = try SocketClient.send(SocketClient.bytes(of: request), to: port)
            try Trial.hold(answer, to: request)
            #expect(answer.status == 400 && answer.faults == [" \(code)"])
        }
    }

    @Test("A body that is too large is 413, worded like every other problem")
    func tooLarge() throws {
        let trial = try Trial()
        try trial.serving { port in
            let limit = HTTPServerLimits().requestBytesMax
            for (bytes, status) in [(limit, 400), (limit + 1, 413), (limit * 4, 413)] {
                let body = Array("{\"x\":\"".utf8) + [UInt8](repeating: 0x61, count: bytes - 8) + Array("\"}".utf8)
                let request = try trial.request("POST", "/v1/bed-searches", as: "referrer-1", body)
                let answer = try SocketClient.send(SocketClient.bytes(of: request), to: port)
                try Trial.hold(answer, to: request)
                #expect(answer.status == status)
                #expect(answer.headers["X-Frame-Options"] == "DENY" && answer.headers["API-Version"] != nil)
            }
        }
    }
}
