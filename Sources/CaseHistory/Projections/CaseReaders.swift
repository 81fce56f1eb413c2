import Confidentiality
import SecureCare
import Store

/// Keeps who may see a case, and how far: the reasons one by one, and what follows from them.
struct CaseReaders {
    let transaction: Transaction

    /// Gives a party a reason to see a case; nothing gives one to a case that was erased.
    func grant(_ ground: CaseGround, to party: String, on caseNumber: Int64, item: Int = 0) throws {
        if try transaction.exists("SELECT 1 FROM erased_cases WHERE case_no = ?", [caseNumber]) { return }
        try transaction.execute(
            "INSERT INTO case_grounds (case_no, party, ground, item) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [caseNumber, party, ground.rawValue, item])
        try settle(party, on: caseNumber)
    }

    /// Takes a reason away from whoever has it.
    func withdraw(_ ground: CaseGround, on caseNumber: Int64, item: Int = 0) throws {
        let parties = try transaction.rows(
            "SELECT party FROM case_grounds WHERE case_no = ? AND ground = ? AND item = ?",
            [caseNumber, ground.rawValue, item]
        ) { $0.text(0) }
        try transaction.execute(
            "DELETE FROM case_grounds WHERE case_no = ? AND ground = ? AND item = ?",
            [caseNumber, ground.rawValue, item])
        for party in parties { try settle(party, on: caseNumber) }
    }

    /// The case is or was at the regional rung: its region's levensloopaanbieder sees it, or lcbb where there is none.
    func regionChanged(of row: CaseRow) throws {
        try withdraw(.region, on: row.caseNumber)
        try withdraw(.holder, on: row.caseNumber)
        guard row.wasRegional else { return }
        let searcher = try levensloopaanbieder(of: row.region)
        if let searcher {
            try grant(.region, to: searcher, on: row.caseNumber)
        } else if row.cameFrom == .regional {
            try grant(.holder, to: FixedParty.lcbb, on: row.caseNumber)
        }
    }

    /// A regional table sees a case as long as it stands on its agenda and is of its region.
    func agendaChanged(of row: CaseRow) throws {
        let tables = try transaction.rows(
            """
            SELECT DISTINCT v.convenor FROM review_agenda a JOIN reviews v ON v.review_no = a.review_no
            WHERE a.case_no = ? AND a.withdrawn_at IS NULL AND v.kind = 'regional_table' AND v.region IS ?
            ORDER BY v.convenor
            """, [row.caseNumber, row.region]
        ) { $0.text(0) }
        try withdraw(.agenda, on: row.caseNumber)
        for table in tables { try grant(.agenda, to: table, on: row.caseNumber) }
    }

    /// Who searches for a region; nil when nobody was named.
    func levensloopaanbieder(of region: String?) throws -> String? {
        guard let region else { return nil }
        return try transaction.row(
            "SELECT levensloopaanbieder FROM regions WHERE code = ? AND levensloopaanbieder IS NOT NULL", [region]
        ) { $0.text(0) }
    }

    /// Works out what a party may see of a case from all its reasons.
    private func settle(_ party: String, on caseNumber: Int64) throws {
        let type = try transaction.row("SELECT type FROM parties WHERE code = ?", [party]) { $0.text(0) }
        let rights = try WhoMayWhat.rights(of: stored(PartyType.self, type ?? ""))
        let grounds = try transaction.rows(
            "SELECT DISTINCT ground FROM case_grounds WHERE case_no = ? AND party = ?", [caseNumber, party]
        ) { $0.text(0) }
        let scopes = grounds.compactMap { CaseGround(rawValue: $0).flatMap(rights.scope(for:)) }
        guard let first = scopes.first else {
            return try transaction.execute(
                "DELETE FROM case_readers WHERE party = ? AND case_no = ?", [party, caseNumber])
        }
        try transaction.execute(
            """
            INSERT INTO case_readers (party, case_no, scope) VALUES (?, ?, ?)
            ON CONFLICT (party, case_no) DO UPDATE SET scope = excluded.scope
            """,
            [party, caseNumber, scopes.reduce(first, CaseScope.wider).rawValue])
    }
}

/// The two parties that every database has.
public enum FixedParty {
    /// The national coordination point.
    public static let lcbb = "lcbb"
    /// The technical administrator.
    public static let admin = "admin"
}
