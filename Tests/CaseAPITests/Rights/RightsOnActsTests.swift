import CaseAPI
import HTTPServer
import SchemaFiles
import SecureCare
import TestSupport
import Testing

@Suite("Acts that are for some alone")
struct RightsOnActsTests {
    typealias Cell = RightsOnCasesTests.Cell

    static let refusal = #"{"unitId":"U1","rejectedOn":"2022-06-15","primaryReason":"no_treatment_offer"}"#

    @Test(
        "A refusal is recorded by who acts on the case, and by who was asked, in its own name",
        arguments: RightsOnCasesTests.cells)
    func refusals(_ cell: Cell) throws {
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        let own = cell.type == .levensloopaanbieder ? "U3" : "U1"
        let path = "/v1/cases/\(id)/rejections"
        let others = try trial.send("POST", path, as: cell.party, RightsOnActsTests.refusal.replacing("U1", with: "U2"))
        let ofItsOwn = try trial.send(
            "POST", path, as: cell.party, RightsOnActsTests.refusal.replacing("U1", with: own))
        switch cell.sight {
        case .none, .kept: #expect([others.status, ofItsOwn.status] == [404, 404])
        case .part: #expect([others.status, ofItsOwn.status] == [403, 201])
        case .read, .note: #expect([others.status, ofItsOwn.status] == [403, 403])
        case .act: #expect([others.status, ofItsOwn.status] == [201, cell.relation == .handedOver ? 409 : 201])
        }
    }

    @Test(
        "A refusal is contested by who acts on the case, and by the provider in whose name it stands",
        arguments: RightsOnCasesTests.cells)
    func contests(_ cell: Cell) throws {
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        let reporter = cell.relation == .reporter ? cell.party : cell.type == .referrer ? "referrer-2" : "referrer-1"
        if cell.relation != .answered, cell.relation != .refusedOnly, cell.relation != .holder {
            try trial.reject(id, as: reporter)
        }
        let answer = try trial.send("POST", "/v1/cases/\(id)/rejections/1/contests", as: cell.party, "{}")
        switch cell.sight {
        case .none: #expect(answer.status == 404)
        case .part: #expect(answer.status == 404, "it is another's")
        case .kept, .act: #expect(answer.status == 201)
        case .read, .note: #expect(answer.status == 403)
        }
    }

    @Test("A move is for who acts on the case and holds the rung or brought it in", arguments: RightsOnCasesTests.cells)
    func moves(_ cell: Cell) throws {
        let trial = try Trial()
        let id = try RightsOnCasesTests.bring(cell, in: trial)
        let answer = try trial.move(id, "suspend", as: cell.party, #""motivation":"Er is even rust.""#)
        switch (cell.sight, cell.relation) {
        case (.none, _), (.kept, _): #expect(answer.status == 404)
        case (.act, .reporter), (.act, .seekingParty), (.act, .holder): #expect(answer.status == 201, "\(answer.text)")
        default: #expect(answer.status == 403)
        }
        let listed = try trial.get("/v1/cases/\(id)/possible-moves", as: cell.party)
        if cell.sight == .read || cell.sight == .note {
            #expect(
                listed.items.allSatisfy { $0["allowed"]?.bool == false } && !listed.items.isEmpty
                    || cell.relation == .handedOver)
        }
    }

