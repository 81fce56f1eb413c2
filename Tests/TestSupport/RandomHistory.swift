import StrictJSON

/// A history made through the API by all that may act, well and badly, the same for a seed.
public struct RandomHistory {
    /// The trial in which it is made.
    public private(set) var trial: Trial
    private var random: SeededGenerator
    /// The cases that came of it.
    public private(set) var cases: [String] = []
    /// How many requests were answered with each status.
    public private(set) var statuses: [Int: Int] = [:]
    /// Who brought each case in.
    public private(set) var reporters: [String: String] = [:]
    private let people = [
        "referrer-1", "referrer-2", "provider-1", "provider-2", "levensloopaanbieder-1", "lcbb", "zvh-1",
    ]

    /// A history that has yet to be made.
    public init(in trial: Trial, seed: UInt64) {
        self.trial = trial
        random = SeededGenerator(seed: seed)
    }

    /// Goes on after the process ended and another opened the database.
    public mutating func restart() throws {
        trial = try Trial(restarting: trial)
    }

    /// A word that stands in every free text of the history, and nowhere else.
    public static let marker = "kwartelslagveer"

    /// Makes so many requests.
    public mutating func make(_ requests: Int) throws {
        try readSheet()
        for number in 0..<requests {
            if number % 7 == 0 { trial.clock.pass(days: Int.random(in: 0...4, using: &random), seconds: 37) }
            if cases.count < 4 || chance(12) { try open() } else { try act() }
        }
    }

    /// Cases that were kept in a sheet before, as the national desk reads them in.
    private func readSheet() throws {
        try trial.must(
            "POST", "/v1/case-imports", as: "lcbb",
            """
            Casusnr;Datum aanmelding;Soort;Provincie;Reden afwijzing;Aantal afwijzingen;Trede;Status;Opmerking
            A-1;01-02-2022;bemiddeling;Utrecht;geen contract;6;LCBB;lopend;\(RandomHistory.marker)
            A-2;02-02-2022;bemiddeling;Utrecht;geen contract;2;levensloopaanbieder;afgesloten;
            A-3;03-02-2022;advies;Utrecht;;;LCBB;lopend;

            """, headers: ["Content-Type": "text/csv"])
    }

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
    private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    private mutating func text() -> String {
        "Zin met \(RandomHistory.marker) nummer \(Int.random(in: 1...9, using: &random))."
    }
    private mutating func day() -> String { trial.clock.day(-Int.random(in: 0...20, using: &random)) }
    private mutating func unit() -> String { pick(["U1", "U2", "U3", "U4"]) }

    private mutating func open() throws {
        let levels = pick(["[2,3]", "[2]", "[1,2]", "[]"])
        let title = pick(["none", "none", "active", "ending"])
        let stay = pick([
            "null", #"{"kind":"street"}"#, "{\"kind\":\"clinic\",\"endsOn\":\"\(trial.clock.day(2))\"}",
        ])
        let reporter = pick(people)
        let answer = try send(
            "POST", "/v1/cases", reporter,
            """
            {"kind":"\(pick(["mediation", "mediation", "advice"]))","province":"FL","region":"\(pick(["R05", "R06", "R07"]))",
            "reporterReference":"\(text())","summary":"\(text())","need":{"levels":\(levels)},
            "criminalTitle":{"status":"\(title)"}\(stay == "null" ? "" : ",\"currentStay\":" + stay)}
            """)
        if let id = answer["id"]?.string {
            cases.append(id)
            reporters[id] = reporter
        }
    }

