import Casework
import CivilTime
import SchemaFiles
import StrictJSON
import TestSupport

/// A history that is walked at random: acts of people, days that pass, restarts, suspensions, extensions, migrations and
/// reversions; the same for a seed.
struct RandomWalk {
    /// What was done on the way, besides what people did.
    enum Turn: String, CaseIterable {
        case restart
        case note
        case pause
        case extend
        case migrate
        case revert
        case longPause
    }

    private(set) var history: RandomHistory
    /// How often each turn came to something.
    private(set) var turns: [Turn: Int] = [:]
    /// Deadlines that were resumed otherwise than with what was left of them.
    private(set) var wrongResumptions: [String] = []
    /// Times at which other deadlines were noted than those that had passed.
    private(set) var wrongNotings: [String] = []
    private var random: SeededGenerator
    private var migrations: [String] = []

    var trial: Trial { history.trial }

    /// A walk with two further versions of the ladder to move to.
    init(seed: UInt64) throws {
        let trial = try Trial()
        history = RandomHistory(in: trial, seed: seed)
        random = SeededGenerator(seed: seed &* 31)
        for (version, application) in [(2, 9), (3, 2)] {
            let text = SchemaFile.named("Ladders/escalation-ladder.json")?.text ?? ""
            try trial.must(
                "POST", "/v1/ladder/versions", as: "lcbb",
                text.replacing("\"version\": 1,", with: "\"version\": \(version),")
                    .replacing("\"2020-01-01\"", with: "\"\(trial.clock.day(version * 5))\"")
                    .replacing(
                        "\"name\": \"application\", \"amount\": 5",
                        with: "\"name\": \"application\", \"amount\": \(application)"),
                headers: ["Content-Type": "application/vnd.casus.ladder"])
        }
    }

    /// Lets people act for a while, then takes one turn.
    mutating func step(_ turn: Turn) throws {
        try history.make(8)
        let came =
            switch turn {
            case .restart: try restart()
            case .note: try waitAndNote()
            case .pause: try some { try $0.pause($1, $2, days: Int.random(in: 0...9, using: &$0.random)) }
            case .longPause: try some { try $0.pause($1, $2, days: 45) }
            case .extend: try some { try $0.extend($1, $2) }
            case .migrate: try migrate()
            case .revert: try revert()
            }
        if came { turns[turn, default: 0] += 1 }
    }

    private mutating func restart() throws -> Bool {
        try history.restart()
        return true
    }

    private mutating func waitAndNote() throws -> Bool {
        trial.clock.pass(days: 6)
        return try note()
    }

    /// Notes what passed: all that had and nothing else, and again nothing.
    mutating func note() throws -> Bool {
        let due = try trial.store.read { [now = trial.clock.now] snapshot in
            try snapshot.number("SELECT count(*) FROM clocks WHERE due_at <= ? AND fired_at IS NULL", [now]) ?? 0
        }
        let noted = try trial.casework.fireAllClocks()
        let again = try trial.casework.fireAllClocks()
        if Int64(noted) != due || again != 0 { wrongNotings.append("\(due) due, \(noted) noted, \(again) again") }
        return noted > 0
    }

    /// Tries the cases in random order until with one of them it comes to something.
    private mutating func some(_ attempt: (inout RandomWalk, String, String) throws -> Bool) throws -> Bool {
        for id in history.cases.shuffled(using: &random) {
            if try attempt(&self, "/v1/cases/\(id)", history.reporters[id] ?? "lcbb") { return true }
        }
        return false
    }

    private func deadlines(_ path: String, _ party: String) throws -> [JSONValue] {
        try trial.get(path + "/deadlines", as: party).items.filter { $0["name"]?.string != "stay" }
    }

    /// Suspends a case, lets days pass, and resumes it: what was left is left, but silence, which is counted anew.
    private mutating func pause(_ path: String, _ party: String, days: Int) throws -> Bool {
        let before = try deadlines(path, party)
        let stop = try trial.send("POST", path + "/moves", as: party, #"{"move":"suspend","motivation":"Wacht."}"#)
        guard stop.status == 201 else { return false }
        let stopped = trial.clock.day()
        trial.clock.pass(days: days)
        if days > 20 { try history.restart() }
        _ = try note()
        let resumed = trial.clock.day()
        try trial.must("POST", path + "/moves", as: party, #"{"move":"resume","motivation":"Verder."}"#)
        let after = try deadlines(path, party)
        for deadline in before where deadline["name"]?.string != "silence" {
            let same = after.first {
                $0["name"] == deadline["name"] && $0["applicationId"] == deadline["applicationId"]
            }
            let expected = PlainDays.resumed(deadline, from: stopped, to: resumed)
            if same?["dueOn"]?.string != expected {
                wrongResumptions.append("\(path) \(deadline["name"]?.string ?? "") \(expected ?? "-")")
            }
        }
        return true
    }

    private mutating func extend(_ path: String, _ party: String) throws -> Bool {
        guard let deadline = try deadlines(path, party).randomElement(using: &random),
            let name = deadline["name"]?.string
        else { return false }
        let item = deadline["applicationId"]?.integer.map { ",\"applicationId\":\($0)" } ?? ""
        let answer = try trial.send(
            "POST", path + "/deadlines/\(name)/extensions", as: party,
            "{\"dueOn\":\"\(trial.clock.day(25))\",\"reason\":\"Indicatie duurt langer.\"\(item)}")
        return answer.status == 201
    }

    private mutating func migrate() throws -> Bool {
        let region = Bool.random(using: &random) ? ",\"region\":\"R05\"" : ""
        for version in (1...3).shuffled(using: &random) {
            let answer = try trial.send("POST", "/v1/ladder/migrations", as: "lcbb", "{\"to\":\(version)\(region)}")
            guard let id = answer["id"]?.string else { continue }
            migrations.append(id)
            return true
        }
        return false
    }

    private mutating func revert() throws -> Bool {
        if migrations.isEmpty, try !migrate() { return false }
        guard let id = migrations.popLast() else { return false }
        return try trial.send("POST", "/v1/ladder/migrations/\(id)/reversions", as: "lcbb").status == 201
    }
}

/// Days counted one by one, as somebody would with a calendar.
enum PlainDays {
    /// When a deadline is due after it stood still from one day to another; nil for a day that is none.
    static func resumed(_ deadline: JSONValue, from stopped: String, to resumed: String) -> String? {
        guard let due = deadline["dueOn"]?.string.flatMap({ Day($0) }), let from = Day(stopped), let to = Day(resumed)
        else { return nil }
        guard due >= from else { return due.description }
        let counts: (Day) -> Bool = { day in
            deadline["name"]?.string == "national_review" || WorkingDays.skipped(day) == nil
        }
        var left = 0
        var day = from
        while day < due {
            day = day.adding(1)
            if counts(day) { left += 1 }
        }
        day = to
        while left > 0 {
            day = day.adding(1)
            if counts(day) { left -= 1 }
        }
        return day.description
    }
}
