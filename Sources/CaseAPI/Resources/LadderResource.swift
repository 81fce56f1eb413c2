import Casework
import SecureCare
import StrictJSON

/// Versions of the ladder: installing, comparing, trying out, and moving cases to another.
struct LadderResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "installLadder": { request in
                try casework.answer(
                    casework.installLadder(request.rawBody, as: request.caller, on: request.conditions))
            },
            "listLadderVersions": { request in
                try casework.answer(casework.listLadderVersions(for: request.caller), to: request)
            },
            "compareLadders": { request in
                try casework.answer(
                    casework.compareLadders(
                        from: request.query["from"].flatMap { Int($0) } ?? 0,
                        to: request.query["to"].flatMap { Int($0) } ?? 0, for: request.caller))
            },
            "simulateLadder": { request in
                try casework.answer(casework.simulateLadder(request.rawBody, for: request.caller))
            },
            "migrateCases": { request in
                try casework.answer(
                    casework.migrateCases(request.body, as: request.caller, on: request.conditions))
            },
            "revertMigration": { request in
                try casework.answer(
                    casework.revertMigration(request.path("id"), as: request.caller, on: request.conditions))
            },
        ]
    }
}
