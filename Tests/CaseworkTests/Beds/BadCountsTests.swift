import StrictJSON
import TestSupport
import Testing

/// Counts that cannot be, by each door through which counts come in: one, many at once, and a sheet.
@Suite("Counts that are refused, and leave nothing behind")
struct BadCountsTests {
    /// A count that cannot be, and what each door calls that.
    struct Bad: CustomTestStringConvertible {
        let what: String
        var unit = "U1"
        var at = "2022-06-15T09:30:00Z"
        var total = 10
        let code: String
        var pointer = "countedAt"
        /// The column of the sheet; nil where a sheet may do what a person may not.
        var column: String? = "asOf"
        var testDescription: String { what }
    }

    static let all = [
        Bad(what: "from the future", at: "2022-06-15T10:00:01Z", code: "in_the_future"),
        Bad(what: "before the last one", at: "2022-06-15T08:59:59Z", code: "before_the_last", column: nil),
        Bad(what: "not adding up", total: 11, code: "does_not_add_up", pointer: "total", column: "total"),
        Bad(what: "for a closed unit", unit: "U4", code: "is_closed"),
        Bad(what: "by another provider", unit: "U2", code: "not_yours", pointer: "unitId", column: "provider"),
    ]

    /// U1 counted at nine, U4 closed since yesterday.
    private func trial() throws -> Trial {
        let trial = try Trial()
        try trial.must(
            "PUT", "/v1/units/U4", as: "provider-1",
            """
            {"province":"FL","level":3,"type":"FPA","specialism":"sglvg","regimes":["wvggz"],
            "careTypes":["treatment"],"closesOn":"2022-06-15"}
            """)
        try trial.must(
            "POST", "/v1/units/U1/bed-counts", as: "provider-1",
            #"{"total":10,"occupied":9,"available":1,"reserved":0,"unstaffed":0,"countedAt":"2022-06-15T09:00:00Z"}"#)
        return trial
    }

    private func held(_ trial: Trial) throws -> Int64? {
        try trial.store.read { try $0.number("SELECT count(*) FROM bed_counts") }
    }

    private func body(_ bad: Bad) -> String {
        """
        "countedAt":"\(bad.at)","total":\(bad.total),"occupied":9,"available":1,"reserved":0,"unstaffed":0
        """
    }

    @Test("one by one", arguments: all)
    func single(bad: Bad) throws {
        let trial = try trial()
        let before = try held(trial)
        let answer = try trial.send("POST", "/v1/units/\(bad.unit)/bed-counts", as: "provider-1", "{\(body(bad))}")
        if bad.code == "not_yours" {
            #expect(answer.status == 403)
        } else {
            #expect(answer.faults == ["/\(bad.pointer) \(bad.code)"])
        }
        #expect(try held(trial) == before)
    }

    @Test("in one call with a good one", arguments: all)
    func many(bad: Bad) throws {
        let trial = try trial()
        let before = try held(trial)
        let good = "{\"unitId\":\"\(bad.unit == "U1" ? "U4" : "U1")\",\"source\":\"carried_forward\"}"
        let answer = try trial.send(
            "POST", "/v1/bed-counts", as: "provider-1",
            "{\"counts\":[{\"unitId\":\"\(bad.unit)\",\(body(bad))},\(good)]}")
        #expect(answer.faults.first == "/counts/0/\(bad.pointer) \(bad.code)")
        #expect(try held(trial) == before)
    }

    @Test("in a sheet", arguments: all)
    func sheet(bad: Bad) throws {
        let trial = try trial()
        let before = try held(trial)
        let provider = bad.code == "not_yours" ? "provider-2" : "provider-1"
        let answer = try trial.must(
            "POST", "/v1/capacity-imports", as: "provider-1",
            """
            unit;provider;province;level;type;specialism;regimes;careTypes;total;occupied;available;reserved;unstaffed;asOf
            \(bad.unit);\(provider);FL;2;FPA;psychiatry;wvggz;treatment;\(bad.total);9;1;0;0;\(bad.at)
            """, headers: ["content-type": "text/csv"])
        guard let column = bad.column else { return #expect(answer["imported"]?.integer == 1) }
        #expect(answer["rejected"]?.integer == 1)
        #expect(answer["errors"]?.array?.first?["column"]?.string == column)
        #expect(try held(trial) == before)
    }

    @Test("A unit under a second provider is refused in a sheet too")
    func secondProvider() throws {
        let trial = try trial()
        let answer = try trial.must(
            "POST", "/v1/capacity-imports", as: "lcbb",
            """
            unit;provider;province;level;type;specialism;regimes;careTypes;total;occupied;available;reserved;unstaffed;asOf
            U1;provider-2;FL;2;FPA;psychiatry;wvggz;treatment;10;9;1;0;0;2022-06-15T09:30:00Z
            """, headers: ["content-type": "text/csv"])
        #expect(answer["errors"]?.array?.map { $0["code"]?.string } == ["conflicts"])
        #expect(try trial.get("/v1/units/U1", as: "lcbb")["provider"]?.string == "provider-1")
    }
}
