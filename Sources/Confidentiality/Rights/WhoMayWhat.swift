import SecureCare

/// The table of who may what: the one place where rights are written down.
///
/// Every query on cases joins `case_readers`, which is worked out from this table and nothing else.
public enum WhoMayWhat {
    /// The rights of parties of a type.
    public static func rights(of type: PartyType) -> PartyRights {
        switch type {
        case .lcbb:
            row(.act, .act, [.advice: .act, .national: .act, .holder: .act], .readAllRecordPhoned, .full)
        case .levensloopaanbieder: row(.act, .act, [.region: .act, .application: .part], .readAllWriteOwn, .full)
        case .provider: row(.act, .part, [.application: .part], .readAllWriteOwn, .full)
        case .referrer: row(.act, .act, [:], .read, .full)
        case .zvh, .om: row(.act, .act, [:], .none, .whomToAsk)
        case .regionalTable: row(.act, .act, [.agenda: .act], .none, .whomToAsk)
        case .fpl: row(.read, .read, [.handedOver: .read], .read, .full)
        case .zorgkantoor: row(.note, .note, [:], .read, .full)
        case .insurer, .dji: row(.note, .note, [:], .none, .whomToAsk)
        case .municipality, .police, .other: row(.note, .note, [:], .none, .none)
        case .ministry: row(nil, nil, [:], .none, .none)
        case .admin: row(nil, nil, [:], .none, .none, administers: true)
        }
    }

    /// Whether parties of a type may convene meetings of a kind (Dutch: overleg bijeenroepen). Source: 000; 003, e.
    public static func mayConvene(_ kind: ReviewKind, _ type: PartyType) -> Bool {
        switch kind {
        case .regionalTable: type == .regionalTable
        case .levensloopCoordinators: type == .lcbb || type == .levensloopaanbieder
        case .stakeholders: type == .lcbb
        case .careConference: [.lcbb, .levensloopaanbieder, .zvh, .regionalTable].contains(type)
        }
    }

    private static func row(
        _ own: CaseScope?, _ joined: CaseScope?, _ other: [CaseGround: CaseScope],
        _ capacity: PartyRights.CapacityRight, _ suggestions: PartyRights.SuggestionRight, administers: Bool = false
    ) -> PartyRights {
        PartyRights(
            ownCases: own, joinedCases: joined, otherCases: other, capacity: capacity, suggestions: suggestions,
            administers: administers)
    }
}
