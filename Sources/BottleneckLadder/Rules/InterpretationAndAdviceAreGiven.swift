import CivilTime
import SecureCare
import Workflow

/// The central tactical level adds what a bottleneck means and what should be done. Source: 001.
struct InterpretationAndAdviceAreGiven: Rule {
    /// The rule's name.
    static let name = "interpretation_and_advice_are_given"

    /// Refuses to go to the strategic level without both.
    func refusal(of request: BottleneckRequest, on facts: BottleneckFacts, at now: Instant) -> Refusal? {
        request.interpretationGiven && request.adviceGiven ? nil : refused()
    }
}
