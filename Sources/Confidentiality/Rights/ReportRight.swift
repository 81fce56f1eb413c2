import SecureCare

/// What parties of one type may see in reports: the last column of the table of who may what.
public enum ReportRight: String, Sendable {
    case none
    /// Every figure.
    case full
    /// Small counts hidden, over whole quarters; beds in full.
    case suppressed
    /// As suppressed, and of beds only totals per province and level.
    case totals
    /// As suppressed, and of its own regions alone.
    case ownRegion
}

extension WhoMayWhat {
    /// What parties of a type may see in reports.
    public static func reports(of type: PartyType) -> ReportRight {
        switch type {
        case .lcbb: .full
        case .levensloopaanbieder, .provider, .zorgkantoor, .insurer, .dji: .suppressed
        case .ministry: .totals
        case .regionalTable: .ownRegion
        case .referrer, .zvh, .om, .fpl, .municipality, .police, .other, .admin: .none
        }
    }
}
