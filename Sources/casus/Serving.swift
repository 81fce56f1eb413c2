import CaseAPI
import Casework
import CommandLine
import Glibc
import HTTPServer
import SecureCare
import Store

/// Serving a database file to others, until the process is told to stop.
enum Serving {
    static func serve(_ context: LocalContext, _ options: ServeOptions) throws -> LocalOutcome {
        try StoreFaults.worded {
            let address = try listenAddress(options.listen)
            let tls = try certificate(options)
            let stopping = blockStopSignals()
            // A log that nobody reads any more is no reason to stop serving.
            signal(SIGPIPE, SIG_IGN)
            let store = try Store.open(at: context.options.database, mode: .writing, projector: Wiring.projector)
            defer { store.close() }
            let figures = ServiceFigures()
            let casework = Casework(store: store, clock: Wiring.clock)
            let clients = try ClientCertificateFile.read(options.clientCertificates, of: casework)
            let service = CaseService(
                casework: casework, contact: contact(context.environment), certificates: clients,
                figures: figures, report: { note("fault=\"\($0)\"") })
            let server = try start(address, tls, asksForCertificates: options.clientCertificates != nil, service)
            let url = "\(tls == nil ? "http" : "https")://\(hostText(address.host)):\(server.port)"
            try store.announce(address: url)
            note("serving=\(url)")
            Housekeeping(
                casework: casework, figures: figures, report: { note($0) }, reload: { reload(server, options) }
            ).work(until: stopping)
            figures.drain()
            server.drain()
            note("stopped=\(url)")
            return LocalOutcome()
        }
    }

    private static func certificate(_ options: ServeOptions) throws -> (certificatePEM: String, keyPEM: String)? {
        try options.tls.map { files in
            (certificatePEM: try text(of: files.certificate), keyPEM: try text(of: files.key))
        }
    }

    /// Takes the certificate anew from its files; one that does not do leaves the former in use.
    private static func reload(_ server: HTTPServer, _ options: ServeOptions) {
        do {
            guard let files = try certificate(options) else { return note("reloaded=\"nothing\"") }
            try server.replaceCertificate(certificatePEM: files.certificatePEM, keyPEM: files.keyPEM)
            note("reloaded=\"certificate\"")
        } catch let error as HTTPServerError {
            note("certificate_kept=\"\(error)\"")
        } catch {
            note("certificate_kept=\"a file could not be read\"")
        }
    }

    private static func start(
        _ address: ListenAddress, _ tls: (certificatePEM: String, keyPEM: String)?, asksForCertificates: Bool,
        _ service: CaseService
    ) throws -> HTTPServer {
        var limits = HTTPServerLimits()
        limits.largeBodies = ["/v1/capacity-imports", "/v1/case-imports"].map {
            HTTPServerLimits.LargeBody(method: "POST", pathPrefix: $0)
        }
        do throws(HTTPServerError) {
            return try HTTPServer(
                listen: address, limits: limits, tls: tls, asksForCertificates: asksForCertificates, handler: service)
        } catch {
            throw CommandFault(.inputOutput, Phrase("serve.cannot_start", .text("\(error)")))
        }
    }

    private static func listenAddress(_ text: String) throws -> ListenAddress {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            throw CommandFault(.usage, Phrase("serve.address"))
        }
        let host = text[..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
        return ListenAddress(host: host == "localhost" ? "127.0.0.1" : String(host), port: Int(port))
    }

    private static func hostText(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

    private static func contact(_ environment: [String: String]) -> ServiceContact {
        let standard = ServiceContact()
        return ServiceContact(
            name: environment["CASUS_CONTACT_NAME"] ?? standard.name,
            url: environment["CASUS_CONTACT_URL"] ?? standard.url,
            email: environment["CASUS_CONTACT_EMAIL"] ?? standard.email)
    }

    /// The text of a file of certificates or of a key.
    static func text(of path: String) throws -> String {
        guard let file = fopen(path, "rb") else { throw CommandFault(.noInput, Phrase("serve.tls_file")) }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: tlsFileBytesMax)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// A certificate chain or key is no larger than this.
    private static let tlsFileBytesMax = 262_144

    /// From here on SIGTERM, SIGINT, SIGHUP and SIGUSR1 are waited for instead of ending the process, in every thread made later.
    private static func blockStopSignals() -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGHUP)
        sigaddset(&signals, SIGUSR1)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        return signals
    }

    /// One line to the log, which is standard error; nothing in the words ends it or steers a terminal.
    private static func note(_ words: String) {
        let line = Array("casus \(Printable.clean(words).replacing("\n", with: " "))\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }
}
