import Casework
import SecureCare
import StrictJSON

/// What touches the person behind a case: doubles, links, objections, what is held, erasure, retention.
struct PrivacyResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] { onCase.merging(overall) { first, _ in first } }

    private var onCase: [String: Endpoints.Endpoint] {
        [
            "findSimilar": { request in
                try casework.answer(casework.findSimilar(to: request.path("id"), for: request.caller))
            },
            "listLinks": { request in
                try casework.answer(
                    casework.listLinks(on: request.path("id"), request.page(), for: request.caller), to: request)
            },
            "linkCases": { request in
                try casework.answer(
                    casework.linkCases(
                        request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
            "undoLink": { request in
                try casework.answer(
                    casework.undoLink(
                        on: request.path("id"), number: request.number("n"), as: request.caller,
                        on: request.conditions))
            },
            "listObjections": { request in
                try casework.answer(
                    casework.listObjections(on: request.path("id"), request.page(), for: request.caller),
                    to: request)
            },
            "recordObjection": { request in
                try casework.answer(
                    casework.recordObjection(
                        on: request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
            "discloseCase": { request in
                try casework.answer(casework.discloseCase(request.path("id"), to: request.caller))
            },
            "eraseCase": { request in
                try casework.answer(
                    casework.eraseCase(
                        request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
        ]
    }

    private var overall: [String: Endpoints.Endpoint] {
        [
            "lookUpCases": { request in
                try casework.answer(casework.lookUpCases(request.body, for: request.caller))
            },
            "listDoubles": { request in
                try casework.answer(casework.listLikelyDoubles(request.page(), for: request.caller), to: request)
            },
            "previewRetention": { request in
                let periods = RetentionPeriods(
                    accessLogYears: request.query["accessLogYears"].flatMap { Int($0) },
                    closedCaseYears: request.query["closedCaseYears"].flatMap { Int($0) })
                return try casework.answer(casework.previewRetention(periods, for: request.caller))
            },
            "applyRetention": { request in
                let periods = RetentionPeriods(
                    accessLogYears: request.body["accessLogYears"]?.integer,
                    closedCaseYears: request.body["closedCaseYears"]?.integer)
                return try casework.answer(
                    casework.applyRetention(periods, as: request.caller, on: request.conditions))
            },
        ]
    }
}
