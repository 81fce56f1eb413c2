import Store

/// Takes a case from everybody's sight, and from every table what tells of one person; what is left follows from the
/// facts that erasing leaves, so that a replay gives the same.
struct CaseErasure {
    let transaction: Transaction

    func erase(_ row: inout CaseRow) throws {
        for table in [
            "case_grounds", "case_readers", "clocks", "objections", "review_agenda", "review_decisions",
        ] {
            try transaction.execute("DELETE FROM \(table) WHERE case_no = ?", [row.caseNumber])
        }
        try transaction.execute(
            "DELETE FROM case_links WHERE case_no = ?1 OR other_case_no = ?1", [row.caseNumber])
        try eraseItems(of: row.caseNumber)
        try blank(&row)
    }

    private func eraseItems(of caseNumber: Int64) throws {
        try transaction.execute("DELETE FROM case_items WHERE case_no = ? AND kind <> 'admission'", [caseNumber])
        let admissions = try transaction.rows(
            "SELECT id, document FROM case_items WHERE case_no = ? AND kind = 'admission'", [caseNumber]
        ) { (id: $0.int(0), document: $0.blob(1)) }
        for admission in admissions {
            try transaction.execute(
                "UPDATE case_items SET party = NULL, document = ? WHERE case_no = ? AND kind = 'admission' AND id = ?",
                [SQLValue.utf8(try ErasedCase.left(ofAdmission: admission.document)), caseNumber, admission.id])
        }
        try transaction.execute(
            "UPDATE applications SET unit = NULL, provider = NULL, provider_name = NULL WHERE case_no = ?",
            [caseNumber])
        try transaction.execute(
            """
            UPDATE rejections SET unit = NULL, provider = NULL, provider_name = NULL, points_to = NULL,
                explanation = NULL, contests = '[]' WHERE case_no = ?
            """, [caseNumber])
        try transaction.execute(
            "UPDATE case_figures SET gender = 'unknown', birth_year = NULL WHERE case_no = ?", [caseNumber])
    }

    private func blank(_ row: inout CaseRow) throws {
        row.referenceText = nil
        row.levels = 0
        row.titleStatus = .none
        row.titleEndsOn = nil
        row.stayKind = nil
        row.stayEndsOn = nil
        row.currentStay = nil
        row.stuckFrom = nil
        row.pointing = 0
        row.circularAt = nil
        row.duplicateOf = nil
        try row.leaveErased()
    }
}
