import Casework
import SecureCare
import StrictJSON

/// Meetings, what they should look at, and what waits for a party.
struct ReviewResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        meetings.merging(items) { first, _ in first }.merging(inbox) { first, _ in first }
    }

    private var meetings: [String: Endpoints.Endpoint] {
        [
            "planReview": { request in
                try casework.answer(casework.planReview(request.body, as: request.caller, on: request.conditions))
            },
            "listReviews": { request in
                try casework.answer(casework.listReviews(request.page(), for: request.caller), to: request)
            },
            "showReview": { request in
                try casework.answer(casework.showReview(request.path("id"), to: request.caller))
            },
            "concludeReview": on(Casework.concludeReview),
            "putOnAgenda": on(Casework.putOnAgenda),
            "takeOffAgenda": { request in
                try casework.answer(
                    casework.takeOffAgenda(
                        of: request.path("id"), number: request.number("n"), as: request.caller,
                        on: request.conditions))
            },
            "decideAtReview": on(Casework.decideAtReview),
            "agreeOnAction": on(Casework.agreeOnAction),
            "finishAction": { request in
                try casework.answer(
                    casework.finishAction(
                        at: request.path("id"), number: request.number("n"), request.body, as: request.caller,
                        on: request.conditions))
            },
            "proposeAgenda": { request in
                let agenda = try casework.proposeAgenda(
                    region: request.query["region"], request.page(), for: request.caller)
                return try casework.answer(agenda, to: request)
            },
        ]
    }

    private var items: [String: Endpoints.Endpoint] {
        let kinds: [(String, ReviewItemKind)] = [
            ("listReviewAgenda", .agenda), ("listReviewDecisions", .decisions), ("listReviewActions", .actions),
        ]
        var items: [String: Endpoints.Endpoint] = [:]
        for (name, kind) in kinds {
            items[name] = { request in
                let page = try casework.listReviewItems(
                    kind, of: request.path("id"), request.page(), for: request.caller)
                return try casework.answer(page, to: request)
            }
        }
        return items
    }

    private var inbox: [String: Endpoints.Endpoint] {
        [
            "listInbox": { request in
                let page = try casework.listInbox(request.code("kind"), request.page(), for: request.caller)
                return try casework.answer(page, to: request)
            },
            "openFeed": { request in
                try casework.answer(casework.openFeed(as: request.caller, on: request.conditions))
            },
            "listFeeds": { request in
                try casework.answer(casework.listFeeds(request.page(), for: request.caller), to: request)
            },
            "revokeFeed": { request in
                try casework.revokeFeed(request.path("id"), as: request.caller)
                return APIAnswer(status: 204, body: [])
            },
            "showFeed": { request in
                let calendar = try casework.showFeed(request.path("secret"), origin: request.caller.origin)
                return APIAnswer(status: 200, body: calendar, contentType: "text/calendar; charset=utf-8")
            },
            "logInquiry": { request in
                try casework.answer(casework.logInquiry(request.body, as: request.caller, on: request.conditions))
            },
            "sendSignal": { request in
                try casework.answer(casework.sendSignal(request.body, as: request.caller, on: request.conditions))
            },
            "listSignals": { request in
                try casework.answer(casework.listSignals(request.page(), for: request.caller), to: request)
            },
            "listInquiries": { request in
                try casework.answer(casework.listInquiries(request.page(), for: request.caller), to: request)
            },
            "countInquiries": { request in
                try casework.answer(
                    casework.countInquiries(from: request.day("from"), to: request.day("to"), for: request.caller))
            },
        ]
    }

    private typealias Act = @Sendable (Casework) -> (String, JSONValue, Caller, ActConditions) throws -> ActAnswer

    private func on(_ act: @escaping Act) -> Endpoints.Endpoint {
        { request in
            try casework.answer(
                act(casework)(request.path("id"), request.body, request.caller, request.conditions))
        }
    }
}

extension Casework {
    /// A proposed agenda: a page of cases, and the actions that are still open.
    fileprivate func answer(_ agenda: ProposedAgenda, to request: APIRequest) throws -> APIAnswer {
        var writer = JSONWriter()
        writer.object { object in
            object.key("items")
            object.array { array in for item in agenda.cases.items { array.raw(item) } }
            object.member("next", agenda.cases.next.map { Cursor.text(after: $0, of: request) })
            object.key("openActions")
            object.array { array in for action in agenda.openActions { array.raw(action) } }
        }
        return APIAnswer(status: 200, body: try resolved(writer.bytes))
    }
}
