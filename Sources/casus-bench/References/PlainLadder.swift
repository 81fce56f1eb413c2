import CivilTime
import EscalationLadder
import SecureCare

/// The rules of the ladder written out by hand for the questions of `LadderSpread`: what a program would do that knows
/// this one ladder, has no table and words no refusal.
enum PlainLadder {
    /// What is decided: the rung to go to, or the number of rules that refuse.
    enum Answer: Equatable {
        case allowed(Rung)
        case refused(Int)
    }

    /// Whether the request may be carried out.
    static func decide(_ request: MoveRequest, on facts: LadderFacts, at now: Instant) -> Answer {
        guard facts.mover.contains(.holder) || facts.mover.contains(.reporter) else { return .refused(1) }
        switch (request.move, facts.rung) {
        case (.startMediation, .advice): return .allowed(.regular)
        case (.escalate, .regular): return escalateToRegional(request, facts, now)
        case (.escalate, .regional): return escalateToNational(request, facts, now)
        case (.stepDown, .national): return request.motivationGiven ? .allowed(.regional) : .refused(1)
        case (.stepDown, .regional): return request.motivationGiven ? .allowed(.regular) : .refused(1)
        case (.suspend, .regular), (.suspend, .regional), (.suspend, .national):
            let refusals = (facts.suspended ? 1 : 0) + (request.motivationGiven ? 0 : 1)
            return refusals == 0 ? .allowed(facts.rung) : .refused(refusals)
        case (.admit, .regular), (.admit, .regional), (.admit, .national):
            guard let decider = request.decidedBy, let provider = facts.unitProvider, request.unitId != nil,
                decider.utf8.elementsEqual(provider.utf8)
            else { return .refused(1) }
            return .allowed(.admitted)
        case (.handOver, .regular), (.handOver, .regional), (.handOver, .national):
            return facts.title.status == .active ? .allowed(.handedOver) : .refused(1)
        case (.close, _): return request.outcome == nil ? .refused(1) : .allowed(.closed)
        default: return .refused(1)
        }
    }

    private static func escalateToRegional(_ request: MoveRequest, _ facts: LadderFacts, _ now: Instant) -> Answer {
        var refusals = facts.levels.reachesOutsideSecureCare ? 1 : 0
        if facts.rejectionCount == 0, !isPast(facts.earliestUnansweredApplicationDue, now),
            !isUrgent(request, facts, now)
        {
            refusals += 1
        }
        if !request.motivationGiven { refusals += 1 }
        if request.urgent, !isUrgent(request, facts, now) { refusals += 1 }
        return refusals == 0 ? .allowed(.regional) : .refused(refusals)
    }

    private static func escalateToNational(_ request: MoveRequest, _ facts: LadderFacts, _ now: Instant) -> Answer {
        var refusals = 0
        if !facts.searchConcludedWithNone, !isPast(facts.rungDeadline, now), !isUrgent(request, facts, now) {
            refusals += 1
        }
        switch facts.title.status {
        case .none: break
        case .active: refusals += 1
        case .ending:
            let days = facts.title.endsOn.map { Amsterdam.day(at: now).days(to: $0) } ?? .max
            if days > 180 { refusals += 1 }
        }
        if !request.motivationGiven { refusals += 1 }
        if request.urgent, !isUrgent(request, facts, now) { refusals += 1 }
        return refusals == 0 ? .allowed(.national) : .refused(refusals)
    }

    private static func isPast(_ moment: Instant?, _ now: Instant) -> Bool {
        moment.map { now >= $0 } ?? false
    }

    private static func isUrgent(_ request: MoveRequest, _ facts: LadderFacts, _ now: Instant) -> Bool {
        guard request.urgent else { return false }
        if request.acuteDangerAttested || facts.stayKind == .street { return true }
        return facts.stayEndsOn.map { Amsterdam.day(at: now).days(to: $0) <= 3 } ?? false
    }
}
