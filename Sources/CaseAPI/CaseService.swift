import Casework
import Cryptography
import HTTPServer
import SecureCare
import Store
import StrictJSON

/// The JSON API: finds the operation, recognises the caller, checks what was sent, calls one act, and words the answer.
public struct CaseService: HTTPHandler {
    /// What the endpoints work with.
    struct Surroundings: Sendable {
        let casework: Casework
        let figures: ServiceFigures
        let description: [UInt8]
        let changes: ChangeFeed
    }

    private let surroundings: Surroundings
    private let routes: RouteTable
    private let endpoints: Endpoints
    private let signIn: SignIn
    private let report: @Sendable (_ fault: any Error, _ request: String) -> Void
    private let observe: (@Sendable (ServedRequest) -> Void)?

    /// The service on some casework; `report` hears of faults of our own, with the id of the request, and `observe` of
    /// every request that was answered.
    public init(
        casework: Casework, contact: ServiceContact = ServiceContact(), limits: RateLimits = RateLimits(),
        certificates: ClientCertificates = ClientCertificates(), figures: ServiceFigures = ServiceFigures(),
        report: @escaping @Sendable (_ fault: any Error, _ request: String) -> Void = { _, _ in },
        observe: (@Sendable (ServedRequest) -> Void)? = nil
    ) {
        surroundings = Surroundings(
            casework: casework, figures: figures, description: ServiceResource.description(contact),
            changes: ChangeFeed(casework, limits.changes))
        routes = RouteTable(APIContract.shared.operations)
        endpoints = Endpoints(surroundings)
        signIn = SignIn(casework, limits, certificates)
        self.report = report
        self.observe = observe
    }

    /// Answers a request that came over a socket: a file of the page, or of the API, where its token says who asks.
    public func answer(_ request: HTTPRequest) -> HTTPResponse {
        let started = ContinuousClock.now
        guard let page = PageAnswers.answer(to: request) else { return answer(request, asCaller: nil) }
        note(RequestID.made(), request.method, RequestTrace(operation: "page"), page.status, since: started)
        return page
    }

    /// The files of the page are there already; everything else may have to wait for the disk.
    public func answersQuickly(method: String, path: String) -> Bool {
        PageFile.byPath[path] != nil
    }

    /// Answers a request of a caller that is known already, as on a local file; `watch` hears how far long work is.
    public func answer(
        _ request: HTTPRequest, as caller: Caller, watch: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) -> HTTPResponse {
        withoutActuallyEscaping(watch) { answer(request, asCaller: caller, $0) }
    }

    /// Words a fault that was found before any route, so that every error looks alike.
    public func answer(to fault: HTTPFault, method: String, path: String, isTLS: Bool) -> HTTPResponse {
        let problem: Problem =
            switch fault {
            case .badFraming: Problem(.invalid, Phrase("problem.framing"))
            case .bodyTooLarge(let limit): Problem(.tooLarge, Phrase("problem.body_too_large", .number(limit)))
            case .requestLineTooLong(let limit): Problem(.uriTooLong, Phrase("problem.uri_too_long", .number(limit)))
            case .headersTooLarge(let bytes, let count):
                Problem(.headersTooLarge, Phrase("problem.headers_too_large", .number(bytes), .number(count)))
            case .draining, .overloaded: Problem(.unavailable)
            }
        note(RequestID.made(), method, RequestTrace(), problem.kind.status, since: .now)
        return finished(response(to: problem, .dutch), language: .dutch, isTLS: isTLS)
    }

