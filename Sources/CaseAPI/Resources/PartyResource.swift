import Casework
import SecureCare
import StrictJSON

/// Parties, their tokens, and the regions.
struct PartyResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "registerParty": { request in
                try casework.answer(
                    casework.registerParty(request.body, as: request.caller, on: request.conditions))
            },
            "listParties": { request in
                try casework.answer(casework.listParties(request.page(), for: request.caller), to: request)
            },
            "issueToken": { request in
                try casework.answer(
                    casework.issueToken(
                        for: request.path("code"), request.body, as: request.caller, on: request.conditions))
            },
            "replaceToken": { request in
                try casework.answer(
                    casework.replaceToken(
                        request.path("id"), of: request.path("code"), request.body, as: request.caller,
                        on: request.conditions))
            },
            "listTokens": { request in
                try casework.answer(
                    casework.listTokens(of: request.path("code"), request.page(), for: request.caller), to: request)
            },
            "revokeToken": { request in
                try casework.revokeToken(request.path("id"), of: request.path("code"), as: request.caller)
                return APIAnswer(status: 204, body: [])
            },
            "setRegion": { request in
                try casework.answer(
                    casework.setRegion(
                        request.path("code"), request.body, as: request.caller, on: request.conditions))
            },
            "showRegion": { request in
                try casework.answer(casework.showRegion(request.path("code"), to: request.caller))
            },
            "setRegionParameters": { request in
                try casework.answer(
                    casework.setRegionParameters(
                        of: request.path("code"), request.body, as: request.caller, on: request.conditions))
            },
            "listRegionParameters": { request in
                try casework.answer(
                    casework.listRegionParameters(
                        of: request.path("code"), request.page(), for: request.caller), to: request)
            },
            "listRegions": { request in
                try casework.answer(casework.listRegions(request.page(), for: request.caller), to: request)
            },
            "showMe": { request in try casework.answer(casework.describe(request.caller)) },
        ]
    }
}
