import Casework
import HTTPServer
import SecureCare

/// Tells who asks, by a token or by a certificate, and holds everybody to how often may be asked.
struct SignIn: Sendable {
    private let casework: Casework
    private let certificates: ClientCertificates
    private let perToken: RateCounter
    private let perAddress: RateCounter
    private let failures: RateCounter

    init(_ casework: Casework, _ limits: RateLimits, _ certificates: ClientCertificates) {
        self.casework = casework
        self.certificates = certificates
        perToken = RateCounter(limit: limits.requestsPerTokenPerSecond, windowMilliseconds: 1_000)
        perAddress = RateCounter(limit: limits.requestsPerAddressPerSecond, windowMilliseconds: 1_000)
        failures = RateCounter(limit: limits.failedSignInsPerAddressPerMinute, windowMilliseconds: 60_000)
    }

    /// Who asks; nobody in particular where none is needed.
    ///
    /// A certificate that is listed speaks for its party by itself; a token beside it must be of the same party. Those
    /// who are signed in are counted apart from those who are not, so that nobody who guesses or floods keeps out who
    /// has a right to come in from the same address.
    func caller(of request: HTTPRequest, isNeeded: Bool, _ language: Language) throws -> Caller {
        let now = casework.clock().milliseconds
        let address = request.remoteAddress
        guard isNeeded else {
            try count("visitor " + address, with: perAddress, at: now)
            return Caller(party: "", type: .other, user: "", origin: address, language: language)
        }
        let token = BearerToken.read(request.headers.values(of: "authorization"))
        let isTokenSent = !request.headers.values(of: "authorization").isEmpty
        let holder = certificates.holder(of: request.peerCertificate)
        let recognised =
            if let token {
                try casework.recognise(token: token, origin: address, language: language)
            } else if let holder, !isTokenSent {
                try casework.recognise(party: holder.party, user: holder.user, origin: address, language: language)
            } else {
                nil as Caller?
            }
        guard let recognised, holder.map({ $0.party.utf8.elementsEqual(recognised.party.utf8) }) ?? true else {
            try count("visitor " + address, with: perAddress, at: now)
            if token != nil, !failures.count(address, at: now) {
                throw ProblemError(Problem(.tooManyRequests), ["Retry-After": "60"])
            }
            throw ProblemError(Problem(.unauthorized), ["WWW-Authenticate": "Bearer"])
        }
        try count("caller " + address, with: perAddress, at: now)
        try count(token ?? "certificate " + (request.peerCertificate ?? ""), with: perToken, at: now)
        return recognised
    }

    private func count(_ name: String, with counter: RateCounter, at now: Int64) throws {
        guard counter.count(name, at: now) else {
            throw ProblemError(Problem(.tooManyRequests), ["Retry-After": "1"])
        }
    }
}

/// The token of an `Authorization` header (RFC 6750).
enum BearerToken {
    /// How long a token may be written.
    static let lengthMax = 200

    /// The token; nil without exactly one header of that scheme.
    static func read(_ values: [String]) -> String? {
        guard values.count == 1, let value = values.first else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= lengthMax else { return nil }
        return String(parts[1])
    }
}
