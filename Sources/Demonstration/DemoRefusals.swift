import CivilTime

/// Who said no in the case of the demonstration, when and why. The reasons are those that 002, chapter 4 names: each
/// kind of care says that the other should act first, aggression, an earlier stay that came to nothing, no indication.
enum DemoRefusals {
    /// One refusal.
    struct Refusal {
        let unit: String
        let on: String
        let reason: String
        /// The specialism that should act by the word of who refuses.
        var pointsTo: String?
        /// The key of what was said with it.
        var words: String?

        /// The words of the command that records it.
        func command(_ id: String, _ stage: DemoStage) -> [String] {
            ["rejection", "add", id, "--unit-id", unit, "--rejected-on", on, "--primary-reason", reason]
                + (pointsTo.map { ["--points-to", $0] } ?? [])
                + (words.map { ["--explanation", stage.words("demo.refusal.\($0)")] } ?? [])
        }
    }

    /// Before the case came to the coordination point: kept in a sheet, and brought in with it.
    static let before: [Refusal] = [
        Refusal(unit: "U090", on: "2021-11-12", reason: "no_treatment_offer", pointsTo: "sglvg", words: "lvb_first"),
        Refusal(
            unit: "U004", on: "2021-11-16", reason: "no_treatment_offer", pointsTo: "psychiatry",
            words: "psychiatry_first"),
        Refusal(unit: "U089", on: "2021-11-19", reason: "group_dynamics_and_safety"),
        Refusal(unit: "U026", on: "2021-11-24", reason: "no_treatment_offer", pointsTo: "sglvg"),
        Refusal(unit: "U031", on: "2021-11-30", reason: "other_content", words: "not_shown_before_18"),
        Refusal(unit: "U001", on: "2021-12-03", reason: "other_content", words: "stayed_before"),
        Refusal(unit: "U104", on: "2021-12-09", reason: "no_treatment_offer", pointsTo: "psychiatry"),
        Refusal(unit: "U010", on: "2021-12-16", reason: "no_regional_tie"),
        Refusal(unit: "U077", on: "2021-12-22", reason: "no_treatment_offer", pointsTo: "psychiatry"),
        Refusal(unit: "U075", on: "2022-01-06", reason: "staff_shortage_safety"),
        Refusal(unit: "U045", on: "2022-01-11", reason: "group_dynamics_and_safety"),
        Refusal(unit: "U052", on: "2022-01-14", reason: "no_treatment_offer", pointsTo: "sglvg"),
        Refusal(unit: "U029", on: "2022-01-20", reason: "tariff_not_covering"),
        Refusal(unit: "U107", on: "2022-01-27", reason: "no_outflow_prospect"),
    ]

    /// While the region searched.
    static let regional: [Refusal] = [
        Refusal(unit: "U092", on: "2022-02-10", reason: "other_content", words: "not_shown_before_18"),
        Refusal(unit: "U078", on: "2022-02-14", reason: "group_dynamics_and_safety"),
        Refusal(unit: "U080", on: "2022-02-15", reason: "no_treatment_offer", pointsTo: "psychiatry"),
    ]

    /// While the coordination point mediated.
    static let national: [Refusal] = [
        Refusal(unit: "U042", on: "2022-03-08", reason: "no_return_guarantee"),
        Refusal(unit: "U100", on: "2022-03-22", reason: "no_treatment_offer", pointsTo: "psychiatry"),
        Refusal(unit: "U085", on: "2022-04-12", reason: "traumatised_team"),
        Refusal(unit: "U093", on: "2022-05-03", reason: "group_dynamics_and_safety"),
        Refusal(unit: "U017", on: "2022-05-17", reason: "other_systemic", words: "indication"),
    ]

    /// The last one, on an application for which the stay was extended once more; the provider answers itself.
    static let last = Refusal(unit: "U072", on: "2022-06-10", reason: "group_dynamics_and_safety", words: "too_severe")

    /// The unit that gives shelter for the time being, and its provider.
    static let shelter = (unit: "U082", provider: "aanbieder-18")

    /// Every unit that plays a part before the counts come in.
    static var units: Set<String> {
        Set((before + regional + national + [last]).map(\.unit) + [shelter.unit])
    }

    /// How many there are.
    static var count: Int { before.count + regional.count + national.count + 1 }
}
