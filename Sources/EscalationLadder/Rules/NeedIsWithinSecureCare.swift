import CivilTime
import SecureCare
import Workflow

/// The need asks for no level outside secure care: 2, 3 and 4; a need without levels is not yet indicated and passes.
/// Source: 000.
struct NeedIsWithinSecureCare: Rule {
    /// The rule's name.
    static let name = "need_is_within_secure_care"

    /// Refuses a need that asks for another level too.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        guard facts.levels.reachesOutsideSecureCare else { return nil }
        let levels = facts.levels.outsideSecureCare.map(String.init).joined(separator: ", ")
        return refused([.text(levels)])
    }
}
