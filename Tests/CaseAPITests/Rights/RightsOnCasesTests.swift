import CaseAPI
import HTTPServer
import SecureCare
import TestSupport
import Testing

@Suite("Who may what with a case")
struct RightsOnCasesTests {
    /// A type of party in a relation to a case.
    struct Cell: Sendable, CustomTestStringConvertible {
        let type: PartyType
        let relation: Relation
        var testDescription: String { "\(type) \(relation)" }
        var party: String { Trial.party(type) }
        var sight: Sight { Expected.sight(of: type, as: relation) }
    }

    static let cells = PartyType.allCases.flatMap { type in
        Relation.allCases.filter { $0.isPossible(for: type) }.map { Cell(type: type, relation: $0) }
    }

    @Test("Every operation of the description has an expectation, and nothing else has")
    func everyOperation() {
        #expect(Set(APIContract.shared.operations.map(\.operationId)) == Set(Wanted.byOperation.keys))
    }

    @Test("Each operation on a case answers as the table says", arguments: cells)
    func plainOperations(_ cell: Cell) throws {
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        for operation in APIContract.shared.operations where operation.pathTemplate.hasPrefix("/v1/cases/{id}") {
            let wanted = try #require(Wanted.byOperation[operation.operationId])
            if case .special = wanted { continue }
            let status = try RightsOnCasesTests.status(operation, id, cell, trial)
            let expected = RightsOnCasesTests.expected(wanted, cell.sight, operation.method)
            #expect(status == expected, "\(operation.operationId)")
        }
    }

    /// What is answered; an act that may be done is stopped by an `If-Match` that cannot hold, so that nothing changes.
    private static func status(
        _ operation: APIContract.Operation, _ id: String, _ cell: Cell, _ trial: Trial
    ) throws -> Int {
        let path = operation.pathTemplate.replacing("{id}", with: id).replacing("{n}", with: "1")
            .replacing("{name}", with: "silence")
        guard operation.method != "GET" else { return try trial.get(path, as: cell.party).status }
        let body = try body(of: operation)
        var headers: HTTPHeaders = ["If-Match": "\"none\""]
        if operation.requestTypes.contains("text/csv") { headers["Content-Type"] = "text/csv" }
        return try trial.send(operation.method, path, as: cell.party, body, headers: headers).status
    }

    private static func body(of operation: APIContract.Operation) throws -> String {
        let bodies = [
            "recordApplication": #"{"unitId":"U1","appliedOn":"2022-06-15"}"#, "withdrawApplication": "{}",
            "involveParty": #"{"party":"police-1"}"#, "recordStay": #"{"kind":"home"}"#,
            "extendStay": #"{"endsOn":"2022-09-01"}"#, "planStep": #"{"text":"Wonen."}"#,
            "settleStep": #"{"result":"kept"}"#, "addNote": #"{"text":"Gezien."}"#,
            "extendDeadline": #"{"dueOn":"2022-09-01","reason":"Het is vakantie."}"#, "reviseCase": "{}",
            "recordObjection": #"{"text":"Wil dit niet."}"#, "linkCases": #"{"otherCaseId":"C-0000000000"}"#,
            "importApplications": "Instelling;Datum aanmelding\nKliniek Zuid;15-06-2022\n",
            "undoLink": "", "eraseCase": #"{"ground":"retention_over"}"#,
            "concludeSearch": #"{"scope":"regional","outcome":"none","concludedOn":"2022-06-15"}"#,
        ]
        return try #require(bodies[operation.operationId], "\(operation.operationId) has no body here")
    }

    private static func expected(_ wanted: Wanted, _ sight: Sight, _ method: String) -> Int {
        let done = method == "GET" ? 200 : 412
        switch (wanted, sight) {
        case (.ownAnswers, .none): return 404
        case (.ownAnswers, _): return 200
        case (_, .none), (_, .kept): return 404
        case (.sight(let least), _):
            let order = Sight.allCases
            let isFar = (order.firstIndex(of: sight) ?? 0) >= (order.firstIndex(of: least) ?? 0)
            return isFar ? done : 403
        default: return -1
        }
    }

