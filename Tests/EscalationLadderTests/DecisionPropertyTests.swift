import CivilTime
import EscalationLadder
import SecureCare
import Testing
import Workflow

@Suite("Over random cases and requests")
struct DecisionPropertyTests {
    /// Pseudo-random numbers that are the same on every run (xorshift).
    struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }

        mutating func day() -> Day? {
            [nil, 2, 3, 4, 180, 181, -1].randomElement(using: &self)?.map { LadderFixture.today.adding($0) }
        }

        mutating func moment() -> Instant? {
            [nil, -1, 0, 1].randomElement(using: &self)?.map { LadderFixture.now.adding(seconds: $0) }
        }

        mutating func facts() -> LadderFacts {
            var facts = LadderFixture.facts(Rung.allCases.randomElement(using: &self) ?? .regular)
            facts.cameFrom = [.advice, .regular, .regional, .national].randomElement(using: &self) ?? .regular
            facts.suspended = Bool.random(using: &self)
            facts.levels = SecurityLevels([[], [2, 3], [1, 2], [4]].randomElement(using: &self) ?? [])
            facts.rejectionCount = Int.random(in: 0...1, using: &self)
            facts.earliestUnansweredApplicationDue = moment()
            facts.searchConcludedWithNone = Bool.random(using: &self)
            facts.rungDeadline = moment()
            facts.title = LadderFacts.Title(
                status: TitleStatus.allCases.randomElement(using: &self) ?? .none, endsOn: day())
            facts.stayKind = StayKind.allCases.randomElement(using: &self)
            facts.stayEndsOn = day()
            facts.mover = MoverRoles(rawValue: UInt8.random(in: 0...15, using: &self))
            facts.unitProvider = [nil, "P-17"].randomElement(using: &self) ?? nil
            return facts
        }

        mutating func request(_ move: LadderMove) -> MoveRequest {
            MoveRequest(
                move: move, motivationGiven: Bool.random(using: &self), urgent: Bool.random(using: &self),
                acuteDangerAttested: Int.random(in: 0...3, using: &self) == 0,
                outcome: (CaseOutcome.allCases + [nil]).randomElement(using: &self) ?? nil,
                duplicateOf: [nil, "C-0000000001"].randomElement(using: &self) ?? nil,
                decidedBy: [nil, "P-17", "P-18"].randomElement(using: &self) ?? nil,
                unitId: [nil, "U-3"].randomElement(using: &self) ?? nil, admittedOn: day(), untilOn: day())
        }
    }

    /// The contract's table said once more, plainly: what must hold for a move to be made.
    private func mustHold(_ request: MoveRequest, _ facts: LadderFacts) -> Bool {
        let today = LadderFixture.today
        let soon = facts.stayEndsOn.map { today.days(to: $0) <= 3 } ?? false
        let isUrgent = soon || facts.stayKind == .street || request.acuteDangerAttested
        let passes = request.urgent && isUrgent
        let passed: (Instant?) -> Bool = { $0.map { $0 <= LadderFixture.now } ?? false }
        let holderOrReporter = !facts.mover.isDisjoint(with: [.holder, .reporter])
        switch (request.move, facts.rung) {
        case (.escalate, .regular):
            let tried = facts.rejectionCount > 0 || passed(facts.earliestUnansweredApplicationDue)
            return holderOrReporter && facts.levels.outsideSecureCare.isEmpty && (tried || passes)
                && request.motivationGiven && (!request.urgent || isUrgent)
        case (.escalate, .regional):
            let concluded = facts.searchConcludedWithNone || passed(facts.rungDeadline)
            let ends = facts.title.endsOn.map { today.days(to: $0) <= 180 } ?? false
            let title = facts.title.status == .none || facts.title.status == .ending && ends
            return holderOrReporter && (concluded || passes) && title && request.motivationGiven
                && (!request.urgent || isUrgent)
        case (.stepDown, .regional), (.stepDown, .national), (.reopen, .closed):
            return holderOrReporter && request.motivationGiven
        case (.admit, .regular), (.admit, .regional), (.admit, .national):
            return !facts.mover.isDisjoint(with: [.holder, .unitsProvider]) && request.unitId != nil
                && request.decidedBy != nil && request.decidedBy == facts.unitProvider
        case (.startMediation, .advice), (.endAdmission, .admitted): return holderOrReporter
        case (.handOver, _): return facts.rung.isSearching && holderOrReporter && facts.title.status == .active
        case (.suspend, _):
            return facts.rung.isSearching && holderOrReporter && request.motivationGiven && !facts.suspended
        case (.resume, _):
            return facts.rung.isSearching && holderOrReporter && request.motivationGiven && facts.suspended
        case (.close, let rung):
            return rung != .closed && holderOrReporter && closes(request, facts)
        default: return false
        }
    }

    private func closes(_ request: MoveRequest, _ facts: LadderFacts) -> Bool {
        switch request.outcome {
        case nil: false
        case .admitted: facts.rung == .admitted
        case .noProvision: facts.mover.contains(.lcbb)
        case .duplicate: request.duplicateOf != nil
        default: true
        }
    }

    @Test("a move is allowed exactly when everything holds that must", arguments: LadderMove.allCases)
    func allowsWhatHolds(_ move: LadderMove) {
        var numbers = Numbers(state: 0x9E37_79B9_7F4A_7C15 &+ UInt64(move.position))
        var allowed = 0
        for _ in 0..<4_000 {
            let facts = numbers.facts()
            let request = numbers.request(move)
            let decision = Ladder.shared.decide(request, on: facts, at: LadderFixture.now)
            #expect(decision.isAllowed == mustHold(request, facts))
            if case .refused(let refusals) = decision { #expect(!refusals.isEmpty) }
            if decision.isAllowed { allowed += 1 }
        }
        #expect(allowed > 0)
    }

    @Test("what is possible agrees with what is decided", arguments: LadderMove.allCases)
    func agrees(_ move: LadderMove) {
        var numbers = Numbers(state: 0xD1B5_4A32_D192_ED03 &+ UInt64(move.position))
        var compared = 0
        for _ in 0..<2_000 {
            var facts = numbers.facts()
            facts.unitProvider = "P-17"
            let possible = Ladder.shared.possibleMoves(on: facts, at: LadderFixture.now).filter { $0.move == move }
            let plain = Ladder.shared.decide(LadderFixture.full(move), on: facts, at: LadderFixture.now)
            #expect(possible.isEmpty == (LadderTests.leadsTo[facts.rung]?[move] == nil))
            for item in possible {
                let until = item.variant == .temporary ? LadderFixture.today : nil
                let decision = Ladder.shared.decide(
                    LadderFixture.full(move, untilOn: until), on: facts, at: LadderFixture.now)
                #expect(item.allowed == decision.isAllowed)
                if item.allowed { #expect(decision == .allowed(to: item.to, passedOver: [])) }
                if case .refused(let refusals) = decision { #expect(item.refusals == refusals) }
                compared += 1
            }
            if possible.isEmpty { #expect(!plain.isAllowed) }
        }
        #expect(compared > 0)
    }
}
