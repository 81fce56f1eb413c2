import CaseHistory
import SecureCare
import Store
import StrictJSON
import TestSupport
import Testing

@Suite("What erasing a case leaves of it")
struct ErasedFactsTests {
    /// Facts that tell of one person, each written so that nothing else in a database looks like it.
    private static let needles = [
        #""birthYear":1937"#, "2023-03-17", "2021-02-03", "2031-08-09", "2022-06-11", #""pregnancy":"yes"#,
        "article_2_3_wfz", "zorg-op-maat", #""gender":"female""#, #""levels":[3]"#,
    ]

    private static let facts = """
        "birthYear":1937,"gender":"female","need":{"levels":[3],"specialisms":["psychiatry"]},
        "traits":{"pregnancy":"yes","arson":"yes"},"funding":["wlz"],
        "indications":[{"kind":"wlz","status":"granted","since":"2021-02-03"}],
        "criminalTitle":{"status":"ending","endsOn":"2031-08-09","origin":"article_2_3_wfz"},
        "currentStay":{"kind":"clinic","endsOn":"2023-03-17"},"reporterReference":"zorg-op-maat"
        """

    /// A case with a fact of every kind, closed.
    private func fullCase(_ trial: Trial) throws -> String {
        let id = try trial.openCase(Self.facts)
        try trial.must(
            "POST", "/v1/cases/\(id)/stays", as: "referrer-1",
            #"{"kind":"sheltered_housing","startsOn":"2022-06-11","endsOn":"2023-03-17"}"#)
        try trial.must("POST", "/v1/cases/\(id)/involvements", as: "referrer-1", #"{"party":"police-1"}"#)
        try trial.apply(id, to: "U1")
        try trial.reject(id, by: "U1", as: "referrer-1", #""pointsTo":"sglvg""#)
        try trial.reject(id, by: "U2", as: "referrer-1", #""pointsTo":"psychiatry""#)
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "referrer-1",
            """
            {"move":"admit","unitId":"U2","admittedOn":"\(trial.clock.day())","untilOn":"2023-03-17",
            "decidedBy":"provider-2","whatHelped":"Overleg."}
            """)
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"adult":"yes"}"#)
        try close(id, trial)
        return id
    }

    private func close(_ id: String, _ trial: Trial) throws {
        try trial.must(
            "POST", "/v1/cases/\(id)/moves", as: "referrer-1",
            #"{"move":"close","outcome":"withdrawn","motivation":"Niet meer nodig."}"#)
    }

    private func found(_ needles: [String], in trial: Trial) -> [String] {
        let contents = ["casus.db", "casus.db-wal"].map { trial.folder.bytes(of: $0) }
        return needles.filter { needle in
            let bytes = Array(needle.utf8)
            return contents.contains { content in
                content.indices.contains { content[$0] == bytes[0] && content[$0...].starts(with: bytes) }
            }
        }
    }

    @Test("No byte of what tells of the person is in any file, at once and after a restart")
    func goneFromFiles() throws {
        let trial = try Trial()
        let id = try fullCase(trial)
        let sealed = ["zorg-op-maat"]
        #expect(found(Self.needles, in: trial) == Self.needles.filter { !sealed.contains($0) })
        try trial.must("POST", "/v1/cases/\(id)/erasures", as: "referrer-1", #"{"ground":"request_of_person"}"#)
        for _ in 0..<2 { try trial.store.rewriteIfDue() }
        #expect(found(Self.needles, in: trial) == [])
        trial.store.close()
        #expect(found(Self.needles, in: trial) == [])
        #expect(try Store.verify(at: trial.path, projector: CaseProjector()).isEmpty)
    }

    @Test("The case's row says nothing of need, stay, title or units, and a rebuild says the same")
    func projections() throws {
        let trial = try Trial()
        let id = try fullCase(trial)
        try trial.must("POST", "/v1/cases/\(id)/erasures", as: "referrer-1", #"{"ground":"retention_over"}"#)
        func rows() throws -> [String] {
            try trial.store.read { snapshot in
                try [
                    """
                    SELECT printf('%s %s %s %s %s %d %d', levels, title_status, coalesce(stay_kind, '-'),
                        coalesce(current_stay, '-'), document, pointing, rejection_count) FROM cases WHERE id = ?
                    """,
                    """
                    SELECT printf('%s %s %s %s', coalesce(r.unit, '-'), coalesce(r.provider, '-'),
                        coalesce(r.points_to, '-'), r.primary_reason)
                    FROM rejections r JOIN cases c USING (case_no) WHERE c.id = ?
                    """,
                    "SELECT i.kind || i.document FROM case_items i JOIN cases c USING (case_no) WHERE c.id = ?",
                    "SELECT f.gender || coalesce(f.birth_year, '-') FROM case_figures f JOIN cases c USING (case_no) WHERE c.id = ?",
                ].flatMap { try snapshot.rows($0, [id]) { $0.text(0) } }
            }
        }
        let held = try rows()
        #expect(held.first?.hasPrefix("0 none - - {") == true && held.first?.hasSuffix("} 0 2") == true)
        #expect(held.count == 5 && held.last == "unknown-")
        #expect(held[1] == "- - - no_treatment_offer" && held[3].hasPrefix("admission{"))
        for code in ["U1", "U2", "provider-2", "1937", "wlz"] { #expect(!held.contains { $0.contains(code) }) }
        try trial.store.rebuild()
        #expect(try rows() == held)
    }

    @Test("Reports say after an erasure what they said before it, to every reader", arguments: ["lcbb", "ministry-1"])
    func reports(reader: String) throws {
        let trial = try Trial()
        let ids = [try fullCase(trial), try trial.openCase(#""gender":"male","birthYear":1994"#), try fullCase(trial)]
        try close(ids[1], trial)
        _ = try trial.openCase(#""gender":"male""#)
        trial.clock.pass(days: 20)
        let quarter = "/v1/reports/management?from=2022-04-01&to=2022-06-30"
        let asOf = quarter + "&asOf=2022-06-30T20:00:00Z"
        func all() throws -> [String] { try [quarter, asOf].map { try trial.get($0, as: reader).text } }
        let before = try all()
        if reader == "lcbb" { #expect(before[0].contains(#""1937":2"#) && before[0].contains(#""male":2"#)) }
        for id in ids.dropLast() {
            try trial.must("POST", "/v1/cases/\(id)/erasures", as: "referrer-1", #"{"ground":"retention_over"}"#)
        }
        #expect(try trial.get(quarter, as: reader).text == before[0])
        let past = try trial.get(asOf, as: reader)
        for name in ["byGender", "byBirthYear", "byProvince", "cumulative"] {
            #expect(past["cases"]?[name] == (try JSONReader.read(Array(before[1].utf8)))["cases"]?[name], "\(name)")
        }
    }

    @Test("What was left of an erased case cannot be changed unseen")
    func tampering() throws {
        let trial = try Trial()
        let id = try fullCase(trial)
        try trial.must("POST", "/v1/cases/\(id)/erasures", as: "referrer-1", #"{"ground":"retention_over"}"#)
        let said = try trial.store.read { snapshot in
            try snapshot.events(stream: "case:\(id)", after: 0, limit: 99).map(\.kind)
        }
        #expect(said.suffix(3) == ["case_erased", "texts_erased", "facts_erased"])
        #expect(throws: StoreError.self) {
            try trial.store.write(as: Author(party: "lcbb", user: "", role: "lcbb", origin: ""), at: trial.clock.now) {
                try $0.execute("UPDATE events SET kind = 'x' WHERE stream = ?", ["case:\(id)"])
            }
        }
    }
}
