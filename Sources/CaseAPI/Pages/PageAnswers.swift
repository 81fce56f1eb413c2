import HTTPServer

/// The page on which people work, beside the API: files without any content of cases, for whoever asks.
///
/// They take no token, because there is nothing in them; what they show they ask of the API with the token of the
/// person who signs in. Nothing of elsewhere runs in them, nothing is written into them, and nobody frames them.
enum PageAnswers {
    /// What a browser may do in the page: load its own files and ask its own server, and make no markup of text.
    static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].joined(separator: "; ")

    /// The headers of every answer here.
    private static let headers: HTTPHeaders = [
        "Content-Security-Policy": contentSecurityPolicy,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    ]

    /// What may be done with a file of the page.
    static let methods = ["GET", "HEAD"]

    /// The answer to a request for a file of the page; nil when there is no such file, or it is not to be read.
    static func answer(to request: HTTPRequest) -> HTTPResponse? {
        guard methods.contains(request.method), let file = PageFile.byPath[request.path] else { return nil }
        var fields = headers
        fields["API-Version"] = APIContract.shared.version
        if request.isTLS { fields["Strict-Transport-Security"] = "max-age=31536000" }
        fields["Cache-Control"] = "no-cache"
        fields["ETag"] = file.tag
        if holds(request.headers.values(of: "if-none-match"), file.tag) {
            return HTTPResponse(status: 304, headers: fields)
        }
        fields["Content-Type"] = file.contentType
        return HTTPResponse(status: 200, headers: fields, body: file.bytes)
    }

    /// Whether the reader has this content already (RFC 9110): a weak mark is as good here.
    private static func holds(_ values: [String], _ tag: String) -> Bool {
        values.joined(separator: ",").split(separator: ",").contains { part in
            let known = part.filter { $0 != " " && $0 != "\t" }
            return known == "*" || known == tag || known == "W/" + tag
        }
    }
}
