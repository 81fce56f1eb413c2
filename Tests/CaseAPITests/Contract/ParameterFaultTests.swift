import CaseAPI
import SecureCare
import Testing

@Suite("Faults in a query")
struct ParameterFaultTests {
    @Test(
        "A query has the faults it has, all at once and in order",
        arguments: [
            ("listCases", [], []),
            ("listCases", ["limit=1", "cursor=abc", "stuck=false", "rung=national", "openedFrom=2022-01-01"], []),
            ("listCases", ["limit=200"], []),
            ("listCases", ["limit=0", "rung=landelijk"], ["?limit out_of_range", "?rung not_in_list"]),
            ("listCases", ["limit=201"], ["?limit out_of_range"]),
            ("listCases", ["limit=5.0"], ["?limit wrong_type"]),
            ("listCases", ["limit=+5"], ["?limit wrong_type"]),
            ("listCases", ["limit=05"], ["?limit wrong_type"]),
            ("listCases", ["limit="], ["?limit wrong_type"]),
            ("listCases", ["limit=5", "limit=5"], ["?limit not_unique"]),
            ("listCases", ["stuck=ja"], ["?stuck wrong_type"]),
            ("listCases", ["openedTo=2022-13-01"], ["?openedTo not_a_date"]),
            ("listCases", ["cursor="], ["?cursor bad_cursor"]),
            ("listCases", ["q="], ["?q too_short"]),
            ("listCases", ["Limit=5"], ["?Limit unknown_parameter"]),
            ("listCases", ["Jan de Boer=5"], ["? unknown_parameter"]),
            ("showCase", ["limit=5"], ["?limit unknown_parameter"]),
            (
                "listUnits", ["level=2", "available=true", "stale=false", "asOf=2022-06-15T10:00:00%2B02:00"],
                ["?asOf not_an_instant"]
            ),
            ("listUnits", ["level=5", "regime=x"], ["?level out_of_range", "?regime not_in_list"]),
            ("listSuggestions", ["asOf=2022-06-15"], []),
            ("listSuggestions", ["asOf=2022-06-15T10:00:00+02:00"], []),
            ("importCapacity", ["dryRun=true"], []),
        ] as [(String, [String], [String])])
    func faults(operation: String, query: [String], expected: [String]) throws {
        let operation = try #require(try Description.contract().operation(named: operation))
        let items = query.map { item in
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (name: parts[0], value: parts[1])
        }
        let found = operation.parameterFaults(items)
        #expect(found.map { $0.pointer + " " + $0.code } == expected)
        for fault in found {
            let said = fault.detail.said(in: .dutch)
            #expect(said != fault.detail.key && !said.contains("{") && !said.contains("Jan"))
        }
    }

    @Test("A mistyped parameter is met with the one that was probably meant")
    func nearMiss() throws {
        let operation = try #require(try Description.contract().operation(named: "listCases"))
        let fault = try #require(operation.parameterFaults([(name: "provnice", value: "FL")]).first)
        #expect(fault.detail == Phrase("fault.unknown_parameter.near", .text("province")))
    }
}
