import BedMatching
import SecureCare
import Testing

struct RegimeCriterionTests {
    @Test(
        "One legal regime in common is enough, none fails, and none given is unknown",
        arguments: [
            ([Regime.wvggz], [Regime.wvggz], CriterionOutcome.pass, "criterion.regime.pass"),
            ([.wvggz, .wzd], [.wfz, .wzd], .pass, "criterion.regime.pass"),
            ([.wvggz], [.wfz, .bvt], .fail, "criterion.regime.fail"),
            ([.wvggz], [], .fail, "criterion.regime.fail.none"),
            ([], [.voluntary], .unknown, "criterion.regime.unknown"),
            ([], [], .unknown, "criterion.regime.unknown.none"),
        ])
    func outcome(asked: [Regime], offered: [Regime], expected: CriterionOutcome, sentence: String) throws {
        var need = SampleWorld.need
        need.regimes = CodeSet(asked)
        let unit = SampleWorld.counted { $0.regimes = CodeSet(offered) }
        let criterion = try SampleWorld.criterion(.regime, SampleWorld.search(need), unit)
        #expect(criterion.outcome == expected)
        #expect(criterion.detail.key == sentence)
    }

    @Test("A regime that passes names only what is in common")
    func detail() throws {
        let unit = SampleWorld.counted { $0.regimes = [.wzd, .wfz] }
        let criterion = try SampleWorld.criterion(.regime, SampleWorld.search(), unit)
        #expect(criterion.detail == Phrase("criterion.regime.pass", .labels([Regime.wfz])))
    }
}
