import CivilTime
import CommandLine
import SecureCare

/// The case itself, day by day.
struct CaseStory {
    /// The day on which the demonstration ends: that of the capacity.
    static let lastDay = "2022-06-15"
    /// The day on which the stay ends, eight days later.
    static let stayEnds = "2022-06-23"

    /// Where it is played.
    let stage: DemoStage
    /// The case.
    let id: String

    private var reporter: String { InventedParties.reporter.code }
    private var levensloop: String { InventedParties.levensloop.code }

    /// The refusals, the regional rung, a move that is refused, the search, and the national rung.
    func climbToNational() throws {
        try bringInRefusals()
        try goToTheRegion()
        try skipTheSearch()
        try concludeTheSearch()
    }

    private func bringInRefusals() throws {
        guard let first = DemoRefusals.before.first else { return }
        try stage.step("refusals", .number(DemoRefusals.before.count))
        try stage.show(first.command(id, stage), as: reporter, lines: 1)
        for refusal in DemoRefusals.before.dropFirst() {
            stage.wait(minutes: 2)
            try stage.quietly(refusal.command(id, stage), as: reporter)
        }
        try stage.say { page in
            page.remark(
                Phrase(
                    "demo.refusals.others", .number(DemoRefusals.before.count - 1),
                    .text(DemoRefusals.before.last?.on ?? "")))
        }
    }

    private func goToTheRegion() throws {
        try at("2022-02-07")
        try stage.step("regional")
        try stage.show(
            ["case", "move", id, "escalate", "--motivation", stage.words("demo.text.to_regional")], as: reporter,
            lines: 1)
    }

    private func skipTheSearch() throws {
        try at("2022-02-08")
        try stage.step("refused")
        try stage.show(["case", "move", id, "escalate"], as: reporter, ending: .refused)
    }

    private func concludeTheSearch() throws {
        for refusal in DemoRefusals.regional { try record(refusal, as: levensloop) }
        try at("2022-02-18")
        try stage.step("search", .number(DemoRefusals.regional.count))
        try stage.show(
            [
                "search", "conclude", id, "--scope", "supraregional", "--outcome", "none", "--concluded-on",
                "2022-02-18",
            ], as: levensloop, lines: 1)
        try stage.show(
            ["case", "move", id, "escalate", "--motivation", stage.words("demo.text.to_national")], as: levensloop,
            lines: 1)
    }

    /// Shelter for the time being, extended again and again, while the search goes on.
    func shelterAndSearchOn() throws {
        try at("2022-02-28")
        try think()
        try stage.step("shelter")
        try stage.show(
            [
                "case", "move", id, "admit", "--unit-id", DemoRefusals.shelter.unit, "--admitted-on", "2022-02-28",
                "--until-on", "2022-04-26", "--decided-by", DemoRefusals.shelter.provider,
            ], lines: 2)
        try stage.quietly(["admission", "confirm", id, "1"], as: DemoRefusals.shelter.provider)
        let national = DemoRefusals.national
        for refusal in national.prefix(3) { try record(refusal, as: "lcbb") }
        try extend(on: "2022-04-21", until: "2022-05-24", "extended_once")
        try grantIndication()
        for refusal in national.dropFirst(3) { try record(refusal, as: "lcbb") }
        try extend(on: "2022-05-19", until: "2022-06-09", "extended_again")
        try askOnceMore()
    }

    /// Who thinks along from the moment that the coordination point mediates.
    private func think() throws {
        for party in [InventedParties.zorgkantoor, InventedParties.police] {
            try stage.quietly(["involvement", "add", id, "--party", party.code, "--since", "2022-02-28"])
        }
    }

    private func grantIndication() throws {
        try at("2022-05-02")
        try stage.quietly(
            [
                "case", "revise", id, "--funding", "wlz", "--indications",
                #"[{"kind":"other","status":"not_demonstrable"},"#
                    + #"{"kind":"wlz","status":"granted","since":"2022-05-01"}]"#,
            ], as: reporter)
    }

    private func askOnceMore() throws {
        let last = DemoRefusals.last
        try at("2022-06-01")
        try stage.quietly(["application", "add", id, "--unit-id", last.unit, "--applied-on", "2022-06-01"])
        try extend(on: "2022-06-03", until: CaseStory.stayEnds, "extended_last")
        try at(last.on)
        try stage.step("last", .number(DemoRefusals.count))
        try stage.show(last.command(id, stage), as: provider(of: last.unit), lines: 1)
    }

    private func provider(of unit: String) -> String {
        SampleSheet.rows.first { $0["unit"] == unit }?["provider"] ?? "lcbb"
    }

    private func extend(on day: String, until end: String, _ words: String) throws {
        try at(day)
        let stays = try stage.quietly(["stay", "list", id])["items"]?.array ?? []
        let stay = stays.compactMap { $0["id"]?.integer }.max() ?? 1
        try stage.quietly([
            "stay", "extend", id, String(stay), "--ends-on", end, "--reason", stage.words("demo.text.\(words)"),
        ])
    }

    private func record(_ refusal: DemoRefusals.Refusal, as party: String) throws {
        try at(refusal.on)
        try stage.quietly(refusal.command(id, stage), as: party)
    }

    /// Comes to a day, and holds the fortnightly meetings on the way there.
    func at(_ text: String) throws {
        let day = Demonstration.day(text)
        for meeting in CaseStory.meetings where stage.today < meeting && meeting <= day {
            stage.set(meeting)
            try stage.quietly(
                ["note", "add", id, "--text", stage.words("demo.text.meeting")], as: reporter)
        }
        stage.set(day)
    }

    /// Every other Thursday.
    private static let meetings: [Day] = (0..<9).map { Demonstration.day("2022-02-10").adding(14 * $0) }
}
