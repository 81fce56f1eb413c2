import SecureCare

/// What parties of one type may see and do: one row of the table.
public struct PartyRights: Hashable, Sendable {
    /// What they may do with the cases that are theirs: reported or sought by them.
    public var ownCases: CaseScope?
    /// What they may do with the cases on which they are involved.
    public var joinedCases: CaseScope?
    /// What they may do with cases for another reason.
    public var otherCases: [CaseGround: CaseScope]
    /// What they may do with units and counts.
    public var capacity: CapacityRight
    /// What a search for beds answers them.
    public var suggestions: SuggestionRight
    /// Whether they keep parties, regions and tokens.
    public var administers: Bool

    /// What may be done with units and counts.
    public enum CapacityRight: String, Sendable {
        case none
        case read
        /// Read all, describe and count one's own.
        case readAllWriteOwn
        /// Read all, describe any unit, record what was heard by telephone.
        case readAllRecordPhoned
    }

    /// What a search for beds answers.
    public enum SuggestionRight: String, Sendable {
        case none
        /// Only which party to ask, and its telephone number.
        case whomToAsk
        case full
    }

    /// Whether a party of this type may bring in a case.
    public var registers: Bool { ownCases == .act }

    /// Whether it may read units and counts.
    public var readsCapacity: Bool { capacity != .none }

    /// What a ground gives a party of this type; nil when it gives nothing.
    public func scope(for ground: CaseGround) -> CaseScope? {
        switch ground {
        case .reporter, .seekingParty: ownCases
        case .involvement: joinedCases
        default: otherCases[ground]
        }
    }
}
