import CaseAPI
import HTTPServer
import StrictJSON
import TestSupport
import Testing

@Suite("Real answers")
struct RealAnswersTests {
    /// One request for each operation, in an order in which each succeeds on a case of `referrer-1`.
    private static func requests(_ id: String, _ day: String) -> [(String, String, String, String)] {
        let path = "/v1/cases/\(id)"
        return [
            ("admin", "POST", "/v1/parties", #"{"code":"nieuw","type":"other","name":"Nieuw","regions":["R08"]}"#),
            ("admin", "POST", "/v1/parties/nieuw/tokens", #"{"user":"balie"}"#),
            ("admin", "PUT", "/v1/regions/R08", #"{"name":"Oost"}"#),
            ("provider-1", "PUT", "/v1/units/U9", unit), ("provider-1", "PUT", "/v1/units/U9", unit),
            ("lcbb", "POST", "/v1/units/U9/bed-counts", count.replacing("entered", with: "phoned")),
            ("provider-1", "POST", "/v1/units/U9/bed-counts", count),
            ("provider-1", "POST", "/v1/bed-counts", #"{"counts":[{"unitId":"U9","source":"carried_forward"}]}"#),
            (
                "provider-1", "POST", "/v1/funding-totals",
                #"{"quarterEndsOn":"2022-03-31","wlz":1,"zvw":1,"wfz":1,"other":1}"#
            ),
            ("lcbb", "POST", "/v1/dashboard-scopes", #"{"levels":[2,3],"crisisLevels":[4]}"#),
            (
                "lcbb", "POST", "/v1/units/U9/phone-calls",
                #"{"outcome":"not_reached","calledAt":"2022-06-10T10:00:00Z"}"#
            ),
            ("referrer-1", "POST", "/v1/capacity-what-ifs", #"{"changes":[{"unitId":"U1","addBeds":1}]}"#),
            ("referrer-1", "POST", path + "/applications", "{\"unitId\":\"U9\",\"appliedOn\":\"\(day)\"}"),
            (
                "referrer-1", "POST", path + "/applications",
                "{\"providerName\":\"Een kliniek elders\",\"appliedOn\":\"\(day)\"}"
            ),
            ("referrer-1", "POST", path + "/applications/2/withdrawals", #"{"reason":"Te ver weg."}"#),
            ("provider-1", "POST", path + "/rejections", refusal(day)),
            ("provider-1", "POST", path + "/rejections/1/contests", #"{"explanation":"Toch niet."}"#),
            ("referrer-1", "POST", path + "/stays", #"{"kind":"clinic","endsOn":"2022-08-01"}"#),
            (
                "referrer-1", "POST", path + "/stays/1/extensions",
                #"{"endsOn":"2022-09-01","reason":"Er is nog niets."}"#
            ),
            ("referrer-1", "POST", path + "/involvements", #"{"party":"zorgkantoor-1","role":"Meekijken."}"#),
            ("zorgkantoor-1", "POST", path + "/notes", #"{"text":"Gezien."}"#),
            (
                "referrer-1", "POST", path + "/moves",
                move(#""escalate","urgent":true,"acuteDanger":{"attestedBy":"arts"}"#)
            ),
            ("levensloopaanbieder-1", "POST", path + "/searches", search(day)),
            (
                "referrer-1", "POST", path + "/deadlines/regional_search/extensions",
                #"{"dueOn":"2022-09-01","reason":"Vakantie."}"#
            ),
            ("referrer-1", "POST", path + "/moves", move(#""suspend""#)), ("referrer-1", "GET", path, ""),
            ("referrer-1", "POST", path + "/moves", move(#""resume""#)),
            ("levensloopaanbieder-1", "POST", path + "/moves", admission(day)),
            ("provider-1", "POST", path + "/admissions/1/confirmations", "{}"),
            ("referrer-1", "PATCH", path, #"{"summary":"Anders.","funding":["wlz"],"traits":{"arson":"unknown"}}"#),
            ("referrer-1", "POST", "/v1/bed-searches", #"{"need":{"levels":[2,3]},"birthYear":2004}"#),
            ("zvh-1", "POST", "/v1/cases", #"{"kind":"advice","province":"UT","region":"R06"}"#),
        ]
    }

    private static let unit =
        #"{"province":"UT","level":2,"type":"FPA","specialism":"psychiatry","regimes":["wvggz"],"careTypes":["crisis"],"phone":"000-1"}"#
    private static let count =
        #"{"total":10,"occupied":6,"available":2,"reserved":1,"unstaffed":1,"source":"entered","remark":"Eén kamer dicht."}"#
    private static func refusal(_ day: String) -> String {
        """
        {"unitId":"U9","rejectedOn":"\(day)","primaryReason":"no_treatment_offer","secondaryReasons":["no_contract"],
        "pointsTo":"sglvg","explanation":"Geen aanbod.","contested":false}
        """
    }
    private static func search(_ day: String) -> String {
        "{\"scope\":\"regional\",\"outcome\":\"none\",\"concludedOn\":\"\(day)\",\"note\":\"Niets gevonden.\"}"
    }
    private static func move(_ name: String) -> String { "{\"motivation\":\"Het is nodig.\",\"move\":\(name)}" }
    private static func admission(_ day: String) -> String {
        """
        {"move":"admit","unitId":"U9","admittedOn":"\(day)","untilOn":"2022-07-15","decidedBy":"provider-1",
        "whatHelped":"Een gesprek."}
        """
    }

    @Test("Every operation, asked rightly, answers as its description says, with every member and no other")
    func everyOperation() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""summary":"Een samenvatting.","indications":[{"kind":"wlz","status":"granted"}]"#)
        var seen: Set<String> = ["registerCase"]
        for (party, method, target, body) in RealAnswersTests.requests(id, trial.clock.day()) {
            try trial.must(method, target, as: party, body)
            seen.insert(DescribedAnswers.operation(method, target)?.operationId ?? target)
        }
        seen.formUnion(try RealAnswersTests.askAboutPrivacy(trial, id))
        let token = try #require(try trial.get("/v1/parties/nieuw/tokens", as: "admin").items.first?["id"]?.string)
        try trial.must("DELETE", "/v1/parties/nieuw/tokens/\(token)", as: "admin")
        let sheet: HTTPHeaders = ["Content-Type": "text/csv"]
        let imported = try trial.must(
            "POST", "/v1/capacity-imports", as: "lcbb",
            """
            unit;provider;province;level;type;specialism;regimes;careTypes;total;occupied;available;reserved;unstaffed;asOf
            U20;aanbieder-9;UT;2;FPA;psychiatry;wvggz;crisis;4;4;0;0;0;2022-06-14T10:00:00Z
            U21;aanbieder-9;UT;2;FPA;psychiatry;wvggz;crisis;4;5;0;0;0;2022-06-14T10:00:00Z

            """, headers: sheet)
        #expect(imported["imported"]?.integer == 1 && imported["rejected"]?.integer == 1)
        let cases = try trial.must(
            "POST", "/v1/case-imports", as: "lcbb",
            """
            Casusnr;Datum aanmelding;Soort;Provincie;Aantal afwijzingen;Reden afwijzing
            A-1;01-02-2022;bemiddeling;Utrecht;3;geen contract
            A-2;01-02-2022;bemiddeling;Elders;3;geen contract

            """, headers: sheet)
        #expect(cases["imported"]?.integer == 1 && cases["rejected"]?.integer == 1)
        try trial.must(
            "POST", "/v1/cases/\(id)/application-imports", as: "referrer-1",
            "Instelling;Datum aanmelding;Reden afwijzing\nKliniek Zuid;01-02-2022;geen contract\n", headers: sheet)
        let funding = try trial.must(
            "POST", "/v1/funding-imports", as: "provider-1",
            "quarterEndsOn;wlz;zvw;wfz;other\n2021-12-31;1;1;1;1\n2021-12-30;1;1;1;1\n", headers: sheet)
        #expect(funding["imported"]?.integer == 1 && funding["rejected"]?.integer == 1)
        seen.formUnion([
            "revokeToken", "importCapacity", "importCases", "importApplications", "importFundingTotals",
        ])
        let places = try RealAnswersTests.meet(about: id, in: trial, &seen)
        seen.formUnion(try RealAnswersTests.readEverything(trial, id, places))
        #expect(seen == Set(APIContract.shared.operations.map(\.operationId)))
        #expect(trial.reports.isEmpty)
    }

    /// Reads everything that can be read, as somebody who may; gives the operations that were asked.
    private static func readEverything(
        _ trial: Trial, _ id: String, _ places: (review: String, bottleneck: String, feed: String)
    ) throws -> Set<String> {
        var seen: Set<String> = []
        let readers = [
            "readAccessLog": "admin", "previewRetention": "admin", "listDoubles": "lcbb", "listLogbook": "provider-1",
        ]
        for operation in APIContract.shared.operations where operation.method == "GET" {
            let target = operation.pathTemplate.replacing("/cases/{id}", with: "/cases/\(id)")
                .replacing("/units/{id}", with: "/units/U9").replacing("/regions/{code}", with: "/regions/R08")
                .replacing("/parties/{code}", with: "/parties/nieuw")
                .replacing("/reviews/{id}", with: "/reviews/\(places.review)")
                .replacing("/bottlenecks/{id}", with: "/bottlenecks/\(places.bottleneck)")
                .replacing("/v1/feeds/{secret}", with: places.feed)
                .replacing("/differences", with: "/differences?from=1&to=2")
            let ofPeriod = ["reportManagement", "reportBeds", "reportEvaluation", "reportRevisions"]
            let isExtract = operation.operationId == "extractForResearch"
            let since = operation.operationId == "reportRevisions" ? "&since=2022-06-01" : ""
            let period =
                ofPeriod.contains(operation.operationId)
                ? "?from=2022-04-01&to=2022-06-30" + since : isExtract ? "?from=2001-01-01&to=2001-12-31" : ""
            let reader = readers[operation.operationId] ?? RealAnswersTests.reader(of: operation, target)
            let answer = try trial.must("GET", target + period, as: reader)
            if answer.json["next"] != nil, operation.operationId != "listDoubles" {
                #expect(!answer.items.isEmpty, "\(operation.operationId) is empty")
            }
            seen.insert(operation.operationId)
        }
        return seen
    }

    /// Who may read what an operation shows; of meetings and bottlenecks lcbb, which convened and raised them.
    private static func reader(of operation: APIContract.Operation, _ target: String) -> String {
        if operation.pathTemplate.hasPrefix("/v1/parties/") { return "admin" }
        if case .types(let types)? = Wanted.byOperation[operation.operationId], types.contains(.lcbb) { return "lcbb" }
        let ofLcbb = ["/v1/reviews", "/v1/inbox", "/v1/bottlenecks"]
        return ofLcbb.contains { target.hasPrefix($0) } ? "lcbb" : "referrer-1"
    }

    /// A meeting, a bottleneck, a track, a calendar and another version of the ladder.
    private static func meet(
        about id: String, in trial: Trial, _ seen: inout Set<String>
    ) throws -> (review: String, bottleneck: String, feed: String) {
        func make(_ party: String, _ target: String, _ body: String, _ type: String? = nil) throws -> TrialAnswer {
            if let operation = DescribedAnswers.operation("POST", target) { seen.insert(operation.operationId) }
            return try trial.must("POST", target, as: party, body, headers: type.map { ["Content-Type": $0] } ?? [:])
        }
        let day = trial.clock.day()
        try trial.must("PUT", "/v1/regions/R08/parameters", as: "admin", "{\"validFrom\":\"\(day)\",\"silence\":7}")
        seen.insert("setRegionParameters")
        let stuck =
            "{\"kind\":\"mediation\",\"province\":\"FL\",\"region\":\"R05\",\"currentStay\":{\"kind\":\"street\",\"endsOn\":\"\(day)\"}}"
        let own = try #require(try make("lcbb", "/v1/cases", stuck)["id"]?.string)
        let planned = "{\"kind\":\"care_conference\",\"heldOn\":\"\(day)\",\"present\":[\"voorzitter\"]}"
        let review = try #require(try make("lcbb", "/v1/reviews", planned)["id"]?.string)
        _ = try make("lcbb", "/v1/reviews/\(review)/agenda", "{\"caseId\":\"\(own)\"}")
        _ = try make("lcbb", "/v1/reviews/\(review)/agenda", #"{"note":"Cijfers."}"#)
        _ = try make("lcbb", "/v1/reviews/\(review)/agenda/2/withdrawals", "")
        _ = try make("lcbb", "/v1/reviews/\(review)/decisions", #"{"text":"Verder zoeken."}"#)
        let action = "{\"text\":\"Bellen.\",\"owner\":\"zvh-1\",\"dueOn\":\"\(trial.clock.day(9))\"}"
        _ = try make("lcbb", "/v1/reviews/\(review)/actions", action)
        _ = try make("zvh-1", "/v1/reviews/\(review)/actions/1/completions", "{}")
        _ = try make("lcbb", "/v1/reviews/\(review)/outcomes", #"{"text":"Goed overleg."}"#)
        _ = try make("referrer-1", "/v1/cases/\(id)/track", #"{"text":"Beschermd wonen."}"#)
        _ = try make("referrer-1", "/v1/cases/\(id)/track/1/results", #"{"result":"kept"}"#)
        _ = try make("lcbb", "/v1/signals", #"{"kind":"burden","text":"Dagelijks invullen kost te veel."}"#)
        _ = try make("lcbb", "/v1/inquiries", #"{"topic":"capacity","text":"Waar is plek?"}"#)
        let raised = "{\"kind\":\"qualitative\",\"summary\":\"Geen plek.\",\"caseIds\":[\"\(own)\"]}"
        let bottleneck = try #require(try make("lcbb", "/v1/bottlenecks", raised)["id"]?.string)
        let move = #"{"move":"send_on","motivation":"Te groot voor de regio."}"#
        _ = try make("lcbb", "/v1/bottlenecks/\(bottleneck)/moves", move)
        let ended = try #require(try make("lcbb", "/v1/inbox/feeds", "")["id"]?.string)
        try trial.must("DELETE", "/v1/inbox/feeds/\(ended)", as: "lcbb")
        seen.insert("revokeFeed")
        let feed = try #require(try make("lcbb", "/v1/inbox/feeds", "")["url"]?.string)
        let ladder = "application/vnd.casus.ladder"
        _ = try make("lcbb", "/v1/ladder/simulations", RightsOnActsTests.candidate(), ladder)
        _ = try make("lcbb", "/v1/ladder/versions", RightsOnActsTests.candidate(), ladder)
        let moved = try make("lcbb", "/v1/ladder/migrations", "{\"to\":2,\"cases\":[\"\(own)\"]}")
        let migration = try #require(moved["id"]?.string)
        _ = try make("lcbb", "/v1/ladder/migrations/\(migration)/reversions", "")
        return (review, bottleneck, feed)
    }

    /// Everything about the person behind a case, and about logbooks; gives the operations that were asked.
    private static func askAboutPrivacy(_ trial: Trial, _ id: String) throws -> Set<String> {
        let other = try trial.openCase()
        let token = try trial.must("POST", "/v1/parties/nieuw/tokens", as: "admin", "{}")
        let quarter = #"{"quarter":"2022-Q1"}"#
        var requests = [
            ("referrer-1", "/v1/cases/\(id)/links", "{\"otherCaseId\":\"\(other)\"}"),
            ("referrer-1", "/v1/cases/\(id)/links/1/undoings", ""),
            ("referrer-1", "/v1/cases/\(id)/objections", #"{"text":"Wil niet dat de politie meeleest."}"#),
            ("referrer-1", "/v1/case-lookups", #"{"province":"FL","birthYear":1994}"#),
            ("referrer-1", "/v1/cases/\(other)/moves", move(#""close","outcome":"withdrawn""#)),
            ("referrer-1", "/v1/cases/\(other)/erasures", #"{"ground":"recorded_in_error"}"#),
            ("admin", "/v1/retention-runs", "{}"),
            ("admin", "/v1/parties/nieuw/tokens/\(token["id"]?.string ?? "")/replacements", #"{"overlapDays":2}"#),
            ("provider-1", "/v1/logbook", #"{"unitId":"U9","happenedOn":"2022-02-01","primaryReason":"no_contract"}"#),
        ]
        requests += ["provider-1", "provider-2", "levensloopaanbieder-1"].map { ($0, "/v1/logbook/releases", quarter) }
        requests.append(("lcbb", "/v1/logbook/publications", quarter))
        var seen: Set<String> = []
        let closing = requests.firstIndex { $0.1.hasSuffix("/erasures") } ?? 0
        let linked = try trial.openCase()
        requests.insert(("referrer-1", "/v1/cases/\(id)/links", "{\"otherCaseId\":\"\(linked)\"}"), at: closing)
        for (party, target, body) in requests {
            try trial.must("POST", target, as: party, body)
            seen.insert(DescribedAnswers.operation("POST", target)?.operationId ?? target)
        }
        return seen
    }

    @Test("What may be said of a suggestion is all there")
    func suggestions() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.reject(id, by: "U1")
        let answer = try trial.get("/v1/cases/\(id)/suggestions", as: "referrer-1")
        let shown = ["fitting", "toAsk", "nearMisses"].flatMap { answer[$0]?.array ?? [] }
        #expect(shown.contains { $0["unitId"]?.string == "U1" && $0["rejectedBefore"]?["count"]?.integer == 1 })
    }
}
