import CaseAPI
import Casework
import CivilTime
import CommandLine
import HTTPServer
import SecureCare
import Store

/// The API in this process, on a database file, on behalf of a party that is named rather than shown by a token.
struct LocalBackend: APIBackend {
    private let service: CaseService
    private let casework: Casework
    private let party: String
    private let user: String
    private let isReadingOnly: Bool

    /// Opens the file; one that another process serves is opened for reading what needs no access log.
    static func open(_ options: LocalOptions) throws -> any APIBackend {
        try StoreFaults.worded {
            do {
                let store = try Store.open(at: options.database, mode: .writing, projector: Wiring.projector)
                return LocalBackend(store, options, isReadingOnly: false)
            } catch StoreError.databaseIsServed(_) {
                let store = try Store.open(at: options.database, mode: .readingOnly, projector: Wiring.projector)
                return LocalBackend(store, options, isReadingOnly: true)
            }
        }
    }

    private init(_ store: Store, _ options: LocalOptions, isReadingOnly: Bool) {
        self.init(Casework(store: store, clock: Wiring.clock), options, isReadingOnly: isReadingOnly)
    }

    /// The API on casework that is open already, for the party that the options name.
    init(_ casework: Casework, _ options: LocalOptions, isReadingOnly: Bool = false) {
        self.casework = casework
        service = CaseService(casework: casework)
        party = options.party
        user = options.user ?? ""
        self.isReadingOnly = isReadingOnly
    }

    func send(_ call: APICall) throws -> APIAnswer { try send(call) { _, _ in } }

    func send(_ call: APICall, watch: (_ done: Int, _ total: Int?) -> Void) throws -> APIAnswer {
        if isReadingOnly, call.method != "GET" { throw StoreFaults.served }
        let language =
            call.headers.first { $0.name.lowercased() == "accept-language" }
            .flatMap { Language(rawValue: $0.value) } ?? .dutch
        guard
            let caller = try StoreFaults.worded({
                try casework.recognise(party: party, user: user, language: language)
            })
        else { throw CommandFault(.notPermitted, Phrase("cli.fault.no_such_party")) }
        var headers = HTTPHeaders()
        for header in call.headers { headers.add(header.name.lowercased(), header.value) }
        if let type = call.contentType { headers["content-type"] = type }
        let target = call.target.split(separator: "?", maxSplits: 1)
        let request = HTTPRequest(
            method: call.method, path: String(target[0]), query: target.count > 1 ? String(target[1]) : "",
            headers: headers, body: call.body ?? [], remoteAddress: "command line", isTLS: false)
        let response = service.answer(request, as: caller) { watch($0, $1) }
        if isReadingOnly, response.status == 503 { throw StoreFaults.served }
        return APIAnswer(
            status: response.status,
            headers: response.headers.fields.map { APICall.Parameter($0.name, $0.value) }, body: response.body)
    }
}
