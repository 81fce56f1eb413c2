import Casework
import SecureCare
import StrictJSON

/// All open cases beside all beds: what would unlock a bed, wrong beds, and what if.
struct CaseloadResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "showUnlocks": { request in
                try casework.answer(casework.showUnlocks(asOf: request.moment("asOf"), to: request.caller))
            },
            "showWrongBeds": { request in
                try casework.answer(casework.showWrongBeds(asOf: request.moment("asOf"), to: request.caller))
            },
            "tryCapacity": { request in
                try casework.answer(casework.tryCapacity(request.body, for: request.caller))
            },
        ]
    }
}
