import StrictJSON
import Testing

@Suite("Bottlenecks in the management report")
struct BottleneckFiguresTests {
    private let quarter = "/v1/reports/management?from=2022-04-01&to=2022-06-30"

    @Test("are counted by where they stand, and hidden from others while they are few")
    func counted() throws {
        let desk = try Desk()
        let raised = #"{"kind": "qualitative", "summary": "Geen plek.", "remark": "43 van 117 leeg.", "region": "R01"}"#
        var ids: [String] = []
        for _ in 0..<4 { ids.append(try #require(try desk.make("POST", "/v1/bottlenecks", raised)["id"]?.string)) }
        func move(_ id: String, _ body: String) throws {
            try desk.make("POST", "/v1/bottlenecks/\(id)/moves", "{\(body)}")
        }
        try move(ids[0], #""move": "solve", "decision": "Opgelost.""#)
        try move(ids[1], #""move": "send_on", "motivation": "Te groot.""#)
        try move(ids[2], #""move": "send_on", "motivation": "Te groot.""#)
        try move(ids[2], #""move": "return", "decision": "Zelf oplossen.""#)
        let figures = try desk.make("GET", quarter)["bottlenecks"]
        let levels = ["regional_operational", "regional_tactical", "returned", "solved"]
        #expect(levels.map { figures?[$0]?.integer } == [1, 1, 1, 1])
        #expect((figures?.object?.members ?? []).compactMap(\.value.integer).reduce(0, +) == 4)
        try desk.setDay("2022-07-01")
        let others = try desk.make("GET", quarter, as: "vws")["bottlenecks"]
        #expect(levels.allSatisfy { others?[$0]?.integer == nil })
    }

    @Test("stand there as they were known then, whatever happened since")
    func asOf() throws {
        let desk = try Desk()
        let raised = #"{"kind": "quantitative", "summary": "Geen plek.", "remark": "43 van 117 leeg."}"#
        let id = try #require(try desk.make("POST", "/v1/bottlenecks", raised)["id"]?.string)
        try desk.setDay("2022-06-20")
        try desk.make("POST", "/v1/bottlenecks/\(id)/moves", #"{"move": "solve", "decision": "Opgelost."}"#)
        let now = try desk.make("GET", quarter)["bottlenecks"]
        #expect(now?["solved"]?.integer == 1)
        let then = try desk.make("GET", quarter + "&asOf=2022-06-16T10:00:00Z")["bottlenecks"]
        #expect(then?["regional_operational"]?.integer == 1)
        #expect(then?["solved"]?.integer ?? 0 == 0)
    }
}
