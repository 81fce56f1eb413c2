import CSQLite
import Testing
import TestSupport

@testable import Store

@Suite("Every query that a request waits for goes by an index")
struct QueryPlanTests {
    /// Tables that are read as a whole on purpose, because the answer is about all their rows and these are few.
    static let readWhole: Set<String> = [
        "regions", "parties", "units", "unit_descriptions", "ladder_versions", "counting_terms", "region_parameters",
        "deadline_terms", "projection_state", "database_identity", "funding_totals", "feeds", "file_rewrites", "u", "p",
        "r", "d",
    ]

    /// Statements in which little is put in order aside, by a part of their text, and why that is little.
    static let sortedAside: [(part: String, reason: String)] = [
        (
            "SELECT * FROM (SELECT seq, at, party",
            "two pages of the access log are laid into one another, for admin alone"
        ),
        ("FROM cases c INDEXED BY cases_by_attention", "cases that need attention, few beside all, newest first"),
        ("SELECT id FROM applications WHERE case_no", "the open applications of one case with one provider"),
    ]

    @Test("Nothing that grows with the cases is read as a whole, and nothing is sorted aside")
    func plans() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let other = try trial.openCase()
        try work(trial, id)
        for (party, target) in QueryPlanTests.targets(id, other) {
            let answer = try trial.get(target, as: party)
            #expect([200, 403, 404].contains(answer.status), "\(target) \(answer.status)")
        }
        let texts = trial.store.preparedTexts.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("WITH") }
        #expect(texts.count > 40)
        var faults: [String] = []
        for text in texts.sorted() {
            let isSortedAside = QueryPlanTests.sortedAside.contains { text.contains($0.part) }
            if isSortedAside { continue }
            for step in try trial.store.plan(of: text) where !isGood(step, text) { faults.append("\(step) <- \(text)") }
        }
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n\n"))")
    }

    private func isGood(_ step: String, _ text: String) -> Bool {
        if step.contains("USE TEMP B-TREE") { return false }
        guard step.hasPrefix("SCAN ") else { return true }
        // Rows are kept in the order of `seq`: from its end, and no further than asked for.
        if text.contains("ORDER BY seq DESC LIMIT ") { return true }
        let table = step.dropFirst("SCAN ".count).prefix { $0 != " " }
        return step.hasPrefix("SCAN CONSTANT ROW") || step.contains("VIRTUAL TABLE")
            || QueryPlanTests.readWhole.contains(String(table))
    }

    /// Readings that people and other systems wait for.
    static func targets(_ id: String, _ other: String) -> [(party: String, target: String)] {
        let ofCase =
            ["", "/events", "/applications", "/rejections", "/searches", "/involvements", "/stays", "/notes"]
            .map { "/v1/cases/\(id)\($0)" } + ["/v1/cases/\(id)/possible-moves", "/v1/cases/\(id)/suggestions"]
        let lists = [
            "/v1/cases", "/v1/cases?limit=1", "/v1/cases?rung=regular", "/v1/cases?region=R05", "/v1/cases?stuck=true",
            "/v1/cases?province=FL", "/v1/cases?q=\(id)", "/v1/cases?openedFrom=2022-01-01&openedTo=2022-12-31",
            "/v1/me",
        ]
        return ["lcbb", "referrer-1", "levensloopaanbieder-1"].flatMap { party in
            (ofCase + lists).map { (party: party, target: $0) }
        } + [("admin", "/v1/access-log?limit=5"), ("admin", "/v1/access-log?case=\(other)")]
    }

    /// Acts of the everyday kind, whose queries the writer keeps.
    private func work(_ trial: Trial, _ id: String) throws {
        for (target, body) in [
            ("notes", #"{"text":"Overleg gehouden"}"#), ("applications", #"{"unitId":"U1","appliedOn":"2022-06-01"}"#),
            ("rejections", #"{"unitId":"U1","rejectedOn":"2022-06-10","primaryReason":"no_contract"}"#),
            ("stays", #"{"kind":"clinic","startsOn":"2022-06-01","endsOn":"2022-07-01"}"#),
            ("moves", #"{"move":"escalate","motivation":"Overal gevraagd"}"#),
        ] {
            #expect(try trial.send("POST", "/v1/cases/\(id)/\(target)", as: "referrer-1", body).status == 201)
        }
    }
}

extension Store {
    /// What SQLite would do for a statement, a line a step.
    fileprivate func plan(of text: String) throws -> [String] {
        try readers.with {
            try $0.rows("EXPLAIN QUERY PLAN \(text)", Array(repeating: Int64(1), count: parameters(text, $0))) {
                $0.text(3)
            }
        }
    }

    private func parameters(_ text: String, _ connection: Connection) throws -> Int {
        Int(sqlite3_bind_parameter_count(try Statement(connection: connection.handle, sql: text).handle))
    }
}
