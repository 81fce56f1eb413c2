import HTTPServer

/// Answers every request with the same bytes: what the HTTP library does when nobody has to think.
struct FixedAnswer: HTTPHandler {
    let response: HTTPResponse

    func answer(_ request: HTTPRequest) -> HTTPResponse { response }

    func answer(to fault: HTTPFault, method: String, path: String, isTLS: Bool) -> HTTPResponse {
        HTTPResponse(status: fault.status)
    }
}
