import CivilTime
import SecureCare
import Workflow

/// The provider of the unit decided to admit: nobody is placed on anybody else's word. Source: 000; 003.
struct AdmissionIsDecidedByTheProvider: Rule {
    /// The rule's name.
    static let name = "admission_is_decided_by_the_provider"

    /// Refuses an admission that names no unit or nobody who decided, or another party than the unit's provider.
    ///
    /// An unknown unit is refused in the same words, so that nobody learns from them which units there are.
    func refusal(of request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Refusal? {
        guard request.unitId != nil, let decider = request.decidedBy else { return refused(as: "missing") }
        guard let provider = facts.unitProvider, provider.utf8.elementsEqual(decider.utf8) else { return refused() }
        return nil
    }
}