    @Test("A case that one may not see answers as one that is not there, to the byte", arguments: cells)
    func notThere(_ cell: Cell) throws {
        guard cell.sight == .none || cell.sight == .kept else { return }
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        for operation in APIContract.shared.operations where operation.pathTemplate.hasPrefix("/v1/cases/{id}") {
            if case .ownAnswers? = Wanted.byOperation[operation.operationId], cell.sight == .kept { continue }
            if operation.operationId == "contestRejection", cell.sight == .kept { continue }
            let body = operation.method == "GET" ? "" : RightsOnCasesTests.right(operation)
            let answers = try [id, "C-0000000000"].map { id in
                try trial.send(
                    operation.method,
                    operation.pathTemplate.replacing("{id}", with: id).replacing("{n}", with: "1")
                        .replacing("{name}", with: "silence"), as: cell.party, body,
                    headers: operation.requestTypes.contains("text/csv") ? ["Content-Type": "text/csv"] : [:])
            }
            #expect(answers[0].status == answers[1].status && answers[0].bytes == answers[1].bytes)
            #expect(answers[0].status == 404 || operation.operationId == "listSuggestions", "\(operation.operationId)")
            let headers = answers.map { $0.headers.fields.map { "\($0.name): \($0.value)" } }
            #expect(headers[0] == headers[1])
        }
        #expect(try trial.get("/v1/cases", as: cell.party).items.isEmpty)
        #expect(try trial.get("/v1/cases?q=\(id)", as: cell.party).items.isEmpty)
    }

    private static func right(_ operation: APIContract.Operation) -> String {
        switch operation.operationId {
        case "makeMove": #"{"move":"escalate","motivation":"Er is niets gevonden."}"#
        case "recordRejection": #"{"unitId":"U1","rejectedOn":"2022-06-15","primaryReason":"no_treatment_offer"}"#
        case "contestRejection", "confirmAdmission": "{}"
        default: (try? body(of: operation)) ?? "{}"
        }
    }

    @Test("A list shows what the sight of it shows, and a part stays a part", arguments: cells)
    func lists(_ cell: Cell) throws {
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        let items = try trial.get("/v1/cases", as: cell.party).items
        switch cell.sight {
        case .none, .kept: #expect(items.isEmpty)
        case .part:
            #expect(items.map { $0.object?.members.map(\.name) } == [["id", "need", "traits", "currentStay"]])
            #expect(try trial.show(id, as: cell.party)["summary"] == nil)
            #expect(try trial.get("/v1/cases?rung=regular", as: cell.party).items.isEmpty)
        case .read, .note, .act:
            #expect(items.compactMap { $0["id"]?.string } == [id])
            #expect(items.first?["summary"]?.string == "Een samenvatting.")
        }
    }

    @Test(
        "Suggestions are for whom the table says, and never of any unit to who may not read capacity", arguments: cells)
    func suggestions(_ cell: Cell) throws {
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        let answer = try trial.get("/v1/cases/\(id)/suggestions", as: cell.party)
        let seesAll = [Sight.read, .note, .act].contains(cell.sight)
        if Expected.fullSuggestions.contains(cell.type) {
            #expect(answer.status == (seesAll ? 200 : cell.sight == .part ? 403 : 404))
            if seesAll { #expect(answer["considered"]?.integer == 4) }
        } else if Expected.whomToAsk.contains(cell.type) {
            #expect(answer.status == (seesAll ? 200 : 404))
            if seesAll {
                #expect(answer.json.object?.members.map(\.name) == ["caseId", "asOf", "notice", "ask"])
            }
        } else {
            #expect(answer.status == 403)
        }
    }

    /// A case to which the party has the relation, and what it takes to get there.
    static func bring(_ cell: Cell, in trial: Trial) throws -> String {
        let party = cell.party
        let summary = #""summary":"Een samenvatting.""#
        let reporter = cell.type == .referrer && cell.relation != .reporter ? "referrer-2" : "referrer-1"
        let unit = cell.type == .provider ? "U1" : "U3"
        switch cell.relation {
        case .reporter: return try trial.openCase(as: party, summary)
        case .seekingParty: return try trial.openCase(as: reporter, summary + ",\"seekingParty\":\"\(party)\"")
        case .stranger: return try trial.openCase(as: reporter, summary)
        case .involved:
            let id = try trial.openCase(as: reporter, summary)
            try trial.must("POST", "/v1/cases/\(id)/involvements", as: reporter, "{\"party\":\"\(party)\"}")
            return id
        case .asked:
            let id = try trial.openCase(as: reporter, summary)
            try trial.apply(id, to: unit)
            return id
        case .answered:
            let id = try trial.openCase(as: reporter, summary)
            try trial.apply(id, to: unit)
            try trial.reject(id, by: unit, as: party)
            return id
        case .refusedOnly:
            let id = try trial.openCase(as: reporter, summary)
            try trial.reject(id, by: unit)
            return id
        case .holder:
            let id = try trial.openCase(as: reporter, summary)
            try trial.toRegional(id)
            if cell.type == .lcbb { try trial.toNational(id) }
            return id
        case .handedOver:
            let id = try trial.openCase(as: reporter, summary + #","criminalTitle":{"status":"active"}"#)
            try trial.move(id, "hand_over", as: reporter)
            return id
        }
    }
}
