import Casework
import SecureCare
import StrictJSON

/// Bottlenecks and how they travel.
struct BottleneckResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "raiseBottleneck": { request in
                try casework.answer(
                    casework.raiseBottleneck(request.body, as: request.caller, on: request.conditions))
            },
            "listBottlenecks": { request in
                let page = try casework.listBottlenecks(
                    level: request.code("level"), request.page(), for: request.caller)
                return try casework.answer(page, to: request)
            },
            "showBottleneck": { request in
                try casework.answer(casework.showBottleneck(request.path("id"), to: request.caller))
            },
            "moveBottleneck": { request in
                try casework.answer(
                    casework.moveBottleneck(
                        request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
            "listBottleneckMoves": { request in
                let page = try casework.listBottleneckMoves(
                    of: request.path("id"), request.page(), for: request.caller)
                return try casework.answer(page, to: request)
            },
            "listPossibleBottleneckMoves": { request in
                let page = try casework.listPossibleBottleneckMoves(on: request.path("id"), for: request.caller)
                return try casework.answer(page, to: request)
            },
        ]
    }
}
