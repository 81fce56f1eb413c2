import Casework
import SecureCare
import StrictJSON

/// The telephone round: whom to phone, what came of it, and how that differs from what was entered.
struct PhoneRoundResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "listPhoneRound": { request in
                try casework.answer(casework.phoneRound(request.page(), for: request.caller), to: request)
            },
            "recordPhoneCall": { request in
                try casework.answer(
                    casework.recordPhoneCall(
                        to: request.path("id"), request.body, as: request.caller, on: request.conditions))
            },
            "listPhoneCalls": { request in
                try casework.answer(
                    casework.listPhoneCalls(of: request.path("id"), request.page(), for: request.caller), to: request)
            },
            "listPhoneDifferences": { request in
                try casework.answer(
                    casework.phoneDifferences(
                        from: request.day("from"), to: request.day("to"), request.page(), for: request.caller),
                    to: request)
            },
        ]
    }
}
