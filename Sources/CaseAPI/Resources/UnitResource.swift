import Casework
import SecureCare
import StrictJSON

/// Units, counts of their beds, and sheets of both.
struct UnitResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "listUnits": { request in
                var filter = UnitFilter()
                filter.level = request.query["level"].flatMap { Int($0) }
                filter.province = request.code("province")
                filter.specialism = request.code("specialism")
                filter.regime = request.code("regime")
                filter.careType = request.code("careType")
                filter.available = request.flag("available")
                filter.stale = request.flag("stale")
                filter.provider = request.query["provider"]
                filter.closed = request.flag("closed") ?? false
                filter.asOf = request.moment("asOf")
                return try casework.answer(
                    casework.listUnits(filter, request.page(), for: request.caller), to: request)
            },
            "showUnit": { request in
                try casework.answer(
                    casework.showUnit(request.path("id"), asOf: request.moment("asOf"), to: request.caller))
            },
            "setUnit": { request in
                try casework.answer(
                    casework.describeUnit(
                        request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
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
            "listUnitDescriptions": { request in
                try casework.answer(
                    casework.listDescriptions(of: request.path("id"), request.page(), for: request.caller),
                    to: request)
            },
            "importCapacity": { request in
                try casework.answer(
                    casework.importCapacity(
                        request.rawBody, dryRun: request.flag("dryRun") ?? false, as: request.caller,
                        on: request.conditions, watch: request.watch))
            },
        ]
    }
}
