import CaseAPI
import Casework
import CivilTime
import HTTPServer
import StrictJSON

extension BenchmarkRow {
    /// The management report of many years.
    static func managementReport(_ sizes: BenchSizes) -> BenchmarkRow {
        let cases = ResultTable.number(Double(sizes.reportedCases))
        let refusals = ResultTable.number(Double(sizes.reportedCases * ManyYears.refusalsPerCase))
        return BenchmarkRow(
            name: "management-report",
            work: "the management report on one quarter as JSON, of \(cases) cases and \(refusals) refusals",
            reference: "its counts of cases, rungs and refusals by the sqlite3 shell, the start of which is counted",
            setting: "through the service as lcbb, no HTTP; 1 of 500 cases open; the shell reads a copy of the file",
            goals: [.timeRatio(atMost: 1.2), .milliseconds(atMost: 3_000)]
        ) { try ManagementReportContest(sizes, in: $0) }
    }
}

private final class ManagementReportContest: Contest {
    private let years: ManyYears
    private let service: CaseService
    private let request: HTTPRequest
    private let copy: String
    private let script: String

    init(_ sizes: BenchSizes, in folder: String) throws {
        copy = folder + "/copy.db"
        years = try ManyYears(at: folder + "/casus.db", copy: copy, cases: sizes.reportedCases)
        let issued = try years.casework.issueToken(
            for: Caseload.desk.party, .object(JSONObject()), as: Caseload.administrator, on: ActConditions())
        guard let token = try JSONReader.read(issued.document)["token"]?.string else {
            throw BenchFault.broken("a token that was issued is not in the answer")
        }
        service = CaseService(casework: years.casework)
        let last = Amsterdam.day(at: Caseload.clock()).adding(-1)
        let first = last.adding(-91)
        request = HTTPRequest(
            method: "GET", path: "/v1/reports/management", query: "from=\(first)&to=\(last)",
            headers: ["authorization": "Bearer " + token, "accept": "application/json"], body: [],
            remoteAddress: "127.0.0.1", isTLS: false)
        script = PlainAggregates.script(from: first.description, to: last.description)
    }

    func work() throws -> Lap {
        try Lap.timed(operations: 1) {
            let answer = service.answer(request)
            guard answer.status == 200 else {
                throw BenchFault.broken("the report is answered with \(answer.status)")
            }
        }
    }

    func reference() throws -> Lap {
        try Lap.timed(operations: 1) { try SQLiteShell.run(script, on: copy) }
    }
}
