import StrictJSON
import Testing

@Suite("The extract for research, as it is asked for")
struct ResearchExtractActTests {
    static let path = "/v1/reports/research-extract?from=2021-01-01&to=2022-06-30"

    @Test("It is refused with the columns to make coarser, and given when these are")
    func refusedThenGiven() throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let refused = try trial.get(ResearchExtractActTests.path)
        #expect(refused.status == 400)
        let fault = try #require(refused.json["errors"]?.array?.first)
        #expect(fault["pointer"] == .string("?coarsen"))
        let detail = try #require(fault["detail"]?.string)
        let columns = try #require(detail.split(separator: " ").last).dropLast()
        let given = try trial.get(ResearchExtractActTests.path + "&coarsen=" + columns, accept: "text/csv")
        #expect(given.status == 200 && given.type == "text/csv; charset=utf-8", "\(given.text)")
        let lines = given.text.split(separator: "\r\n").dropFirst()
        #expect(!lines.isEmpty)
        for line in lines { #expect(lines.count { $0 == line } >= 10) }
        #expect(!given.text.contains("2021-0") && !given.text.contains("C-"))
    }

    @Test(
        "A column that does not exist and a period that ends too soon are refused",
        arguments: [
            ("?from=2021-01-01&to=2022-06-30&coarsen=name", "?coarsen"),
            ("?from=2021-01-01&to=2022-06-30&drop=born,place", "?drop"), ("?from=2022-01-01&to=2021-01-01", "?to"),
            ("?from=2021-01-01&to=2022-06-30&k=1", "?k"), ("?from=2021-01-01&to=2022-06-30&k=1000", "?to"),
        ])
    func refused(query: String, pointer: String) throws {
        let trial = try SheetTrial()
        try trial.readSamples()
        let answer = try trial.get("/v1/reports/research-extract" + query)
        #expect(answer.status == 400)
        #expect(answer.json["errors"]?.array?.first?["pointer"] == .string(pointer), "\(answer.text)")
    }
}
