import TestSupport
import Testing

@Suite("The work of an answer does not depend on cases that one may not see")
struct UnseenWorkTests {
    private static let person =
        #""birthYear":1994,"gender":"male","need":{"levels":[3],"specialisms":["sglvg"],"regimes":["wzd"]},"#
        + #""traits":{"arson":"yes","autism":"yes"}"#

    /// What is asked, of a case of the asker's own, of one that it may not see, and of one that is not there.
    private func requests(own: String, unseen: String) -> [(method: String, target: String, body: String)] {
        [
            ("POST", "/v1/case-lookups", #"{"province":"FL",\#(Self.person)}"#),
            ("GET", "/v1/cases/\(own)/similar", ""), ("GET", "/v1/cases/\(unseen)/similar", ""),
            ("GET", "/v1/cases/C-0000000000/similar", ""), ("GET", "/v1/cases/\(own)", ""),
            ("GET", "/v1/cases/\(unseen)", ""), ("GET", "/v1/cases/C-0000000000", ""),
        ]
    }

    @Test("Looking for doubles takes SQLite the same steps beside a hundred unseen cases as beside none")
    func sameSteps() throws {
        let trial = try Trial()
        for year in 0..<12 { _ = try trial.openCase(#""birthYear":\#(1950 + year * 3),"gender":"male""#) }
        let own = try trial.openCase(Self.person)
        let unseen = try trial.openCase(as: "referrer-2", Self.person)
        let asked = requests(own: own, unseen: unseen)
        func steps() throws -> [Int] {
            try asked.map { request in
                let before = try trial.store.readingSteps()
                try trial.send(request.method, request.target, as: "referrer-1", request.body)
                return try trial.store.readingSteps() - before
            }
        }
        // The first time statements are prepared and the token's use is noted.
        _ = try steps()
        let alone = try steps()
        #expect(alone.allSatisfy { $0 > 0 } && alone[0] > alone[4])
        for place in 0..<100 {
            _ = try trial.openCase(as: place % 2 == 0 ? "referrer-2" : "zvh-1", region: "R06", Self.person)
        }
        #expect(try steps() == alone)
    }

    /// To find that there is no such number takes a dozen steps less than to find whose it is not: less than a
    /// microsecond, however many cases there are.
    private static let stepsApartMax = 20

    @Test("A case that one may not see takes no more steps than one that is not there, but for a few")
    func notThere() throws {
        let trial = try Trial()
        let own = try trial.openCase(Self.person)
        let unseen = try trial.openCase(as: "referrer-2", Self.person)
        let asked = requests(own: own, unseen: unseen)
        func steps(_ place: Int) throws -> Int {
            let before = try trial.store.readingSteps()
            try trial.send(asked[place].method, asked[place].target, as: "referrer-1")
            return try trial.store.readingSteps() - before
        }
        for place in [2, 3, 5, 6] { _ = try steps(place) }
        let (similar, shown) = ((try steps(2), try steps(3)), (try steps(5), try steps(6)))
        #expect(abs(similar.0 - similar.1) <= Self.stepsApartMax, "\(similar)")
        #expect(abs(shown.0 - shown.1) <= Self.stepsApartMax, "\(shown)")
    }
}
