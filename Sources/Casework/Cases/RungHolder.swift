import CaseHistory
import SecureCare
import Store

/// Whose turn it is: the party that holds the rung (Dutch: houder van de trede). Source: 003, annexes c and d.
struct RungHolder {
    let party: String
    /// Whether lcbb holds a regional rung only because the region has no levensloopaanbieder: a fault to mend.
    let isStandIn: Bool

    /// What the holder is called; its code where it is no party any more.
    func name(in snapshot: Snapshot) throws -> String {
        try snapshot.row("SELECT name FROM parties WHERE code = ?", [party]) { $0.text(0) } ?? party
    }

    /// The holder of the rung on which a case stands, or stood last.
    static func of(_ row: CaseRow, in snapshot: Snapshot) throws -> RungHolder {
        switch row.rung.isOpen ? row.rung : row.cameFrom {
        case .regular: return RungHolder(party: row.seekingParty, isStandIn: false)
        case .regional:
            let searcher = try row.region.flatMap { region in
                try snapshot.row(
                    "SELECT levensloopaanbieder FROM regions WHERE code = ? AND levensloopaanbieder IS NOT NULL",
                    [region]
                ) { $0.text(0) }
            }
            return RungHolder(party: searcher ?? FixedParty.lcbb, isStandIn: searcher == nil)
        default: return RungHolder(party: FixedParty.lcbb, isStandIn: false)
        }
    }
}
