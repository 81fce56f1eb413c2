import EscalationLadder
import SecureCare
import StrictJSON
import Testing
import Workflow

@Suite("The escalation ladder")
struct LadderTests {
    private let ladder = Ladder.shared

    /// Where every move leads from every state; a pair that is not here is forbidden.
    static let leadsTo: [Rung: [LadderMove: Rung]] = [
        .advice: [.startMediation: .regular, .close: .closed],
        .regular: [
            .escalate: .regional, .admit: .admitted, .handOver: .handedOver, .suspend: .regular, .resume: .regular,
            .close: .closed,
        ],
        .regional: [
            .escalate: .national, .stepDown: .regular, .admit: .admitted, .handOver: .handedOver,
            .suspend: .regional, .resume: .regional, .close: .closed,
        ],
        .national: [
            .stepDown: .regional, .admit: .admitted, .handOver: .handedOver, .suspend: .national,
            .resume: .national, .close: .closed,
        ],
        .admitted: [.endAdmission: .regional, .close: .closed],
        .handedOver: [.close: .closed],
        .closed: [.reopen: .regional],
    ]

    static let pairs: [(Rung, LadderMove)] = Rung.allCases.flatMap { rung in
        LadderMove.allCases.map { (rung, $0) }
    }

    /// Facts on which no rule refuses the move.
    static func fitting(_ rung: Rung, _ move: LadderMove) -> LadderFacts {
        var facts = LadderFixture.facts(rung)
        if move == .handOver { facts.title.status = .active }
        facts.suspended = move == .resume
        return facts
    }

    @Test("comes with the program without a fault")
    func hasNoFault() {
        #expect(Ladder.embeddedFaults.isEmpty)
        #expect(ladder.definition.name == "escalation")
        #expect(ladder.definition.states.map(\.name) == Rung.names)
        #expect(Set(ladder.definition.moves.map(\.name)) == Set(LadderMove.names))
    }

    @Test("allows each move from the states the table names and no other", arguments: pairs)
    func movesAsTheTableSays(_ rung: Rung, _ move: LadderMove) {
        let facts = LadderTests.fitting(rung, move)
        let decision = ladder.decide(LadderFixture.full(move), on: facts, at: LadderFixture.now)
        if let to = LadderTests.leadsTo[rung]?[move] {
            #expect(decision == .allowed(to: to, passedOver: []))
        } else {
            #expect(decision.refusals.map(\.rule) == ["move_starts_from_this_rung"])
        }
    }

    @Test("lists as possible exactly the moves that the table names", arguments: Rung.allCases)
    func listsTheTable(_ rung: Rung) {
        let moves = ladder.possibleMoves(on: LadderFixture.facts(rung), at: LadderFixture.now)
        let plain = moves.filter { $0.variant == nil }
        let listed = Dictionary(uniqueKeysWithValues: plain.map { ($0.move, $0.to) })
        #expect(listed == LadderTests.leadsTo[rung])
        #expect(moves.count { $0.variant != nil } == (rung.isSearching ? 1 : 0))
    }

