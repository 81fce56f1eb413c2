import CivilTime
@testable import SecureCare
import Testing

@Suite("The dated list of reasons for a refusal")
struct RejectionReasonsTests {
    /// A reason as the annex of source 002 has it, with who can lift it and where the covenant stands against it.
    struct Row: Sendable, CustomTestStringConvertible {
        let code: String
        let category: RejectionCategory
        let dutch: String
        var liftedBy: LiftedBy?
        var covenant: String?
        var testDescription: String { code }

        init(
            _ code: String, _ category: RejectionCategory, _ liftedBy: LiftedBy?, _ dutch: String,
            against covenant: String? = nil
        ) {
            self.code = code
            self.category = category
            self.dutch = dutch
            self.liftedBy = liftedBy
            self.covenant = covenant
        }
    }

    static let annex: [Row] = [
        Row("no_contract", .financial, .insurer, "er is geen contract"),
        Row("bed_type_not_purchased", .financial, .insurer, "dit type bed is niet ingekocht"),
        Row("tariff_not_covering", .financial, .insurer, "de financiering of het tarief is niet dekkend"),
        Row(
            "revenue_ceiling", .financial, .insurer, "er is sprake van een omzetplafond",
            against: "003 g.b: paid above the ceiling"),
        Row(
            "no_regional_tie", .financial, .insurer,
            "er is geen regionale binding en dus geen financiering beschikbaar",
            against: "003 g.b and g.a: not bound to the own region"),
        Row("no_treatment_offer", .content, .provider, "we hebben geen behandelaanbod voor deze patiënt"),
        Row(
            "group_dynamics_and_safety", .content, .provider,
            "de groepsdynamiek en de veiligheid op de groep maken het niet mogelijk deze patiënt op te nemen"),
        Row(
            "somatically_too_complex", .content, .provider,
            "het is somatisch te ingewikkeld om deze patiënt op te nemen"),
        Row(
            "obstructing_environment", .systemic, .municipality,
            "er zijn belemmerende omgevingsfactoren, zoals een afspraak met de gemeente over contra-indicaties"),
        Row(
            "staff_shortage_safety", .systemic, .provider,
            "de veiligheid op de afdeling is vanwege personeelsgebrek niet te garanderen"),
        Row(
            "victim_interests", .systemic, nil,
            "het is niet mogelijk deze patiënt op te nemen vanwege slachtofferbelangen"),
        Row("no_return_guarantee", .systemic, .referrer, "er wordt geen terugnamegarantie afgegeven"),
        Row("no_outflow_prospect", .systemic, .municipality, "er is geen uitstroomperspectief"),
        Row("traumatised_team", .systemic, .provider, "er is sprake van een getraumatiseerd team"),
    ]

    @Test("The list begins with the fourteen reasons of the annex, in its order")
    func order() {
        #expect(RejectionReasons.shared.all.prefix(14).map(\.code) == RejectionReasonsTests.annex.map(\.code))
    }

    @Test("A reason of the annex is listed as it stands there, in force from the first of March 2021", arguments: annex)
    func reason(row: Row) throws {
        let reason = try #require(RejectionReasons.shared.reason(row.code))
        #expect(reason.category == row.category)
        #expect(reason.liftedBy == row.liftedBy)
        #expect(reason.covenant == row.covenant)
        #expect(reason.validFrom.description == "2021-03-01")
        #expect(reason.validTo == nil)
        #expect(!reason.needsWords)
        #expect(reason.label(.dutch) == row.dutch)
        #expect(!reason.label(.english).isEmpty && reason.label(.english) != row.code)
    }

    @Test("Beside the fourteen there is one other reason per category, which must be given in words")
    func others() {
        let others = RejectionReasons.shared.all.dropFirst(14)
        #expect(others.map(\.code) == ["other_financial", "other_content", "other_systemic"])
        #expect(others.map(\.category) == [.financial, .content, .systemic])
        #expect(others.allSatisfy { $0.needsWords })
    }

    @Test(
        "A reason may be given from its first day on",
        arguments: [
            ("2021-02-28", false), ("2021-03-01", true), ("2022-06-15", true),
        ])
    func inForce(text: String, isInForce: Bool) throws {
        let day = try #require(Day(text))
        #expect(RejectionReasons.shared.all.allSatisfy { $0.isInForce(on: day) == isInForce })
    }

    @Test("A reason whose time is over may be given up to its last day")
    func outOfForce() throws {
        let first = try #require(Day("2021-03-01"))
        let last = try #require(Day("2021-12-31"))
        let reason = RejectionReason(
            code: "old", category: .content, validFrom: first, validTo: last, liftedBy: nil, covenant: nil,
            needsWords: false)
        #expect(reason.isInForce(on: last))
        #expect(!reason.isInForce(on: last.adding(1)))
        #expect(!reason.isInForce(on: first.adding(-1)))
    }

    @Test("A code that was never in the list is none", arguments: ["", "other", "NO_CONTRACT", "no_contract "])
    func unknown(code: String) {
        #expect(RejectionReasons.shared.reason(code) == nil)
    }
}
