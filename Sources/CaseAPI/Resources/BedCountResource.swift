import Casework
import SecureCare
import StrictJSON

/// Counts of beds, sheets of them, and how far they are to be trusted.
struct BedCountResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "listBedCounts": { request in
                try casework.answer(
                    casework.listCounts(
                        of: request.path("id"), asOf: request.moment("asOf"), request.page(), for: request.caller),
                    to: request)
            },
            "countBeds": { request in
                try casework.answer(
                    casework.countBeds(
                        of: request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
            "countManyBeds": { request in
                try casework.answer(casework.countBeds(request.body, as: request.caller, on: request.conditions))
            },
            "importCapacity": { request in
                try casework.answer(
                    casework.importCapacity(
                        request.rawBody, dryRun: request.flag("dryRun") ?? false, as: request.caller,
                        on: request.conditions, watch: request.watch))
            },
            "listCapacityAlarms": { request in
                try casework.answer(
                    casework.listAlarms(asOf: request.moment("asOf"), request.page(), for: request.caller),
                    to: request)
            },
            "listFillDiscipline": { request in
                try casework.answer(
                    casework.fillDiscipline(
                        from: request.day("from"), to: request.day("to"), request.page(), for: request.caller),
                    to: request)
            },
        ]
    }
}
