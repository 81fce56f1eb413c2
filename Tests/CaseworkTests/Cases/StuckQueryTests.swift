import CivilTime
import StrictJSON
import Testing

@testable import Casework

@Suite("The list of stuck cases")
struct StuckQueryTests {
    /// How SQLite goes about the list for a party.
    private func plan(_ filter: CaseFilter, as party: String, _ desk: Desk) throws -> [String] {
        let caller = try #require(try desk.casework.recognise(party: party, user: "", language: .english))
        return try desk.store.read { snapshot in
            var query = CaseQuery(caller: caller, now: desk.now)
            try query.add(filter, in: snapshot)
            return try snapshot.rows("EXPLAIN QUERY PLAN " + query.sql(limit: 50), query.values) { $0.text(3) }
        }
    }

    @Test("is found by an index, for who reads all and for who reads its own")
    func usesAnIndex() throws {
        let desk = try Desk()
        var filter = CaseFilter()
        filter.stuck = true
        let all = try plan(filter, as: "lcbb", desk)
        #expect(all.first == "SEARCH c USING INDEX cases_by_attention (stuck_from<?)")
        let own = try plan(filter, as: "zvh", desk)
        #expect(own.first == "SEARCH r USING PRIMARY KEY (party=?)")
        #expect((all + own).allSatisfy { !$0.hasPrefix("SCAN") })
    }

    @Test("holds the same cases either way, the last opened first, page by page")
    func pages() throws {
        let desk = try Desk()
        var ids: [String] = []
        for _ in 0..<5 { ids.append(try desk.openCase(by: "lcbb")) }
        _ = try desk.openCase(#""currentStay": {"kind": "clinic", "endsOn": "2023-06-20"}"#)
        #expect(try desk.send("GET", "/v1/cases?stuck=true").items.isEmpty)
        try desk.setDay("2022-08-01")
        let first = try desk.send("GET", "/v1/cases?stuck=true&limit=3")
        let cursor = try #require(first.json["next"]?.string)
        let rest = try desk.send("GET", "/v1/cases?stuck=true&limit=3&cursor=\(cursor)").items
        #expect((first.items + rest).map { $0["id"]?.string } == ids.reversed())
        #expect(try desk.send("GET", "/v1/cases?stuck=true&limit=3", as: "zvh").items.count == 1)
        #expect(try desk.send("GET", "/v1/cases?stuck=false").items.isEmpty)
    }
}