    private func answer(
        _ request: HTTPRequest, asCaller known: Caller?, _ watch: @escaping (Int, Int) -> Void = { _, _ in }
    ) -> HTTPResponse {
        let started = ContinuousClock.now
        let language = AcceptedLanguage.read(request.headers["accept-language"])
        let given = RequestID.given(request.headers[RequestID.header])
        let id = given ?? RequestID.made()
        var trace = RequestTrace()
        var response: HTTPResponse
        do {
            response = try carryOut(request, known, language, watch, &trace)
        } catch let problem as ProblemError {
            figures.count(refusedBy: problem.problem.refusals.map(\.rule))
            response = self.response(to: problem.problem, language, problem.headers)
        } catch {
            report(error, id)
            let isOfTheDisk = (error as? StoreError)?.isOfTheDisk == true
            response = self.response(to: Problem(isOfTheDisk ? .unavailable : .internalFault), language)
        }
        note(id, request.method, trace, response.status, since: started)
        if given != nil || response.status >= 500 { response.headers[RequestID.header] = id }
        var sent = finished(response, language: language, isTLS: request.isTLS)
        if request.method == "HEAD" { sent.stream = nil }
        return sent
    }

    /// Counts a request that was answered, and tells whoever keeps the log.
    private func note(
        _ id: String, _ method: String, _ trace: RequestTrace, _ status: Int, since started: ContinuousClock.Instant
    ) {
        let took = (ContinuousClock.now - started).components
        let microseconds = took.seconds * 1_000_000 + took.attoseconds / 1_000_000_000_000
        figures.count(trace.operation, status, microseconds: microseconds)
        observe?(
            ServedRequest(
                id: id, method: ServedRequest.methods.contains(method) ? method : "other",
                operation: trace.operation, party: trace.party, status: status, microseconds: microseconds))
    }

    /// What came to be known of a request on its way.
    private struct RequestTrace {
        var operation: String?
        var party: String?
    }

    private var figures: ServiceFigures { surroundings.figures }

    private func carryOut(
        _ request: HTTPRequest, _ known: Caller?, _ language: Language, _ watch: @escaping (Int, Int) -> Void,
        _ trace: inout RequestTrace
    ) throws -> HTTPResponse {
        let (operation, values) = try route(request)
        trace.operation = operation.operationId
        guard operation.canHold(pathValues: values) else { throw ProblemError(Problem(.notFound)) }
        let caller = try known ?? signIn.caller(of: request, isNeeded: operation.needsToken, language)
        trace.party = caller.party.isEmpty ? nil : caller.party
        let produced = operation.answerTypes.isEmpty ? ["application/json"] : operation.answerTypes
        let takesProblems = AcceptedType.allows("application/problem+json", request.headers["accept"])
        guard
            let accepted = AcceptedType.best(of: produced, request.headers["accept"])
                ?? (takesProblems && produced.contains("application/json") ? "application/json" : nil)
        else { throw ProblemError(Problem(.notAcceptable)) }
        var checked = try RequestReading(
            operation: operation, caller: caller, pathValues: values, acceptedType: accepted
        ).read(request)
        checked.watch = watch
        do {
            return try perform(checked, language)
        } catch StoreError.clockIsBehind {
            throw ProblemError(Problem(.unavailable, Phrase("problem.clock_is_behind")), ["Retry-After": "60"])
        } catch StoreError.storeStopped, StoreError.queueFull {
            throw ProblemError(Problem(.unavailable), ["Retry-After": "5"])
        }
    }

    private func perform(_ request: APIRequest, _ language: Language) throws -> HTTPResponse {
        do {
            guard let endpoint = endpoints.byOperation[request.operation.operationId] else {
                throw ActFailure.notThere
            }
            var answer = try endpoint(request)
            answer.masked += request.masked
            return response(answer, to: request.operation)
        } catch let failure as ActFailure {
            try noteRefusal(failure, of: request)
            if case .refusedBefore(let problem) = failure {
                return HTTPResponse(
                    status: 409, headers: ["Content-Type": "application/problem+json"], body: problem)
            }
            let problem = Problem(failure)
            if problem.kind == .refused, let key = request.conditions.key {
                try surroundings.casework.remember(problem: problem.body(language), under: key, for: request.caller)
            }
            throw ProblemError(problem)
        }
    }

