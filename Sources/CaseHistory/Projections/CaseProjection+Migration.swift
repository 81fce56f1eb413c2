import CivilTime
import SecureCare
import Store
import StrictJSON

/// Moving a case to another version of the ladder, and back.
extension CaseProjection {
    /// The case stands on another version; its running deadlines keep the days that were promised.
    mutating func migrate() throws {
        let migration = try body.requiredString("migration")
        let from = row.rung
        let formerVersion = row.ladderVersion
        row.ladderVersion = try body.requiredInteger("toVersion")
        row.rung = try stored(Rung.self, body.requiredString("toRung"))
        try changeTerms()
        if body["reverts"]?.bool == true {
            try transaction.execute(
                "UPDATE case_migrations SET reverted_at = ? WHERE migration = ? AND case_no = ?",
                [event.recordedAt, migration, row.caseNumber])
        } else {
            try transaction.execute(
                """
                INSERT INTO case_migrations (migration, case_no, from_version, to_version, from_rung, to_rung,
                    migrated_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    migration, row.caseNumber, formerVersion, row.ladderVersion, from.rawValue, row.rung.rawValue,
                    event.recordedAt,
                ])
        }
        guard row.rung != from else { return }
        try arrive(from: from, on: Amsterdam.day(at: event.recordedAt))
    }
}
