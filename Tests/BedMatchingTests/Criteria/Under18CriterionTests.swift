import BedMatching
import CivilTime
import SecureCare
import Testing

struct Under18CriterionTests {
    @Test(
        "Being adult decides; else the year of birth, in which whoever turns 18 may be either",
        arguments: [
            (Answer.yes, 2010, CriterionOutcome.pass), (.no, 1950, .fail), (.yes, nil, .pass), (.no, nil, .fail),
            (.unknown, 2005, .fail), (.unknown, 2004, .unknown), (.unknown, 2003, .pass), (.unknown, 2030, .fail),
            (.unknown, Int.max, .fail), (.unknown, Int.min, .pass), (.unknown, nil, .unknown),
        ] as [(Answer, Int?, CriterionOutcome)])
    func outcome(adult: Answer, birthYear: Int?, expected: CriterionOutcome) throws {
        let search = SampleWorld.search(SampleWorld.need, Person(birthYear: birthYear, adult: adult))
        let unit = SampleWorld.counted { $0.contraIndications = [.under18] }
        let criterion = try SampleWorld.criterion(.contraIndication(.under18), search, unit)
        #expect(criterion.outcome == expected)
    }

    @Test(
        "The year is that in the Netherlands, also in the hour in which it is still the old year in UTC",
        arguments: [
            ("2021-12-31T22:59:59Z", CriterionOutcome.fail), ("2021-12-31T23:00:00Z", .unknown),
            ("2022-12-31T22:59:59Z", .unknown), ("2022-12-31T23:00:00Z", .pass),
        ])
    func yearInTheNetherlands(moment: String, expected: CriterionOutcome) throws {
        var search = SampleWorld.search(SampleWorld.need, Person(birthYear: 2004))
        search.asOf = try #require(Instant(moment))
        let unit = SampleWorld.counted { $0.contraIndications = [.under18] }
        #expect(try SampleWorld.criterion(.contraIndication(.under18), search, unit).outcome == expected)
    }

    @Test("What is unknown says whether a birthday or the age itself is to be asked for")
    func details() throws {
        let unit = SampleWorld.counted { $0.contraIndications = [.under18] }
        let keys = try [2004, nil].map { birthYear in
            try SampleWorld.criterion(
                .contraIndication(.under18), SampleWorld.search(SampleWorld.need, Person(birthYear: birthYear)), unit
            ).detail.key
        }
        #expect(keys == ["criterion.under18.unknown.this_year", "criterion.under18.unknown"])
    }
}
