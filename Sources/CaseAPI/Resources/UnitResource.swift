import Casework
import SecureCare
import StrictJSON

/// Units, what was said of them over time, and which of them the dashboard counts.
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
            "listUnitDescriptions": { request in
                try casework.answer(
                    casework.listDescriptions(of: request.path("id"), request.page(), for: request.caller),
                    to: request)
            },
            "setDashboardScope": { request in
                try casework.answer(
                    casework.setDashboardScope(request.body, as: request.caller, on: request.conditions))
            },
            "listDashboardScopes": { request in
                try casework.answer(casework.listDashboardScopes(request.page(), for: request.caller), to: request)
            },
        ]
    }
}
