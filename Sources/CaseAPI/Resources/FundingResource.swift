import Casework
import SecureCare
import StrictJSON

/// Totals by funding per quarter, apart from everything about beds.
struct FundingResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "listFundingTotals": { request in
                try casework.answer(casework.listFundingTotals(request.page(), for: request.caller), to: request)
            },
            "recordFundingTotal": { request in
                try casework.answer(
                    casework.recordFundingTotal(request.body, as: request.caller, on: request.conditions))
            },
            "importFundingTotals": { request in
                try casework.answer(
                    casework.importFunding(
                        request.rawBody, dryRun: request.flag("dryRun") ?? false, as: request.caller,
                        on: request.conditions))
            },
        ]
    }
}
