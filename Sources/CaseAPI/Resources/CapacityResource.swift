import Casework
import SecureCare
import StrictJSON

/// What makes bed counts worth a telephone call: the round, alarms, discipline, and what would unlock a bed.
struct CapacityResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        lists.merging(figures) { first, _ in first }
    }

    private var lists: [String: Endpoints.Endpoint] {
        [
            "listPhoneRound": { request in
                try casework.answer(casework.phoneRound(request.page(), for: request.caller), to: request)
            },
            "listPhoneDifferences": { request in
                try casework.answer(
                    casework.phoneDifferences(
                        from: request.day("from"), to: request.day("to"), request.page(), for: request.caller),
                    to: request)
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
            "listFundingTotals": { request in
                try casework.answer(casework.listFundingTotals(request.page(), for: request.caller), to: request)
            },
        ]
    }

    private var figures: [String: Endpoints.Endpoint] {
        [
            "recordFundingTotal": { request in
                try casework.answer(
                    casework.recordFundingTotal(request.body, as: request.caller, on: request.conditions))
            },
            "showCountingTerm": { request in
                try casework.answer(casework.showCountingTerm(of: request.path("code"), to: request.caller))
            },
            "setCountingTerm": { request in
                try casework.answer(
                    casework.setCountingTerm(
                        of: request.path("code"), request.body, as: request.caller, on: request.conditions))
            },
            "showUnlocks": { request in
                try casework.answer(casework.showUnlocks(asOf: request.moment("asOf"), to: request.caller))
            },
            "showWrongBeds": { request in
                try casework.answer(casework.showWrongBeds(asOf: request.moment("asOf"), to: request.caller))
            },
            "tryCapacity": { request in
                try casework.answer(casework.tryCapacity(request.body, for: request.caller))
            },
        ]
    }
}
