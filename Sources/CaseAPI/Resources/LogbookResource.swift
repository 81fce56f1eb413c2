import Casework
import SecureCare
import StrictJSON

/// The logbook of a provider, and the counts that leave it when it says so.
struct LogbookResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "listLogbook": { request in
                try casework.answer(casework.listLogbook(request.page(), for: request.caller), to: request)
            },
            "writeLogbookEntry": { request in
                try casework.answer(
                    casework.writeLogbookEntry(request.body, as: request.caller, on: request.conditions))
            },
            "releaseLogbook": { request in
                try casework.answer(
                    casework.releaseLogbookQuarter(request.body, as: request.caller, on: request.conditions))
            },
            "listLogbookPublications": { request in
                try casework.answer(
                    casework.listLogbookPublications(request.page(), for: request.caller), to: request)
            },
            "publishLogbook": { request in
                try casework.answer(
                    casework.publishLogbookCounts(request.body, as: request.caller, on: request.conditions))
            },
        ]
    }
}
