import CaseHistory
import CivilTime
import Store
import StrictJSON
import TestSupport
import Testing

import Casework

@Suite("A history walked at random")
struct RandomWalkTests {
    /// Where a case stands, told from its events alone.
    private struct PlainCase: Equatable {
        var rung: String
        var suspended = false
        var version: Int
    }

    private static let rungs = ["advice", "regular", "regional", "national"]

    /// Every case as the events tell it.
    private func told(_ events: [RecordedEvent]) throws -> [String: PlainCase] {
        var cases: [String: PlainCase] = [:]
        for event in events where event.stream.hasPrefix("case:") {
            let id = EventStream.code(of: event.stream)
            let body = try JSONReader.read(event.body)
            switch event.kind {
            case "case_opened":
                cases[id] = PlainCase(
                    rung: body["rung"]?.string ?? "", version: body["ladderVersion"]?.integer ?? 0)
            case "case_taken_over":
                cases[id]?.rung = body["closed"]?.bool == true ? "closed" : body["rung"]?.string ?? ""
            case "case_moved":
                cases[id]?.rung = body["to"]?.string ?? ""
                if body["move"]?.string == "suspend" { cases[id]?.suspended = true }
                if body["move"]?.string == "resume" { cases[id]?.suspended = false }
            case "case_migrated":
                cases[id]?.rung = body["toRung"]?.string ?? ""
                cases[id]?.version = body["toVersion"]?.integer ?? 0
            default: break
            }
            // What asks for nothing any more does not stand still either.
            if let rung = cases[id]?.rung, !RandomWalkTests.rungs.contains(rung) { cases[id]?.suspended = false }
        }
        return cases
    }

    private func events(_ trial: Trial) throws -> [RecordedEvent] {
        try trial.store.read { snapshot in
            var all: [RecordedEvent] = []
            while true {
                let page = try snapshot.events(after: all.last?.sequence ?? 0, limit: 1_000)
                all += page
                if page.count < 1_000 { return all }
            }
        }
    }

    private func held(_ trial: Trial) throws -> [String: PlainCase] {
        try trial.store.read { snapshot in
            let rows = try snapshot.rows("SELECT id, rung, suspended, ladder_version FROM cases") { row in
                (row.text(0), PlainCase(rung: row.text(1), suspended: row.bool(2), version: row.int(3)))
            }
            return Dictionary(uniqueKeysWithValues: rows)
        }
    }

    /// Every noting of a deadline: only after it passed, each once, and in the order in which they passed.
    private func checkNotings(_ events: [RecordedEvent]) throws {
        var seen: Set<String> = []
        var former: (at: Instant, dueOn: String)?
        for event in events where event.kind == "clock_fired" {
            let body = try JSONReader.read(event.body)
            let dueOn = try #require(body["dueOn"]?.string)
            let end = Amsterdam.end(of: try #require(Day(dueOn)))
            #expect(end <= event.recordedAt)
            #expect(event.party == Casework.clockParty)
            let item = body["applicationId"]?.integer ?? 0
            let deadline = "\(event.stream) \(body["name"]?.string ?? "") \(item) \(dueOn)"
            let isNew = seen.insert(deadline).inserted
            #expect(isNew, "\(deadline)")
            if let former, former.at == event.recordedAt { #expect(former.dueOn <= dueOn) }
            former = (event.recordedAt, dueOn)
        }
    }

    @Test(
        "Where cases stand, their deadlines and a replay agree, whatever was suspended, migrated, reverted or restarted",
        arguments: [1, 2, 3])
    func agrees(seed: UInt64) throws {
        var walk = try RandomWalk(seed: seed)
        var random = SeededGenerator(seed: seed)
        let all = RandomWalk.Turn.allCases
        for number in 0..<4 * all.count {
            let turn = number < 2 * all.count ? all[number % all.count] : all.randomElement(using: &random) ?? .note
            try walk.step(turn)
            if turn == .revert || turn == .restart { #expect(try told(events(walk.trial)) == held(walk.trial)) }
        }
        walk.trial.clock.pass(days: 40)
        _ = try walk.note()
        #expect(walk.wrongNotings == [])
        #expect(walk.wrongResumptions == [])
        for turn in RandomWalk.Turn.allCases { #expect((walk.turns[turn] ?? 0) > 0, "\(turn)") }
        let trial = walk.trial
        let history = try events(trial)
        #expect(history.contains { $0.kind == "clock_fired" })
        try checkNotings(history)
        #expect(try told(history) == held(trial))
        // Region R07 has no levensloopaanbieder, as a region may still lack.
        let broken = try trial.casework.brokenInvariants().map(\.name)
        #expect(Set(broken).subtracting(["region_has_a_levensloopaanbieder", "holder_exists"]) == [])
        #expect(walk.history.statuses.keys.allSatisfy { $0 < 500 } && trial.reports.isEmpty)
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()) == [])
    }
}
