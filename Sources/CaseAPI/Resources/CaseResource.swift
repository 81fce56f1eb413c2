import Casework
import Reports
import SecureCare
import StrictJSON

/// Cases, and the beds with which a conversation about one could start.
struct CaseResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "registerCase": { request in
                try casework.answer(
                    casework.registerCase(request.body, as: request.caller, on: request.conditions))
            },
            "importCases": { request in
                try casework.answer(
                    casework.importCases(
                        request.rawBody, mapping: request.query["mapping"], dryRun: request.flag("dryRun") ?? false,
                        as: request.caller, on: request.conditions, watch: request.watch))
            },
            "importApplications": { request in
                try casework.answer(
                    casework.importApplications(
                        on: request.path("id"), request.rawBody, mapping: request.query["mapping"],
                        dryRun: request.flag("dryRun") ?? false, as: request.caller, on: request.conditions))
            },
            "showDossier": { request in
                var answer = try casework.answer(casework.showDossier(of: request.path("id"), to: request.caller))
                guard request.acceptedType == "text/html" else { return answer }
                let dossier = try JSONReader.read(answer.body, depthMax: 64)
                answer.body = DossierPage(dossier, request.caller.language).html
                answer.contentType = "text/html; charset=utf-8"
                return answer
            },
            "listCases": { request in
                var filter = CaseFilter()
                filter.rung = request.code("rung")
                filter.province = request.code("province")
                filter.region = request.query["region"]
                filter.reporterType = request.code("reporterType")
                filter.stuck = request.flag("stuck")
                filter.ladderVersion = request.query["ladderVersion"].flatMap { Int($0) }
                filter.openedFrom = request.day("openedFrom")
                filter.openedTo = request.day("openedTo")
                filter.query = request.query["q"]
                return try casework.answer(
                    casework.listCases(filter, request.page(), for: request.caller), to: request)
            },
            "showCase": { request in try casework.answer(casework.showCase(request.path("id"), to: request.caller)) },
            "reviseCase": { request in
                try casework.answer(
                    casework.reviseCase(
                        request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
            "listSuggestions": { request in
                try casework.answer(
                    casework.suggestBeds(
                        for: request.path("id"), asOf: request.moment("asOf"), limit: CaseResource.limit(request),
                        explain: request.query["explain"], to: request.caller))
            },
            "searchBeds": { request in
                try casework.answer(
                    casework.searchBeds(
                        request.body, limit: CaseResource.limit(request), explain: request.query["explain"],
                        for: request.caller,
                        on: request.conditions))
            },
        ]
    }

    /// How many units of each group are shown; all where nothing is asked.
    private static func limit(_ request: APIRequest) -> Int {
        request.query["limit"].flatMap { Int($0) } ?? .max
    }
}
