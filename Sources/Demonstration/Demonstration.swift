import CivilTime
import CommandLine
import SecureCare
import StrictJSON

/// A whole case on sample data: from its first refusal, up the ladder, to beds worth a telephone call.
///
/// It follows the case of the management report of June 2022 (002, chapter 4). Parties, regions and the telephone
/// numbers are invented; the beds are a reconstruction of that June. Everything is done by the commands that a person
/// would give.
public struct Demonstration {
    /// When the demonstration begins: before the first refusal that was kept.
    public static let beginning = Amsterdam.start(of: Day(number: firstDayNumber))
    /// 1 November 2021, in days since 1 January 1970.
    private static let firstDayNumber: Int32 = 18_932

    private let stage: DemoStage

    /// A demonstration on a stage.
    public init(stage: DemoStage) {
        self.stage = stage
    }

    /// Plays it from beginning to end; with `--json` it shows nothing and tells what it left.
    public func play() throws -> LocalOutcome {
        try stage.say { page in
            page.heading(Phrase("demo.title"))
            page.say(Phrase("demo.intro", .text(stage.database)))
        }
        try stage.registerParties()
        try stage.describeUnits(DemoRefusals.units)
        try stage.say { page in
            page.say(Phrase("demo.ready", .number(InventedParties.all.count), .number(InventedParties.regions.count)))
        }
        let advice = try askAdvice()
        let story = CaseStory(stage: stage, id: try report(advice: advice))
        try story.climbToNational()
        try story.shelterAndSearchOn()
        try story.lookForBeds()
        return LocalOutcome(json: summary(story.id, advice))
    }

    private func askAdvice() throws -> String {
        stage.set(Demonstration.day("2021-12-08"))
        let reporter = InventedParties.reporter.code
        try stage.step("advice")
        try stage.show(
            [
                "case", "register", "--kind", "advice", "--province", "FL", "--region", InventedParties.region,
                "--summary", stage.words("demo.text.advice"),
            ], as: reporter, lines: 1)
        let id = try stage.newestCase(of: reporter)
        stage.set(Demonstration.day("2021-12-14"))
        try stage.quietly(
            [
                "case", "move", id, "close", "--outcome", "other_solution", "--motivation",
                stage.words("demo.text.advice_given"),
            ], as: reporter)
        return id
    }

    private func report(advice: String) throws -> String {
        stage.set(Demonstration.day("2022-02-03"))
        let reporter = InventedParties.reporter.code
        try stage.step("report")
        try stage.show(
            [
                "case", "register", "--kind", "mediation", "--province", "FL", "--region", InventedParties.region,
                "--seeking-party", InventedParties.seeking.code, "--birth-year", "1994", "--gender", "male",
                "--adult", "yes", "--levels", "2,3", "--regimes", "wvggz", "--specialisms", "psychiatry,sglvg",
                "--care-type", "long_term", "--expertise",
                "mild_intellectual_disability,addiction", "--expertise", "low_treatment_pressure", "--traits",
                "mild_intellectual_disability=yes,addiction=yes,psychosis=yes", "--traits",
                "aggression=yes,flight_risk=yes,sexual_offence=no",
                "--current-stay", "kind=clinic,starts-on=2021-12-15,ends-on=2022-03-01", "--indications",
                #"{"kind":"other","status":"not_demonstrable"}"#, "--indications",
                #"{"kind":"wlz","status":"requested"}"#,
                "--summary", stage.words("demo.text.summary"),
            ], as: reporter, lines: 1)
        return try stage.newestCase(of: reporter)
    }

    private func summary(_ id: String, _ advice: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("database", stage.database)
            object.member("caseId", id)
            object.member("adviceId", advice)
            object.member("region", InventedParties.region)
            object.member("reporter", InventedParties.reporter.code)
            object.member("rejections", DemoRefusals.count)
            object.member("asOf", CaseStory.lastDay)
        }
        return writer.bytes
    }

    /// A day by its written form; the beginning for one that is none.
    static func day(_ text: String) -> Day { Day(text) ?? Day(number: firstDayNumber) }
}

extension DemoStage {
    /// A heading and a sentence or two that say what comes.
    func step(_ name: String, _ gaps: Phrase.Gap...) throws {
        try say { page in
            page.drawn("")
            page.heading(Phrase("demo.step.\(name).title"))
            page.say(Phrase("demo.step.\(name)", filledWith: gaps))
        }
    }

    /// The id of the case that a party opened last.
    func newestCase(of party: String) throws -> String {
        let list = try quietly(["case", "list", "--limit", "1"], as: party)
        return list["items"]?.array?.first?["id"]?.string ?? ""
    }
}
