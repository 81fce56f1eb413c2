import CivilTime
import SecureCare

/// A rule by which a move may be refused: a statement that must hold.
public protocol Rule<Facts, Request>: Sendable {
    /// What is known of the thing that is to move.
    associatedtype Facts
    /// What the request brings.
    associatedtype Request

    /// The name in the definition, in refusals and in the label file: the statement itself.
    static var name: String { get }

    /// Why the statement does not hold, or nil when it does. Pure: `now` is the only clock.
    func refusal(of request: Request, on facts: Facts, at now: Instant) -> Refusal?

    /// Whether this rule lets the request pass over the rules that the definition names as passed over by it.
    func passesOver(_ request: Request, on facts: Facts, at now: Instant) -> Bool
}

extension Rule {
    /// No rule lets anything pass unless it says so.
    public func passesOver(_ request: Request, on facts: Facts, at now: Instant) -> Bool { false }

    /// A refusal by this rule, worded under `rule.NAME.detail` and `rule.NAME.remedy`, or under these followed by
    /// `.CASE` where the rule can be broken in more than one way.
    public func refused(
        as breach: String? = nil, _ detail: [Phrase.Gap] = [], remedy: [Phrase.Gap] = []
    ) -> Refusal {
        Refusal(rule: Self.name, as: breach, detail, remedy: remedy)
    }
}

/// A rule that is not met: what was expected and found, and what would help.
public struct Refusal: Error, Hashable, Sendable {
    /// The name of the rule.
    public let rule: String
    /// What was expected and what was found.
    public let detail: Phrase
    /// What to do about it.
    public let remedy: Phrase

    /// A refusal in words of the caller's.
    public init(rule: String, detail: Phrase, remedy: Phrase) {
        self.rule = rule
        self.detail = detail
        self.remedy = remedy
    }

    /// A refusal worded under the keys of its rule; see `Rule.refused`.
    init(rule: String, as breach: String?, _ detail: [Phrase.Gap], remedy: [Phrase.Gap]) {
        let suffix = breach.map { "." + $0 } ?? ""
        self.rule = rule
        self.detail = Phrase("rule.\(rule).detail\(suffix)", filledWith: detail)
        self.remedy = Phrase("rule.\(rule).remedy\(suffix)", filledWith: remedy)
    }
}
