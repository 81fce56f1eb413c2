import Casework
import SecureCare
import StrictJSON

/// What is recorded on a case, kind by kind: each is listed, and each is recorded by an act of its own.
struct CaseItemResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] { lists.merging(acts) { first, _ in first } }

    private var lists: [String: Endpoints.Endpoint] {
        let kinds: [(String, CaseItemKind)] = [
            ("listApplications", .applications), ("listRejections", .rejections), ("listSearches", .searches),
            ("listInvolvements", .involvements), ("listStays", .stays), ("listNotes", .notes),
            ("listMoves", .moves), ("listAdmissions", .admissions), ("listEvents", .events),
            ("listPossibleMoves", .possibleMoves), ("listDeadlines", .deadlines),
            ("listSteps", .steps),
        ]
        var lists: [String: Endpoints.Endpoint] = [:]
        for (name, kind) in kinds {
            lists[name] = { request in
                let page = try casework.listItems(
                    kind, on: request.path("id"), request.page(), for: request.caller)
                return try casework.answer(page, to: request)
            }
        }
        return lists
    }

    private var acts: [String: Endpoints.Endpoint] {
        [
            "recordApplication": on(Casework.makeApplication),
            "recordRejection": on(Casework.recordRejection),
            "concludeSearch": on(Casework.concludeSearch),
            "involveParty": on(Casework.involveParty),
            "recordStay": on(Casework.recordStay),
            "addNote": on(Casework.writeNote),
            "makeMove": on(Casework.makeMove),
            "withdrawApplication": onItem(Casework.withdrawApplication),
            "contestRejection": onItem(Casework.contestRejection),
            "extendStay": onItem(Casework.extendStay),
            "planStep": on(Casework.planStep),
            "settleStep": onItem(Casework.settleStep),
            "confirmAdmission": { request in
                try casework.answer(
                    casework.confirmAdmission(
                        on: request.path("id"), number: request.number("n"), as: request.caller,
                        on: request.conditions))
            },
            "extendDeadline": { request in
                guard let name = DeadlineName(rawValue: request.path("name")) else { throw ActFailure.notThere }
                return try casework.answer(
                    casework.extendDeadline(
                        on: request.path("id"), name: name, request.body, as: request.caller,
                        on: request.conditions))
            },
        ]
    }

    private typealias Act = @Sendable (Casework) -> (String, JSONValue, Caller, ActConditions) throws -> ActAnswer
    private typealias ItemAct =
        @Sendable (Casework) -> (String, Int, JSONValue, Caller, ActConditions) throws -> ActAnswer

    private func on(_ act: @escaping Act) -> Endpoints.Endpoint {
        { request in
            try casework.answer(
                act(casework)(request.path("id"), request.body, request.caller, request.conditions))
        }
    }

    private func onItem(_ act: @escaping ItemAct) -> Endpoints.Endpoint {
        { request in
            try casework.answer(
                act(casework)(
                    request.path("id"), request.number("n"), request.body, request.caller, request.conditions))
        }
    }
}
