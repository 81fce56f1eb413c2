import StrictJSON
import TestSupport
import Testing

@Suite("Possible moves agree with the moves")
struct PossibleMovesTests {
    /// Where a case can be brought to before the question is asked.
    enum Place: CaseIterable, Sendable {
        case advice, regular, refused, levelOne, suspended, regional, searched, titled, national, admitted, handedOver
        case closed
    }

    @Test(
        "What is possible is what is done, and the reasons are the same", arguments: Place.allCases,
        ["referrer-1", "levensloopaanbieder-1", "lcbb", "provider-2"])
    func agree(place: Place, party: String) throws {
        let trial = try Trial()
        let first = try PossibleMovesTests.bring(trial, to: place)
        let listed = try trial.get("/v1/cases/\(first)/possible-moves", as: party)
        guard listed.status == 200 else {
            #expect(listed.status == 404)
            #expect(try trial.show(first, as: party).status == 404)
            return
        }
        let isPart = party == "provider-2"
        #expect(listed["next"] == .null)
        for (number, move) in listed.items.enumerated() {
            let fresh = try number == 0 ? trial : Trial()
            let id = number == 0 ? first : try PossibleMovesTests.bring(fresh, to: place)
            try check(move, on: id, in: fresh, as: party, isPart: isPart)
        }
    }

    private func check(_ move: JSONValue, on id: String, in trial: Trial, as party: String, isPart: Bool) throws {
        let name = try #require(move["move"]?.string)
        let needs = Set(move["needs"]?.strings ?? [])
        var members: [String] = []
        if needs.contains("motivation") { members.append(EscalationTests.motivated) }
        if needs.contains("outcome") { members.append(#""outcome":"withdrawn""#) }
        if needs.contains("unitId") { members.append(AdmissionTests.admission(trial)) }
        if needs.contains("untilOn") { members.append("\"untilOn\":\"\(trial.clock.day(9))\"") }
        let made = try trial.move(id, name, as: party, members.joined(separator: ","))
        let listed = (move["refusals"]?.array ?? []).compactMap { $0["rule"]?.string }
        #expect((made.status == 201) == (move["allowed"]?.bool == true), "\(name): \(made.text)")
        if made.status == 201 {
            #expect(made["to"] == move["to"])
            #expect(listed.isEmpty)
        } else if made.status == 409 {
            #expect(made.rules == listed)
        } else {
            #expect(made.status == 403 && listed.contains { $0.hasPrefix("move_is_for_") }, "\(name) \(listed)")
        }
    }

    static func bring(_ trial: Trial, to place: Place) throws -> String {
        let more =
            switch place {
            case .advice: #""kind":"advice""#
            case .levelOne: #""need":{"levels":[1]}"#
            case .titled, .handedOver: #""criminalTitle":{"status":"active"}"#
            default: ""
            }
        let id = try trial.openCase(more)
        if place != .advice { try trial.apply(id) }
        switch place {
        case .advice, .regular, .levelOne: break
        case .refused: try trial.reject(id, by: "U4")
        case .suspended: try trial.move(id, "suspend", as: "referrer-1", EscalationTests.motivated)
        case .admitted: try trial.move(id, "admit", as: "provider-2", AdmissionTests.admission(trial))
        case .handedOver: try trial.move(id, "hand_over", as: "referrer-1")
        case .closed: try trial.move(id, "close", as: "referrer-1", #""outcome":"withdrawn""#)
        case .regional, .searched, .titled, .national:
            try trial.reject(id, by: "U4")
            try trial.move(id, "escalate", as: "referrer-1", EscalationTests.motivated)
            if place == .national { try trial.toNational(id) }
            if place == .searched {
                try trial.must(
                    "POST", "/v1/cases/\(id)/searches", as: "levensloopaanbieder-1",
                    "{\"scope\":\"regional\",\"outcome\":\"none\",\"concludedOn\":\"\(trial.clock.day())\"}")
            }
        }
        return id
    }

    @Test("A page of them goes on where the page before ended")
    func pages() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let all = try trial.get("/v1/cases/\(id)/possible-moves", as: "referrer-1").items
        var walked: [JSONValue] = []
        var target: String? = "/v1/cases/\(id)/possible-moves?limit=2"
        while let page = target, walked.count <= all.count {
            let answer = try trial.get(page, as: "referrer-1")
            walked += answer.items
            target = answer["next"]?.string.map { "/v1/cases/\(id)/possible-moves?limit=2&cursor=\($0)" }
        }
        #expect(walked == all && all.count > 4)
    }
}
