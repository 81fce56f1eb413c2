import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Everything that was said of a unit, what came into force last first (Dutch: geschiedenis van de afdeling).
    public func listDescriptions(of unit: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        try requireCapacity(caller)
        return try store.read { snapshot in
            guard try snapshot.exists("SELECT 1 FROM units WHERE id = ?", [unit]) else { throw ActFailure.notThere }
            let (day, seq) = try DescriptionCursor.read(page.after)
            let found = try snapshot.rows(
                """
                SELECT \(UnitReading.columns), u.described_at, u.described_by, u.seq FROM unit_descriptions u
                WHERE u.unit = ? AND (u.valid_from, u.seq) < (?, ?)
                ORDER BY u.valid_from DESC, u.seq DESC LIMIT ?
                """, [unit, day, seq, page.limit + 1]
            ) { row in
                (document: try UnitHistory.document(row), cursor: "\(row.text(13)).\(row.int64(17))")
            }
            let shown = found.prefix(page.limit)
            return Page(items: shown.map(\.document), next: found.count > page.limit ? shown.last?.cursor : nil)
        }
    }
}

/// What was said of a unit, as answers show it.
private enum UnitHistory {
    static func document(_ row: Row) throws -> [UInt8] {
        let unit = try UnitReading.unit(row)
        var writer = JSONWriter()
        writer.object { object in
            UnitDocument.writeFacts(of: unit, to: &object)
            object.member("describedAt", Instant(milliseconds: row.int64(15)).description)
            object.member("describedBy", row.text(16))
        }
        return writer.bytes
    }
}

/// Where a page of descriptions begins: after a day, empty for always, and the event that recorded it.
private enum DescriptionCursor {
    static func read(_ text: String?) throws -> (String, Int64) {
        guard let text else { return ("9999-99-99", .max) }
        guard let dot = text.lastIndex(of: "."), let seq = Int64(text[text.index(after: dot)...]) else {
            throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
        }
        return (String(text[..<dot]), seq)
    }
}