    private mutating func act() throws {
        let id = pick(Array(cases.suffix(8)))
        let path = "/v1/cases/\(id)"
        let party = chance(3) ? pick(people) : reporters[id] ?? "lcbb"
        switch Int.random(in: 0...13, using: &random) {
        case 0:
            _ = try send("POST", path + "/applications", party, "{\"unitId\":\"\(unit())\",\"appliedOn\":\"\(day())\"}")
        case 1:
            _ = try send(
                "POST", path + "/applications", party, "{\"providerName\":\"\(text())\",\"appliedOn\":\"\(day())\"}")
        case 2, 3:
            let points = pick(["", #","pointsTo":"sglvg""#, #","pointsTo":"psychiatry""#])
            let body = "\"unitId\":\"\(unit())\",\"rejectedOn\":\"\(day())\",\"primaryReason\":\"other_content\""
            _ = try send("POST", path + "/rejections", party, "{\(body),\"explanation\":\"\(text())\"\(points)}")
        case 4: _ = try send("POST", path + "/notes", party, "{\"text\":\"\(text())\"}")
        case 5:
            _ = try send(
                "POST", path + "/stays", party,
                "{\"kind\":\"clinic\",\"startsOn\":\"\(day())\",\"endsOn\":\"\(trial.clock.day(9))\"}")
            _ = try send(
                "POST", path + "/stays/1/extensions", party,
                "{\"endsOn\":\"\(trial.clock.day(30))\",\"reason\":\"\(text())\"}")
        case 6: _ = try send("POST", path + "/applications/1/withdrawals", party, "{\"reason\":\"\(text())\"}")
        case 7: _ = try send("POST", path + "/rejections/1/contests", party, "{\"explanation\":\"\(text())\"}")
        case 8:
            let outcome = pick(["none", "found"])
            _ = try send(
                "POST", path + "/searches", pick(["levensloopaanbieder-1", "lcbb"]),
                "{\"scope\":\"regional\",\"outcome\":\"\(outcome)\",\"concludedOn\":\"\(day())\",\"note\":\"\(text())\"}"
            )
        case 9:
            _ = try send(
                "POST", path + "/involvements", party,
                "{\"party\":\"\(pick(people + ["police-1"]))\",\"role\":\"\(text())\"}")
        case 10:
            let name = pick(["silence", "regional_search", "application"])
            _ = try send(
                "POST", path + "/deadlines/\(name)/extensions", party,
                "{\"dueOn\":\"\(trial.clock.day(40))\",\"reason\":\"\(text())\"}")
        case 11:
            _ = try send(
                "PATCH", path, party, "{\"summary\":\"\(text())\",\"region\":\"\(pick(["R05", "R06", "R07"]))\"}")
        default: try move(path, party)
        }
    }

    private mutating func move(_ path: String, _ party: String) throws {
        let motivation = "\"motivation\":\"\(text())\""
        let body: String
        switch pick(["escalate", "escalate", "admit", "stay", "close", "other"]) {
        case "escalate":
            body = "\"move\":\"escalate\",\(motivation),\"urgent\":true,\"acuteDanger\":{\"attestedBy\":\"\(text())\"}"
        case "admit", "stay":
            let until = chance(2) ? ",\"untilOn\":\"\(trial.clock.day(20))\"" : ""
            body =
                "\"move\":\"admit\",\"unitId\":\"U2\",\"admittedOn\":\"\(day())\",\"decidedBy\":\"provider-2\",\"whatHelped\":\"\(text())\"\(until)"
        case "close":
            body =
                "\"move\":\"close\",\"outcome\":\"\(pick(["withdrawn", "admitted", "other_solution"]))\",\(motivation)"
        default:
            body =
                "\"move\":\"\(pick(["reopen", "suspend", "resume", "step_down", "end_admission", "hand_over", "start_mediation"]))\",\(motivation)"
        }
        _ = try send("POST", path + "/moves", party, "{\(body)}")
        if chance(3) { _ = try send("POST", path + "/admissions/1/confirmations", "provider-2", "{}") }
    }

    private mutating func send(_ method: String, _ target: String, _ party: String, _ body: String) throws
        -> TrialAnswer
    {
        let answer = try trial.send(method, target, as: party, body)
        statuses[answer.status, default: 0] += 1
        return answer
    }
}
