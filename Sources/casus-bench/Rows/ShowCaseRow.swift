import CaseAPI
import Casework
import HTTPServer
import StrictJSON

extension BenchmarkRow {
    /// `GET` of a case over HTTP, its row in the access log written before the answer.
    static func showCase(_ sizes: BenchSizes) -> BenchmarkRow {
        BenchmarkRow(
            name: "show-case", work: "GET of a case over HTTP, recorded in the access log before it is answered",
            reference: "a fixed answer of the same size by the same HTTP library",
            setting: "loopback, \(sizes.connections) connections kept open, client in the same process, "
                + "synchronous=FULL for the access log, as many rows a commit as wait",
            goals: [.speedRatio(atLeast: 0.15)]
        ) { try ShowCaseContest(sizes, in: $0) }
    }
}

private final class ShowCaseContest: Contest {
    private let sizes: BenchSizes
    private let load: Caseload
    private let servers: [HTTPServer]
    private let asking: LoopbackClient
    private let askingFixed: LoopbackClient

    init(_ sizes: BenchSizes, in folder: String) throws {
        self.sizes = sizes
        load = try Caseload(at: folder + "/casus.db", cases: 1)
        let issued = try load.casework.issueToken(
            for: load.reporter.party, .object(JSONObject()), as: Caseload.administrator, on: ActConditions())
        guard let token = try JSONReader.read(issued.document)["token"]?.string else {
            throw BenchFault.broken("a token that was issued is not in the answer")
        }
        let service = CaseService(
            casework: load.casework,
            limits: RateLimits(
                requestsPerTokenPerSecond: ShowCaseContest.requestsPerSecondMax,
                requestsPerAddressPerSecond: ShowCaseContest.requestsPerSecondMax)
        )
        let path = "/v1/cases/" + load.cases[0]
        let headers: HTTPHeaders = ["authorization": "Bearer " + token]
        let shown = service.answer(
            HTTPRequest(
                method: "GET", path: path, query: "", headers: headers, body: [], remoteAddress: "127.0.0.1",
                isTLS: false))
        guard shown.status == 200 else { throw BenchFault.broken("the case is answered with \(shown.status)") }
        var limits = HTTPServerLimits()
        limits.workerThreads = max(limits.workerThreads, sizes.connections)
        let real = try HTTPServer(listen: ListenAddress(), limits: limits, handler: service)
        let fixed = try HTTPServer(listen: ListenAddress(), limits: limits, handler: FixedAnswer(response: shown))
        servers = [real, fixed]
        let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer \(token)\r\n\r\n"
        asking = try LoopbackClient(port: real.port, connections: sizes.connections, request: request)
        askingFixed = try LoopbackClient(port: fixed.port, connections: sizes.connections, request: request)
    }

    deinit {
        for server in servers { server.stop() }
        load.store.close()
    }

    func work() throws -> Lap {
        try Lap.timed(operations: sizes.requests) { try asking.ask(times: sizes.requests) }
    }

    func reference() throws -> Lap {
        try Lap.timed(operations: sizes.requests) { try askingFixed.ask(times: sizes.requests) }
    }

    /// So many that the limit on a token is out of reach.
    private static let requestsPerSecondMax = 10_000_000
}
