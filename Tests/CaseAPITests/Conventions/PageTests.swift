import StrictJSON
import TestSupport
import Testing

@Suite("Pages")
struct PageTests {
    @Test("Walking all pages gives every item once, in one order", arguments: [1, 2, 3, 7, 200])
    func walks(limit: Int) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        for number in 0..<6 {
            try trial.openCase()
            try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", "{\"text\":\"Nummer \(number).\"}")
            try trial.reject(id)
            try trial.apply(id)
            try trial.must("POST", "/v1/parties/other-1/tokens", as: "admin", "{}")
            try trial.must(
                "POST", "/v1/units/U1/bed-counts", as: "lcbb",
                "{\"total\":10,\"occupied\":\(number),\"available\":\(10 - number),\"reserved\":0,\"unstaffed\":0}")
        }
        let lists = [
            "/v1/cases": "referrer-1", "/v1/cases/\(id)/notes": "referrer-1", "/v1/cases/\(id)/events": "referrer-1",
            "/v1/cases/\(id)/rejections": "referrer-1", "/v1/cases/\(id)/applications": "referrer-1",
            "/v1/cases/\(id)/possible-moves": "referrer-1", "/v1/parties": "other-1", "/v1/regions": "other-1",
            "/v1/units": "referrer-1", "/v1/units/U1/bed-counts": "lcbb", "/v1/parties/other-1/tokens": "other-1",
            "/v1/codes": "other-1", "/v1/rejection-reasons": "other-1",
        ]
        for (list, party) in lists {
            let all = try trial.get(list + "?limit=200", as: party)
            #expect(all["next"] == .null && all.items.count > 2, "\(list)")
            var walked: [JSONValue] = []
            var cursor: String? = ""
            while let at = cursor, walked.count <= all.items.count {
                let page = try trial.get("\(list)?limit=\(limit)" + (at.isEmpty ? "" : "&cursor=\(at)"), as: party)
                #expect(page.items.count <= limit)
                walked += page.items
                cursor = page["next"]?.string
            }
            #expect(walked == all.items, "\(list)")
        }
    }

    @Test("A cursor is of its list and its filters; anything else is a fault")
    func badCursors() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.openCase()
        try trial.openCase()
        for _ in 0..<3 { try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een."}"#) }
        let page = try trial.get("/v1/cases?limit=1", as: "referrer-1")
        let cursor = try #require(page["next"]?.string)
        #expect(try trial.get("/v1/cases?limit=2&cursor=\(cursor)", as: "referrer-1").status == 200)
        var flipped = Array(cursor)
        flipped[flipped.count - 1] = flipped[flipped.count - 1] == "0" ? "1" : "0"
        for target in [
            "/v1/cases?province=FL&cursor=\(cursor)", "/v1/cases/\(id)/notes?cursor=\(cursor)",
            "/v1/units?cursor=\(cursor)",
            "/v1/cases?cursor=abc", "/v1/cases?cursor=zz", "/v1/cases?cursor=00", "/v1/cases?cursor=" + String(flipped),
            "/v1/codes?cursor=ff", "/v1/cases/\(id)/possible-moves?cursor=0011223344",
        ] {
            let answer = try trial.get(target, as: "referrer-1")
            #expect(answer.status == 400 && answer.faults == ["?cursor bad_cursor"], "\(target) \(answer.text)")
        }
        #expect(try trial.get("/v1/cases?limit=1&cursor=\(cursor)", as: "referrer-2").status == 400)
    }
}