    @Test("Operations without a case are for whom the table says", arguments: PartyType.allCases)
    func others(_ type: PartyType) throws {
        let trial = try Trial()
        let party = Trial.party(type)
        for operation in APIContract.shared.operations {
            let wanted = try #require(Wanted.byOperation[operation.operationId])
            guard
                let request = try RightsOnActsTests.requests(party)[operation.operationId]
                    ?? RightsOnActsTests.laterRequests()[operation.operationId]
            else {
                #expect(
                    operation.pathTemplate.hasPrefix("/v1/cases/{id}"), "\(operation.operationId) has no request here")
                continue
            }
            let status = try trial.send(
                operation.method, request.target, as: party, request.body, headers: request.headers
            ).status
            switch wanted {
            case .anybody, .nobody: #expect(status == 200, "\(operation.operationId)")
            case .types(let types):
                let isAllowed = types.contains(type)
                let done = RightsOnActsTests.done[operation.operationId] ?? [200, 201]
                #expect(isAllowed ? done.contains(status) : status == 403, "\(operation.operationId) \(status)")
            case .itselfOrAdministrator: #expect(status == (type == .admin || type == .other ? 200 : 404))
            case .invited: #expect(status == 404, "\(operation.operationId) \(status)")
            default: Issue.record("\(operation.operationId) is on a case")
            }
        }
    }

    /// What is answered to who may, where there is nothing to do it to.
    private static let done: [String: Set<Int>] = [
        "revokeToken": [404], "replaceToken": [404], "publishLogbook": [409], "revertMigration": [404],
    ]

    private struct Request {
        let target: String
        var body = ""
        var headers: HTTPHeaders = [:]
    }

    /// Meetings, bottlenecks and versions of the ladder.
    private static func laterRequests() throws -> [String: Request] {
        let ladder: HTTPHeaders = ["Content-Type": "application/vnd.casus.ladder"]
        let definition = try candidate()
        return [
            "listRegionParameters": Request(target: "/v1/regions/R05/parameters"),
            "setRegionParameters": Request(
                target: "/v1/regions/R05/parameters", body: #"{"validFrom":"2022-07-01","silence":7}"#),
            "listReviews": Request(target: "/v1/reviews"),
            "planReview": Request(
                target: "/v1/reviews",
                body: #"{"kind":"care_conference","heldOn":"2022-06-20"}"#),
            "showReview": Request(target: "/v1/reviews/R-0000000000"),
            "concludeReview": Request(target: "/v1/reviews/R-0000000000/outcomes", body: #"{"text":"Klaar."}"#),
            "listReviewAgenda": Request(target: "/v1/reviews/R-0000000000/agenda"),
            "putOnAgenda": Request(target: "/v1/reviews/R-0000000000/agenda", body: #"{"note":"Cijfers."}"#),
            "takeOffAgenda": Request(target: "/v1/reviews/R-0000000000/agenda/1/withdrawals"),
            "listReviewDecisions": Request(target: "/v1/reviews/R-0000000000/decisions"),
            "decideAtReview": Request(target: "/v1/reviews/R-0000000000/decisions", body: #"{"text":"Akkoord."}"#),
            "listReviewActions": Request(target: "/v1/reviews/R-0000000000/actions"),
            "agreeOnAction": Request(
                target: "/v1/reviews/R-0000000000/actions",
                body: #"{"text":"Bellen.","owner":"lcbb","dueOn":"2022-07-01"}"#),
            "finishAction": Request(target: "/v1/reviews/R-0000000000/actions/1/completions", body: "{}"),
            "proposeAgenda": Request(target: "/v1/agenda"), "listInbox": Request(target: "/v1/inbox"),
            "listFeeds": Request(target: "/v1/inbox/feeds"), "openFeed": Request(target: "/v1/inbox/feeds"),
            "revokeFeed": Request(target: "/v1/inbox/feeds/F-0000000000"),
            "showFeed": Request(target: "/v1/feeds/0.ics"),
            "logInquiry": Request(target: "/v1/inquiries", body: #"{"topic":"capacity"}"#),
            "listInquiries": Request(target: "/v1/inquiries"),
            "countInquiries": Request(target: "/v1/inquiry-counts"),
            "listBottlenecks": Request(target: "/v1/bottlenecks"),
            "raiseBottleneck": Request(
                target: "/v1/bottlenecks",
                body: #"{"kind":"quantitative","summary":"Te weinig plekken.","remark":"43 van 117 leeg."}"#),
            "showBottleneck": Request(target: "/v1/bottlenecks/B-0000000000"),
            "moveBottleneck": Request(target: "/v1/bottlenecks/B-0000000000/moves", body: #"{"move":"solve"}"#),
            "listBottleneckMoves": Request(target: "/v1/bottlenecks/B-0000000000/moves"),
            "listPossibleBottleneckMoves": Request(target: "/v1/bottlenecks/B-0000000000/possible-moves"),
            "listLadderVersions": Request(target: "/v1/ladder/versions"),
            "watchChanges": Request(target: "/v1/changes"),
            "compareLadders": Request(target: "/v1/ladder/differences?from=1&to=1"),
            "installLadder": Request(target: "/v1/ladder/versions", body: definition, headers: ladder),
            "simulateLadder": Request(target: "/v1/ladder/simulations", body: definition, headers: ladder),
            "migrateCases": Request(target: "/v1/ladder/migrations", body: #"{"to":1,"dryRun":true}"#),
            "revertMigration": Request(target: "/v1/ladder/migrations/G-0000000000/reversions"),
        ]
    }

    /// The ladder of the program as a second version.
    static func candidate() throws -> String {
        try #require(SchemaFile.named("Ladders/escalation-ladder.json")).text
            .replacing("\"version\": 1,", with: "\"version\": 2,")
            .replacing("\"validFrom\": \"2020-01-01\"", with: "\"validFrom\": \"2022-07-01\"")
    }

    /// Reports, and the signals that one of them tells of.
    private static let reports: [String: Request] = [
        "reportCapacity": Request(target: "/v1/reports/capacity"),
        "reportManagement": Request(target: "/v1/reports/management?from=2022-01-01&to=2022-03-31"),
        "reportBeds": Request(target: "/v1/reports/beds?from=2022-04-01&to=2022-06-30"),
        "reportEvaluation": Request(target: "/v1/reports/evaluation?from=2022-04-01&to=2022-06-30"),
        "extractForResearch": Request(target: "/v1/reports/research-extract?from=2001-01-01&to=2001-12-31"),
        "reportRevisions": Request(
            target: "/v1/reports/management/revisions?from=2022-04-01&to=2022-06-30&since=2022-06-01"),
        "sendSignal": Request(target: "/v1/signals", body: #"{"kind":"pressure"}"#),
        "listSignals": Request(target: "/v1/signals"),
    ]

    private static func requests(_ party: String) -> [String: Request] {
        let unit = ["levensloopaanbieder-1": "U3"][party] ?? "U1"
        let owner = ["U1": "provider-1", "U3": "levensloopaanbieder-1"][unit] ?? ""
        let requests = [
            "listRejectionReasons": Request(target: "/v1/rejection-reasons"),
            "showLadder": Request(target: "/v1/ladder"),
            "listCodes": Request(target: "/v1/codes"), "showMe": Request(target: "/v1/me"),
            "listParties": Request(target: "/v1/parties"), "listRegions": Request(target: "/v1/regions"),
            "showRegion": Request(target: "/v1/regions/R05"),
            "registerParty": Request(target: "/v1/parties", body: #"{"code":"nieuw","type":"other","name":"Nieuw"}"#),
            "issueToken": Request(target: "/v1/parties/other-1/tokens", body: "{}"),
            "revokeToken": Request(target: "/v1/parties/admin/tokens/T-0000000000"),
            "listTokens": Request(target: "/v1/parties/other-1/tokens"),
            "setRegion": Request(target: "/v1/regions/R09", body: #"{"name":"Oost"}"#),
            "listCases": Request(target: "/v1/cases"),
            "registerCase": Request(target: "/v1/cases", body: #"{"kind":"mediation","province":"FL","region":"R05"}"#),
            "searchBeds": Request(target: "/v1/bed-searches", body: #"{"need":{"levels":[2]}}"#),
            "listUnits": Request(target: "/v1/units"), "showUnit": Request(target: "/v1/units/U1"),
            "listBedCounts": Request(target: "/v1/units/U1/bed-counts"),
            "setUnit": Request(
                target: "/v1/units/\(unit)",
                body: """
                    {"provider":"\(owner)","province":"FL","level":3,"type":"FPA","specialism":"sglvg","regimes":["wvggz"],
                    "careTypes":["treatment"]}
                    """),
            "countBeds": Request(
                target: "/v1/units/\(unit)/bed-counts",
                body: #"{"total":10,"occupied":8,"available":2,"reserved":0,"unstaffed":0}"#),
            "importCases": Request(
                target: "/v1/case-imports?dryRun=true", body: "Casusnr;Datum aanmelding;Soort;Provincie\n",
                headers: ["Content-Type": "text/csv"]),
            "countManyBeds": Request(
                target: "/v1/bed-counts",
                body: """
                    {"counts":[{"unitId":"\(unit)","total":10,"occupied":8,"available":2,"reserved":0,"unstaffed":0}]}
                    """),
            "showDescription": Request(target: "/v1/openapi.json"), "showLiveness": Request(target: "/health/live"),
            "showReadiness": Request(target: "/health/ready"), "showMetrics": Request(target: "/metrics"),
        ]
        return requests.merging(privacyRequests(unit).merging(reports) { first, _ in first }) { first, _ in first }
            .merging(capacityRequests(owner)) { first, _ in first }
    }

    /// Requests about counting beds, and what all open cases come to.
    private static func capacityRequests(_ owner: String) -> [String: Request] {
        [
            "listUnitDescriptions": Request(target: "/v1/units/U1/descriptions"),
            "listPhoneRound": Request(target: "/v1/phone-round"),
            "recordPhoneCall": Request(target: "/v1/units/U1/phone-calls", body: #"{"outcome":"not_reached"}"#),
            "listPhoneCalls": Request(target: "/v1/units/U1/phone-calls"),
            "listPhoneDifferences": Request(target: "/v1/phone-differences"),
            "listCapacityAlarms": Request(target: "/v1/capacity-alarms"),
            "listFillDiscipline": Request(target: "/v1/fill-discipline"),
            "listFundingTotals": Request(target: "/v1/funding-totals"),
            "recordFundingTotal": Request(
                target: "/v1/funding-totals",
                body: """
                    {"provider":"\(owner)","quarterEndsOn":"2022-03-31","wlz":1,"zvw":1,"wfz":1,"other":1}
                    """),
            "showUnlocks": Request(target: "/v1/reports/unlocks"),
            "showWrongBeds": Request(target: "/v1/reports/wrong-beds"),
            "tryCapacity": Request(
                target: "/v1/capacity-what-ifs", body: #"{"changes":[{"unitId":"U1","addBeds":1}]}"#),
            "importFundingTotals": Request(
                target: "/v1/funding-imports?dryRun=true",
                body: "provider;quarterEndsOn;wlz;zvw;wfz;other\nprovider-1;2022-03-31;1;1;1;1\n",
                headers: ["Content-Type": "text/csv"]),
            "setDashboardScope": Request(target: "/v1/dashboard-scopes", body: #"{"levels":[2,3],"crisisLevels":[4]}"#),
            "listDashboardScopes": Request(target: "/v1/dashboard-scopes"),
            "importCapacity": Request(
                target: "/v1/capacity-imports?dryRun=true",
                body: """
                    unit;provider;province;level;type;specialism;regimes;careTypes;total;occupied;available;reserved;unstaffed;asOf

                    """, headers: ["Content-Type": "text/csv"]),
        ]
    }

    /// Requests about logs, doubles, retention and logbooks.
    private static func privacyRequests(_ unit: String) -> [String: Request] {
        [
            "readAccessLog": Request(target: "/v1/access-log"), "listDoubles": Request(target: "/v1/doubles"),
            "lookUpCases": Request(target: "/v1/case-lookups", body: #"{"province":"FL"}"#),
            "previewRetention": Request(target: "/v1/retention"),
            "applyRetention": Request(target: "/v1/retention-runs", body: "{}"),
            "replaceToken": Request(target: "/v1/parties/admin/tokens/T-0000000000/replacements", body: "{}"),
            "listLogbook": Request(target: "/v1/logbook"),
            "writeLogbookEntry": Request(
                target: "/v1/logbook",
                body: "{\"unitId\":\"\(unit)\",\"happenedOn\":\"2022-06-01\",\"primaryReason\":\"no_contract\"}"),
            "releaseLogbook": Request(target: "/v1/logbook/releases", body: #"{"quarter":"2022-Q1"}"#),
            "publishLogbook": Request(target: "/v1/logbook/publications", body: #"{"quarter":"2022-Q1"}"#),
            "listLogbookPublications": Request(target: "/v1/logbook/publications"),
        ]
    }
}
