import CivilTime
import SecureCare
import Workflow

/// Whoever moves a bottleneck says why.
struct ReasonsAreGiven: Rule {
    /// The rule's name.
    static let name = "reasons_are_given"

    /// Refuses a move without reasons.
    func refusal(of request: BottleneckRequest, on facts: BottleneckFacts, at now: Instant) -> Refusal? {
        request.motivationGiven ? nil : refused()
    }
}
