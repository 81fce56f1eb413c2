import HTTPServer
import StrictJSON
import TestSupport
import Testing

@Suite("Requests that are not right")
struct RequestFaultTests {
    @Test("All faults come at once, each with its place")
    func allAtOnce() throws {
        let trial = try Trial()
        let answer = try trial.send(
            "POST", "/v1/cases?dry=1", as: "referrer-1",
            """
            {"kind":"mediatie","province":"Flevoland","reqion":"R05","need":{"levels":[2,9],"wens":1},
            "currentStay":{"kind":"clinic","endsOn":"2022-02-30"},"birthYear":1994.0,"summary":"Bel 06-12345678."}
            """)
        #expect(answer.status == 400)
        #expect(
            Set(answer.faults) == [
                "?dry unknown_parameter", "/kind not_in_list", "/province not_in_list", "/reqion unknown_field",
                "/need/levels/1 out_of_range", "/need/wens unknown_field", "/currentStay/endsOn not_a_date",
                "/birthYear wrong_type", "/region missing", "/summary identifies_a_person",
            ])
        #expect(!answer.text.contains("12345678") && !answer.text.contains("Flevoland\\\""))
    }

    @Test("What names nothing that is there is told with its place, all at once")
    func namesNothing() throws {
        let trial = try Trial()
        let answer = try trial.send(
            "POST", "/v1/cases", as: "referrer-1",
            """
            {"kind":"mediation","province":"FL","region":"R99","seekingParty":"niemand","openedOn":"\(trial.clock.day(1))",
            "birthYear":2023,"currentStay":{"kind":"clinic","startsOn":"2022-06-02","endsOn":"2022-06-01"}}
            """)
        #expect(
            Set(answer.faults) == [
                "/region not_found", "/seekingParty not_found", "/openedOn in_the_future", "/birthYear in_the_future",
                "/currentStay/endsOn out_of_range",
            ])
    }

    @Test("Unknown, doubled and badly spelt parameters are faults")
    func parameters() throws {
        let trial = try Trial()
        let answer = try trial.get(
            "/v1/cases?limit=0&rung=hoog&openedFrom=gisteren&kleur=rood&stuck=ja", as: "referrer-1")
        #expect(
            Set(answer.faults) == [
                "?limit out_of_range", "?rung not_in_list", "?openedFrom not_a_date", "?kleur unknown_parameter",
                "?stuck wrong_type",
            ])
        #expect(try trial.get("/v1/cases?limit=1&limit=2", as: "referrer-1").status == 400)
        for bad in ["201", "1.0", "1e1", "%31%", "-1", "+5"] {
            #expect(try trial.get("/v1/cases?limit=\(bad)", as: "referrer-1").status == 400, "\(bad)")
        }
        #expect(try trial.get("/v1/cases?limit=%32", as: "referrer-1").status == 200)
        #expect(try trial.get("/v1/cases?q=Bel%2006-12345678", as: "referrer-1").status == 400)
    }

    @Test("A text that identifies a person is pointed at and never echoed")
    func identity() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let text = "Belt op 06-12345678 over 👩‍👩‍👧 morgen, mail a.b@example.org."
        let answer = try trial.send("POST", "/v1/cases/\(id)/notes", as: "referrer-1", "{\"text\":\"\(text)\"}")
        #expect(answer.status == 400)
        let scalars = Array(text.unicodeScalars)
        let found = (answer["errors"]?.array ?? []).map { error -> String in
            let start = error["start"]?.integer ?? 0
            let end = error["end"]?.integer ?? 0
            var part = String.UnicodeScalarView()
            part.append(contentsOf: scalars[start..<end])
            return (error["kind"]?.string ?? "") + " " + String(part)
        }
        #expect(found == ["phone 06-12345678", "email a.b@example.org"])
        #expect(!answer.text.contains("12345678") && !answer.text.contains("example.org"))
    }

    @Test(
        "Every free text is screened, wherever it stands",
        arguments: [
            ("POST", "/notes", #"{"text":"T"}"#), ("POST", "/moves", #"{"move":"escalate","motivation":"T"}"#),
            ("POST", "/moves", #"{"move":"escalate","acuteDanger":{"attestedBy":"T"}}"#),
            ("POST", "/moves", #"{"move":"admit","whatHelped":"T"}"#),
            ("POST", "/rejections", #"{"providerName":"T","rejectedOn":"2022-06-15","primaryReason":"no_contract"}"#),
            (
                "POST", "/rejections",
                #"{"unitId":"U1","rejectedOn":"2022-06-15","primaryReason":"no_contract","explanation":"T"}"#
            ),
            ("POST", "/rejections/1/contests", #"{"explanation":"T"}"#),
            ("POST", "/applications", #"{"providerName":"T","appliedOn":"2022-06-15"}"#),
            ("POST", "/applications/1/withdrawals", #"{"reason":"T"}"#),
            ("POST", "/searches", #"{"scope":"regional","outcome":"none","concludedOn":"2022-06-15","note":"T"}"#),
            ("POST", "/involvements", #"{"party":"lcbb","role":"T"}"#),
            ("POST", "/stays/1/extensions", #"{"endsOn":"2022-09-01","reason":"T"}"#),
            ("POST", "/deadlines/silence/extensions", #"{"dueOn":"2022-09-01","reason":"T"}"#),
            ("PATCH", "", #"{"summary":"T"}"#), ("PATCH", "", #"{"reporterReference":"T"}"#),
        ])
    func screened(method: String, path: String, body: String) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let sent = body.replacing("\"T\"", with: "\"Belt op 06-12345678.\"")
        let answer = try trial.send(method, "/v1/cases/\(id)\(path)", as: "referrer-1", sent)
        #expect(
            answer.status == 400 && answer.faults.contains { $0.hasSuffix(" identifies_a_person") }, "\(answer.text)")
        #expect(!answer.text.contains("12345678"))
    }

    @Test(
        "A body that is no JSON says what is wrong with it",
        arguments: [
            ("{", "ends_too_soon"), ("{\"a\":1,\"a\":2}", "duplicate_name"),
            ("{\"a\":1,\"\\u0061\":2}", "duplicate_name"),
            ("{}x", "text_after_end"), ("[1,]", "not_json"), ("{\"a\":1e999}", "number_out_of_range"),
            (String(repeating: "[", count: 40) + String(repeating: "]", count: 40), "too_deep"),
            ("\u{FEFF}{}", "byte_order_mark"), ("{\"a\":\"\\u0000\"}", "null_character"),
        ])
    func notJSON(body: String, code: String) throws {
        let trial = try Trial()
        let answer = try trial.send("POST", "/v1/bed-searches", as: "referrer-1", body)
        #expect(answer.status == 400 && answer.faults == [" \(code)"], "\(answer.text)")
    }
}
