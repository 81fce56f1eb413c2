import CivilTime
import SecureCare
import StrictJSON
import Testing
import Workflow

@Suite("The engine")
struct EngineTests {
    private let now = Instant(milliseconds: 1_655_287_200_000)
    private let engine: Engine<PaperFacts, PaperRequest>

    init() throws {
        engine = try PaperLadder.engine()
    }

    @Test("allows a move whose rules are met, and says where it leads")
    func allows() {
        let request = PaperRequest(move: .submit, isSigned: true)
        #expect(engine.decide(request, on: PaperFacts(), at: now) == .allowed(to: .review, passedOver: []))
    }

    @Test("names every rule that is not met, in the order of the definition")
    func refuses() {
        let request = PaperRequest(move: .submit)
        let decision = engine.decide(request, on: PaperFacts(pages: 0), at: now)
        #expect(decision.refusals.map(\.rule) == ["paper_has_pages", "request_is_signed"])
        #expect(decision.refusals.first?.detail == Phrase("rule.paper_has_pages.detail", .number(0)))
        #expect(decision.refusals.first?.remedy == Phrase("rule.paper_has_pages.remedy"))
        #expect(!decision.isAllowed)
    }

    @Test("passes over a rule where another one lets it, and says so")
    func passesOver() {
        let request = PaperRequest(move: .submit, isSigned: true, inHaste: true)
        let decision = engine.decide(request, on: PaperFacts(pages: 0), at: now)
        #expect(decision == .allowed(to: .review, passedOver: ["paper_has_pages"]))
    }

    @Test("passes over nothing when the rule that would let it is not met itself")
    func refusesUnfoundedHaste() {
        let request = PaperRequest(move: .submit, isSigned: true, inHaste: true)
        let decision = engine.decide(request, on: PaperFacts(pages: 4), at: now)
        #expect(decision.refusals.map(\.rule) == ["haste_is_for_short_papers"])
    }

    @Test("keeps a move from whom it is not for, whatever the rules say")
    func knowsWhoMay() {
        let facts = PaperFacts(mover: .reader, pages: 0)
        #expect(engine.decide(PaperRequest(move: .submit), on: facts, at: now) == .notYours(.writer))
        #expect(engine.decide(PaperRequest(move: .shelve), on: facts, at: now).isAllowed)
        let nobody = PaperFacts(mover: [])
        #expect(engine.decide(PaperRequest(move: .shelve), on: nobody, at: now) == .notYours([.writer, .reader]))
    }

    @Test("says from where a move starts, and what starts here instead")
    func knowsWhereMovesStart() {
        let decision = engine.decide(PaperRequest(move: .takeUp), on: PaperFacts(), at: now)
        #expect(
            decision.refusals == [
                Refusal(
                    rule: "move_starts_from_this_rung",
                    detail: Phrase(
                        "rule.move_starts_from_this_rung.detail", .label(PaperMove.takeUp), .label(PaperState.draft),
                        .labels([PaperState.shelf])),
                    remedy: Phrase(
                        "rule.move_starts_from_this_rung.remedy", .labels([PaperMove.submit, .shelve])))
            ])
    }

    @Test("does not tell where a move starts to whom it is not for from anywhere")
    func hidesWhereMovesStart() {
        let facts = PaperFacts(mover: .reader)
        #expect(engine.decide(PaperRequest(move: .takeUp), on: facts, at: now) == .notYours(.writer))
    }

    @Test("tells variants of a move apart")
    func knowsVariants() {
        let silent = PaperRequest(move: .submit, variant: .silent)
        #expect(engine.decide(silent, on: PaperFacts(pages: 0), at: now) == .allowed(to: .draft, passedOver: []))
        let shelve = PaperRequest(move: .shelve, variant: .silent)
        #expect(
            engine.decide(shelve, on: PaperFacts(), at: now).refusals.map(\.rule) == ["move_starts_from_this_rung"])
    }

    @Test("leads back to the state it came from", arguments: [PaperState.draft, .review])
    func leadsBack(_ before: PaperState) {
        let facts = PaperFacts(state: .shelf, previousState: before)
        let decision = engine.decide(PaperRequest(move: .takeUp), on: facts, at: now)
        #expect(decision == .allowed(to: before, passedOver: []))
    }

    @Test("lists every move from here, judged on the facts, with what the request must bring")
    func listsPossibleMoves() {
        let moves = engine.possibleMoves(on: PaperFacts(pages: 0), at: now)
        #expect(moves.map(\.move) == [.submit, .submit, .shelve])
        #expect(moves.map(\.variant) == [nil, .silent, nil])
        #expect(moves.map(\.to) == [.review, .draft, .shelf])
        #expect(moves.map(\.allowed) == [false, true, true])
        #expect(moves.map { $0.refusals.map(\.rule) } == [["paper_has_pages"], [], []])
        #expect(moves.map(\.needs) == [["signature"], [], []])
        #expect(moves.map(\.mayBring) == [["haste"], [], []])
    }

    @Test("lists a move that is another's as not allowed, with the rule that names whose it is")
    func listsMovesOfOthers() {
        let moves = engine.possibleMoves(on: PaperFacts(mover: .reader), at: now)
        #expect(moves.map { $0.refusals.map(\.rule) } == [["move_is_for_writer"], ["move_is_for_writer"], []])
        #expect(moves.map(\.allowed) == [false, false, true])
        #expect(
            Engine<PaperFacts, PaperRequest>.notForYou([.writer, .reader]).rule == "move_is_for_writer_or_reader")
    }

    @Test("without moves refuses everything, and offers nothing", arguments: PaperMove.allCases)
    func refusesEverything(_ move: PaperMove) {
        let decision = Engine<PaperFacts, PaperRequest>().decide(PaperRequest(move: move), on: PaperFacts(), at: now)
        #expect(decision.refusals.first?.detail.key == "rule.move_starts_from_this_rung.detail.nowhere")
        #expect(decision.refusals.first?.remedy.key == "rule.move_starts_from_this_rung.remedy.none")
        #expect(Engine<PaperFacts, PaperRequest>().possibleMoves(on: PaperFacts(), at: now).isEmpty)
    }

    @Test("takes no definition with names that are not its own")
    func checksNames() throws {
        let text = PaperLadder.text.replacing("\"keep\"", with: "\"burn\"").replacing("\"silent\"", with: "\"loud\"")
            .replacing("[\"reader\"]", with: "[\"editor\"]").replacing("\"shelf\"", with: "\"drawer\"")
        let json = try JSONReader.read(text)
        let definition = try LadderDefinition.read(json, knowing: LadderVocabulary(rules: PaperLadder.vocabulary.rules))
        let faults = #expect(throws: DefinitionFaults.self) {
            try Engine<PaperFacts, PaperRequest>(definition, rules: [PaperHasPages()])
        }
        #expect(
            faults?.faults.map { "\($0.pointer) \($0.code.rawValue)" } == [
                "/moves/0/rules/0/passedOverBy unknown_rule", "/moves/0/rules/1/rule unknown_rule",
                "/moves/0/rules/2/rule unknown_rule", "/moves/1/variant unknown_variant",
                "/moves/2/to unknown_state", "/moves/3/from/0 unknown_state", "/moves/4/name unknown_move",
            ])
    }
}
