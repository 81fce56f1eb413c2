/// To whom users of the API can turn; shown in its description.
public struct ServiceContact: Sendable {
    /// What the desk is called.
    public var name: String
    /// Its page.
    public var url: String
    /// Its address for mail.
    public var email: String

    /// A desk with a page and an address for mail.
    public init(
        name: String = "casus", url: String = "https://example.invalid/", email: String = "beheer@example.invalid"
    ) {
        self.name = name
        self.url = url
        self.email = email
    }
}

/// How often a caller may ask.
public struct RateLimits: Sendable {
    /// Requests of one token in one second.
    public var requestsPerTokenPerSecond: Int
    /// Requests from one address in one second, of those who are signed in and of those who are not each.
    public var requestsPerAddressPerSecond: Int
    /// Failed sign-ins from one address in one minute.
    public var failedSignInsPerAddressPerMinute: Int
    /// The bounds of streams of changes.
    public var changes = ChangeStreamLimits()

    /// Limits, as the service has them by default.
    public init(
        requestsPerTokenPerSecond: Int = 5_000, requestsPerAddressPerSecond: Int = 20_000,
        failedSignInsPerAddressPerMinute: Int = 20
    ) {
        self.requestsPerTokenPerSecond = requestsPerTokenPerSecond
        self.requestsPerAddressPerSecond = requestsPerAddressPerSecond
        self.failedSignInsPerAddressPerMinute = failedSignInsPerAddressPerMinute
    }
}