    @Test("lists both admissions, the lasting one first", arguments: [Rung.regular, .regional, .national])
    func listsBothAdmissions(_ rung: Rung) {
        let admissions = ladder.possibleMoves(on: LadderFixture.facts(rung), at: LadderFixture.now)
            .filter { $0.move == .admit }
        #expect(admissions.map(\.to) == [.admitted, rung])
        #expect(admissions.map(\.variant) == [nil, .temporary])
        #expect(
            admissions.map(\.needs) == [
                ["unitId", "admittedOn", "decidedBy"], ["unitId", "admittedOn", "untilOn", "decidedBy"],
            ])
    }

    @Test("keeps the rung with a temporary admission", arguments: Rung.allCases)
    func keepsTheRung(_ rung: Rung) {
        let request = LadderFixture.full(.admit, untilOn: LadderFixture.today.adding(14))
        let decision = ladder.decide(request, on: LadderFixture.facts(rung), at: LadderFixture.now)
        #expect(decision.isAllowed == rung.isSearching)
        if rung.isSearching { #expect(decision == .allowed(to: rung, passedOver: [])) }
    }

    @Test("leads back to the rung it came from", arguments: [Rung.advice, .regular, .regional, .national])
    func leadsBack(_ before: Rung) {
        var facts = LadderFixture.facts(.closed)
        facts.cameFrom = before
        let reopened = ladder.decide(LadderFixture.full(.reopen), on: facts, at: LadderFixture.now)
        #expect(reopened == .allowed(to: before, passedOver: []))
        facts.rung = .admitted
        let ended = ladder.decide(LadderFixture.full(.endAdmission), on: facts, at: LadderFixture.now)
        #expect(ended == .allowed(to: before, passedOver: []))
    }

    @Test("lets a suspended case move as any other", arguments: [Rung.regular, .regional, .national])
    func suspensionStopsClocksOnly(_ rung: Rung) {
        for move in [LadderMove.escalate, .stepDown, .admit, .close] where LadderTests.leadsTo[rung]?[move] != nil {
            var facts = LadderFixture.facts(rung)
            facts.suspended = true
            #expect(ladder.decide(LadderFixture.full(move), on: facts, at: LadderFixture.now).isAllowed)
        }
    }

    @Test(
        "is for the holder and the reporter, but an admission for the holder and the unit's provider", arguments: pairs)
    func isForWhom(_ rung: Rung, _ move: LadderMove) {
        guard LadderTests.leadsTo[rung]?[move] != nil else { return }
        let may: MoverRoles = move == .admit ? [.holder, .unitsProvider] : [.holder, .reporter]
        for (_, role) in MoverRoles.named {
            var facts = LadderTests.fitting(rung, move)
            facts.mover = role
            let decision = ladder.decide(LadderFixture.full(move), on: facts, at: LadderFixture.now)
            #expect(decision.isAllowed == may.contains(role))
            if !may.contains(role) { #expect(decision == .notYours(may)) }
        }
    }

    @Test("tells a mover to whom nothing is whose the moves are", arguments: Rung.allCases)
    func listsMovesOfOthers(_ rung: Rung) {
        let moves = ladder.possibleMoves(on: LadderFixture.facts(rung, mover: .lcbb), at: LadderFixture.now)
        #expect(!moves.isEmpty)
        for move in moves {
            #expect(!move.allowed)
            let whose = move.move == .admit ? "move_is_for_holder_or_units_provider" : "move_is_for_holder_or_reporter"
            #expect(move.refusals.map(\.rule).contains(whose))
        }
    }

    @Test("starts advice at advice, and mediation at regular")
    func starts() {
        #expect(ladder.start(of: .advice) == .advice)
        #expect(ladder.start(of: .mediation) == .regular)
    }

    @Test(
        "has the deadlines of the field",
        arguments: [
            (DeadlineName.application, 5, DeadlineRule.Unit.workingDays), (.regionalSearch, 10, .workingDays),
            (.nationalReview, 14, .days), (.silence, 21, .days), (.stay, 14, .days),
        ])
    func hasDeadlines(_ name: DeadlineName, _ amount: Int, _ unit: DeadlineRule.Unit) {
        #expect(ladder.deadline(name).amount == amount)
        #expect(ladder.deadline(name).unit == unit)
        #expect(ladder.deadline(name).counted == (name == .stay ? .before : .after))
    }

    @Test("holds many rejections to be five")
    func hasParameters() {
        #expect(ladder.manyRejections == 5)
    }

    @Test(
        "is not taken with a rule, a state or a parameter that is not its own",
        arguments: [
            ("regular_admission_is_tried_first", "regular_bed_is_tried_first"), ("\"handed_over\"", "\"gone\""),
            ("title_ends_within_days", "title_ends_within_weeks"), ("\"units_provider\"", "\"minister\""),
        ])
    func refusesOtherNames(_ old: String, _ new: String) throws {
        let text = try EmbeddedLadder.text().replacing(old, with: new)
        #expect(throws: DefinitionFaults.self) { try Ladder.read(JSONReader.read(text)) }
    }

    @Test("takes its numbers from the definition")
    func takesNumbers() throws {
        let text = try EmbeddedLadder.text().replacing(
            "\"title_ends_within_days\": 180", with: "\"title_ends_within_days\": 30")
        let shorter = try Ladder.read(JSONReader.read(text))
        var facts = LadderFixture.facts(.regional)
        facts.title = LadderFacts.Title(status: .ending, endsOn: LadderFixture.today.adding(31))
        let request = LadderFixture.full(.escalate)
        #expect(ladder.decide(request, on: facts, at: LadderFixture.now).isAllowed)
        #expect(!shorter.decide(request, on: facts, at: LadderFixture.now).isAllowed)
    }
}
