import HTTPServer
import Store
import StrictJSON
import TestSupport
import Testing

@Suite("Nobody writes lines of their own into a log")
struct LogInjectionTests {
    private static let poison = "a\r\nforged=\"line\" \u{1B}[31m\u{0}\u{202E}"

    /// The poison in the escapes of a path or query, and of JSON.
    private static let inTarget = "a%0D%0Aforged%3D%22line%22%20%1B%5B31m%00%E2%80%AE"
    private static let inJSON = #"a\r\nforged=\"line\" \u001b[31m\u202e"#

    @Test("Whatever is sent where, no entry of the access log and no report holds a control character")
    func everywhere() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        for target in [
            "/v1/cases/\(Self.inTarget)", "/v1/cases/\(id)/\(Self.inTarget)", "/v1/access-log?case=\(Self.inTarget)",
            "/v1/access-log?user=\(Self.inTarget)", "/v1/cases?q=\(Self.inTarget)", "/v1/cases?cursor=\(Self.inTarget)",
            "/v1/units/\(Self.inTarget)", "/v1/parties/\(Self.inTarget)/tokens", "/\(Self.inTarget)",
        ] {
            for party in ["admin", "referrer-1", "lcbb"] { _ = try trial.get(target, as: party) }
        }
        for name in [
            "Access-Reason", "Idempotency-Key", "Identifying-Text", "If-Match", "Authorization", "Accept-Language",
            "Accept", "User-Agent", "X-Forwarded-For",
        ] {
            var headers: HTTPHeaders = [:]
            headers[name] = Self.poison
            _ = try trial.get("/v1/cases/\(id)", as: "referrer-1", headers: headers)
        }
        for (path, body) in [
            ("/v1/parties/referrer-1/tokens", "{\"user\":\"\(Self.inJSON)\"}"),
            ("/v1/parties", "{\"code\":\"\(Self.inJSON)\",\"type\":\"other\",\"name\":\"\(Self.inJSON)\"}"),
            ("/v1/cases/\(id)/notes", "{\"text\":\"\(Self.inJSON)\"}"),
            ("/v1/cases/\(id)/moves", "{\"move\":\"\(Self.inJSON)\"}"),
        ] {
            for party in ["admin", "referrer-1"] { try trial.send("POST", path, as: party, body) }
        }
        let entries = try trial.store.read { snapshot in
            try snapshot.rows(
                """
                SELECT party || role || user || coalesce(on_behalf_of, '') || action || object || result || origin
                    || coalesce(reason, '') FROM access_log
                """
            ) { $0.text(0) }
        }
        #expect(entries.count > 5)
        for entry in entries + trial.reports {
            #expect(!entry.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }, "\(entry)")
            #expect(!entry.contains("forged"))
        }
    }

    @Test("A user's name with control characters is refused, so that no token carries it into the log")
    func tokenUser() throws {
        let trial = try Trial()
        let answer = try trial.send(
            "POST", "/v1/parties/referrer-1/tokens", as: "admin", "{\"user\":\"\(Self.inJSON)\"}")
        #expect(answer.status == 400 && !answer.text.contains("forged"))
    }
}
