import CivilTime
import SecureCare
import StrictJSON
import Workflow

/// A small ladder of its own, on which a paper is written, read and kept.
enum PaperState: String, LadderName {
    case draft
    case review
    case shelf
    case kept

    static var list: String { "paperState" }
    var position: Int {
        switch self {
        case .draft: 0
        case .review: 1
        case .shelf: 2
        case .kept: 3
        }
    }
}

/// The moves of a paper.
enum PaperMove: String, LadderName {
    case submit
    case shelve
    case takeUp = "take_up"
    case keep

    static var list: String { "paperMove" }
    var position: Int {
        switch self {
        case .submit: 0
        case .shelve: 1
        case .takeUp: 2
        case .keep: 3
        }
    }
}

/// The variants of a paper's moves.
enum PaperVariant: String, LadderName {
    case silent

    static var list: String { "paperVariant" }
    var position: Int { 0 }
}

/// What somebody is to a paper.
struct PaperRoles: LadderRoles {
    let rawValue: UInt8
    static let writer = PaperRoles(rawValue: 1)
    static let reader = PaperRoles(rawValue: 2)

    static var list: String { "paperRole" }
    static var named: [(name: String, role: PaperRoles)] { [("writer", .writer), ("reader", .reader)] }
}

/// What is known of a paper.
struct PaperFacts: Standing {
    var state: PaperState = .draft
    var previousState: PaperState = .draft
    var mover: PaperRoles = .writer
    var pages = 1
}

/// A request for a move of a paper.
struct PaperRequest: MoveAsking {
    var move: PaperMove
    var variant: PaperVariant?
    var isSigned = false
    var inHaste = false

    static func bare(_ move: PaperMove, _ variant: PaperVariant?) -> PaperRequest {
        PaperRequest(move: move, variant: variant)
    }
}

/// The paper has at least one page.
struct PaperHasPages: Rule {
    static let name = "paper_has_pages"
    func refusal(of request: PaperRequest, on facts: PaperFacts, at now: Instant) -> Refusal? {
        facts.pages > 0 ? nil : refused([.number(facts.pages)])
    }
}

/// The request is signed.
struct RequestIsSigned: Rule {
    static let name = "request_is_signed"
    func refusal(of request: PaperRequest, on facts: PaperFacts, at now: Instant) -> Refusal? {
        request.isSigned ? nil : refused()
    }
}

/// Haste is for short papers; it passes over the rule on pages.
struct HasteIsForShortPapers: Rule {
    static let name = "haste_is_for_short_papers"
    func refusal(of request: PaperRequest, on facts: PaperFacts, at now: Instant) -> Refusal? {
        request.inHaste && facts.pages > 3 ? refused() : nil
    }
    func passesOver(_ request: PaperRequest, on facts: PaperFacts, at now: Instant) -> Bool {
        request.inHaste && facts.pages <= 3
    }
}

/// The definition of the paper ladder, and ways to read it.
enum PaperLadder {
    static let rules: [any Rule<PaperFacts, PaperRequest>] = [
        PaperHasPages(), RequestIsSigned(), HasteIsForShortPapers(),
    ]

    static let text = """
        {
          "name": "paper", "version": 2, "validFrom": "2022-01-01", "remark": "An example.",
          "starts": {"paper": "draft"},
          "states": [
            {"name": "draft", "returnedTo": true}, {"name": "review", "returnedTo": true},
            {"name": "shelf"}, {"name": "kept", "final": true}
          ],
          "moves": [
            {"name": "submit", "from": ["draft"], "to": "review", "whoMay": ["writer"], "rules": [
              {"rule": "paper_has_pages", "judgedOn": "facts", "passedOverBy": "haste_is_for_short_papers"},
              {"rule": "request_is_signed", "judgedOn": "request", "brings": ["signature"]},
              {"rule": "haste_is_for_short_papers", "judgedOn": "request"}
            ], "mayBring": ["haste"]},
            {"name": "submit", "variant": "silent", "from": ["draft"], "to": "same", "whoMay": ["writer"]},
            {"name": "shelve", "from": ["draft", "review"], "to": "shelf", "whoMay": ["writer", "reader"]},
            {"name": "take_up", "from": ["shelf"], "to": "previous_rung", "whoMay": ["writer"]},
            {"name": "keep", "from": ["review"], "to": "kept", "whoMay": ["reader"]}
          ],
          "deadlines": [
            {"name": "reading", "amount": 5, "unit": "working_days", "counted": "after", "startsFrom": "submission"}
          ],
          "parameters": {"pages": 30}
        }
        """

    static var vocabulary: LadderVocabulary {
        var vocabulary = LadderVocabulary(rules: rules.map { type(of: $0).name })
        vocabulary.states = PaperState.names
        vocabulary.moves = PaperMove.names
        vocabulary.variants = PaperVariant.names
        vocabulary.roles = PaperRoles.named.map(\.name)
        vocabulary.members = ["signature", "haste"]
        vocabulary.kinds = ["paper"]
        vocabulary.deadlines = ["reading"]
        vocabulary.startingPoints = ["submission"]
        vocabulary.parameters = ["pages"]
        return vocabulary
    }

    static func definition() throws -> LadderDefinition {
        try LadderDefinition.read(JSONReader.read(text), knowing: vocabulary)
    }

    static func engine() throws -> Engine<PaperFacts, PaperRequest> {
        try Engine(definition(), rules: rules)
    }
}
