import CaseHistory
import Store
import TestSupport
import Testing

@Suite("What is read can be made again from the history")
struct RebuildTests {
    /// Every row of every table that is derived from the history, as text.
    static func tables(_ trial: Trial) throws -> [String: [String]] {
        try trial.store.read { snapshot in
            let names = try snapshot.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
            ) { $0.text(0) }
            var tables: [String: [String]] = [:]
            for name in names {
                let columns = try snapshot.rows("SELECT name FROM pragma_table_info(?)", [name]) { $0.text(0) }
                let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
                tables[name] = try snapshot.rows("SELECT \(row) FROM \"\(name)\" ORDER BY 1") { $0.text(0) }
            }
            return tables
        }
    }

    @Test("After a long history through the API, a rebuild gives every table the same rows", arguments: [1, 2, 3])
    func rebuild(seed: UInt64) throws {
        let trial = try Trial()
        var history = RandomHistory(in: trial, seed: seed)
        try history.make(400)
        #expect((history.statuses[201] ?? 0) > 100 && (history.statuses[409] ?? 0) > 10, "\(history.statuses)")
        #expect(history.statuses.keys.allSatisfy { $0 < 500 } && trial.reports.isEmpty)
        let before = try RebuildTests.tables(trial)
        #expect((before["cases"]?.count ?? 0) > 10 && (before["case_items"]?.count ?? 0) > 50)
        try trial.store.rebuild()
        let after = try RebuildTests.tables(trial)
        for (name, rows) in before { #expect(after[name] == rows, "\(name)") }
        #expect(before.count == after.count)
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()) == [])
    }

    @Test("The same with cases of every course that were erased since", arguments: [4, 5])
    func rebuildAfterErasure(seed: UInt64) throws {
        let trial = try Trial()
        var history = RandomHistory(in: trial, seed: seed)
        try history.make(300)
        var erased = 0
        for (place, id) in history.cases.enumerated() where place % 3 > 0 {
            for party in [
                "referrer-1", "referrer-2", "provider-1", "provider-2", "levensloopaanbieder-1", "lcbb", "zvh-1",
            ] {
                try trial.send(
                    "POST", "/v1/cases/\(id)/moves", as: party,
                    #"{"move":"close","outcome":"withdrawn","motivation":"Niet meer nodig."}"#)
                let answer = try trial.send(
                    "POST", "/v1/cases/\(id)/erasures", as: party, #"{"ground":"retention_over"}"#)
                if answer.status == 201 { erased += 1 }
            }
        }
        #expect(erased > 8 && trial.reports.isEmpty)
        try history.make(60)
        let before = try RebuildTests.tables(trial)
        try trial.store.rebuild()
        let after = try RebuildTests.tables(trial)
        for (name, rows) in before { #expect(after[name] == rows, "\(name)") }
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()) == [])
    }

    @Test("Every kind of event on a case occurs in such a history")
    func kindsOccur() throws {
        let trial = try Trial()
        var history = RandomHistory(in: trial, seed: 7)
        try history.make(900)
        let kinds = try trial.store.read { snapshot in
            Set(try snapshot.rows("SELECT DISTINCT kind FROM events") { $0.text(0) })
        }
        // Meetings, bottlenecks, versions of the ladder and what time makes are tried with their own acts, and there
        // held against a replay.
        let others: Set<EventKind> = [
            .tokenRevoked, .countingTermSet, .fundingTotalRecorded, .caseTakenOver, .tokenExpirySet, .accessLogPruned,
            .textsErased, .caseErased, .factsErased, .objectionRecorded,
            .casesLinked, .caseLinkUndone, .logbookEntryWritten, .logbookQuarterReleased, .logbookCountsPublished,
            .clockFired, .regionParametersSet, .ladderInstalled,
            .caseMigrated,
            .caseTabled, .caseUntabled, .agendaItemWithdrawn,
            .caseReviewed, .stepPlanned, .stepSettled, .reviewPlanned, .reviewConcluded, .agendaItemAdded,
            .decisionMade, .actionAgreed, .actionDone, .inquiryLogged, .signalSent, .feedOpened, .feedRevoked,
            .bottleneckRaised,
            .bottleneckMoved,
        ]
        let missing = EventKind.allCases.filter { !others.contains($0) && !kinds.contains($0.rawValue) }
        #expect(missing == [])
    }

    @Test("Answers are the same after a rebuild")
    func answers() throws {
        let trial = try Trial()
        var history = RandomHistory(in: trial, seed: 11)
        try history.make(250)
        func all() throws -> [[UInt8]] {
            try history.cases.flatMap { id in
                try ["", "/events", "/rejections", "/applications", "/moves", "/stays", "/admissions"].map {
                    try trial.get("/v1/cases/\(id)\($0)", as: "referrer-1").bytes
                }
            }
        }
        let before = try all()
        try trial.store.rebuild()
        #expect(try all() == before)
    }
}
