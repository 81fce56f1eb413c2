import Casework
import SecureCare
import StrictJSON

/// Who saw what, and for how long that is kept.
struct AccessLogResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "readAccessLog": { request in
                var filter = AccessLogFilter()
                filter.caseId = request.query["case"]
                filter.party = request.query["party"]
                filter.user = request.query["user"]
                filter.action = request.query["action"]
                filter.from = request.day("from")
                filter.to = request.day("to")
                return try casework.answer(
                    casework.readAccessLog(filter, request.page(), for: request.caller), to: request)
            }
        ]
    }
}