    /// What was asked about a case and not given stands in the access log too.
    private func noteRefusal(_ failure: ActFailure, of request: APIRequest) throws {
        let asked =
            request.operation.pathTemplate.hasPrefix("/v1/cases/{id}")
            ? request.path("id") : request.operation.operationId == "readAccessLog" ? request.query["case"] : nil
        guard let asked else { return }
        try surroundings.casework.noteRefusal(
            of: SnakeCase.from(request.operation.operationId), onCase: asked, failure, as: request.caller)
    }

    private func route(_ request: HTTPRequest) throws -> (APIContract.Operation, [String: String]) {
        switch routes.match(method: request.method, path: request.path) {
        case .operation(let operation, let values): return (operation, values)
        case .nothing:
            guard PageFile.byPath[request.path] == nil else { throw otherMethod(than: PageAnswers.methods) }
            throw ProblemError(Problem(.notFound))
        case .otherMethods(let methods): throw otherMethod(than: methods)
        }
    }

    private func otherMethod(than methods: [String]) -> ProblemError {
        let names = methods.joined(separator: ", ")
        return ProblemError(
            Problem(.methodNotAllowed, Phrase("problem.method-not-allowed.detail", .text(names))), ["Allow": names])
    }

    private func response(_ answer: APIAnswer, to operation: APIContract.Operation) -> HTTPResponse {
        var headers = HTTPHeaders()
        if answer.status != 204 { headers["Content-Type"] = answer.contentType }
        if let location = answer.location { headers["Location"] = location }
        if let tag = answer.tag { headers["ETag"] = "\"\(tag)\"" }
        if !answer.masked.isEmpty {
            headers[IdentifyingText.maskedHeader] = answer.masked.map(\.rawValue).joined(separator: ", ")
        }
        if operation.operationId == "showDescription" { headers["Access-Control-Allow-Origin"] = "*" }
        // A proxy that gathers bytes would hold back what is to be told at once.
        if answer.stream != nil { headers["X-Accel-Buffering"] = "no" }
        return HTTPResponse(status: answer.status, headers: headers, body: answer.body, stream: answer.stream)
    }

    private func response(
        to problem: Problem, _ language: Language, _ headers: [String: String] = [:]
    ) -> HTTPResponse {
        var fields: HTTPHeaders = ["Content-Type": "application/problem+json"]
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { fields[name] = value }
        if problem.kind == .unavailable { fields["Retry-After"] = headers["Retry-After"] ?? "5" }
        return HTTPResponse(status: problem.kind.status, headers: fields, body: problem.body(language))
    }

    /// The headers that every answer carries.
    private func finished(_ response: HTTPResponse, language: Language, isTLS: Bool) -> HTTPResponse {
        var finished = response
        finished.headers["API-Version"] = APIContract.shared.version
        finished.headers["Cache-Control"] = "no-store"
        finished.headers["Content-Language"] = language.rawValue
        finished.headers["Content-Security-Policy"] = "frame-ancestors 'none'"
        finished.headers["Vary"] = "Accept, Accept-Language"
        finished.headers["X-Content-Type-Options"] = "nosniff"
        finished.headers["X-Frame-Options"] = "DENY"
        if isTLS { finished.headers["Strict-Transport-Security"] = "max-age=31536000" }
        return finished
    }
}

/// A problem on its way to the caller, with the headers that go with it.
struct ProblemError: Error {
    let problem: Problem
    let headers: [String: String]

    init(_ problem: Problem, _ headers: [String: String] = [:]) {
        self.problem = problem
        self.headers = headers
    }
}

/// Names of operations (`showCase`) as codes of the access log (`show_case`).
enum SnakeCase {
    /// A name in camel case with underscores instead.
    static func from(_ name: String) -> String {
        var result = ""
        for character in name {
            if character.isUppercase { result += "_" }
            result += character.lowercased()
        }
        return result
    }
}
