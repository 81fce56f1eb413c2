import SecureCare
import Store
import StrictJSON

/// What events on logbooks mean: entries of one provider, quarters it released, counts that were published.
struct LogbookProjection {
    let event: RecordedEvent
    let body: JSONValue
    let transaction: Transaction

    private var provider: String { EventStream.code(of: event.stream) }

    func project(_ kind: EventKind) throws {
        switch kind {
        case .logbookEntryWritten:
            try transaction.execute(
                """
                INSERT INTO logbook_entries (provider, id, unit, happened_on, primary_reason, secondary_reasons, note,
                    recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    provider, try body.requiredInteger("id"), try body.requiredString("unitId"),
                    try body.requiredString("happenedOn"), try body.requiredString("primaryReason"),
                    body.joined("secondaryReasons"), body.textNumber("note"), event.recordedAt,
                ])
        case .logbookQuarterReleased:
            try transaction.execute(
                "INSERT INTO logbook_releases (quarter, provider, released_at) VALUES (?, ?, ?)",
                [try body.requiredString("quarter"), provider, event.recordedAt])
        default:
            try transaction.execute(
                "INSERT INTO logbook_publications (quarter, document) VALUES (?, ?)",
                [try body.requiredString("quarter"), SQLValue.utf8(event.body)])
        }
    }

    func holds(_ kind: EventKind) throws -> Bool {
        switch kind {
        case .logbookEntryWritten:
            try transaction.exists(
                "SELECT 1 FROM logbook_entries WHERE provider = ? AND id = ?",
                [provider, try body.requiredInteger("id")])
        case .logbookQuarterReleased:
            try transaction.exists(
                "SELECT 1 FROM logbook_releases WHERE quarter = ? AND provider = ?",
                [try body.requiredString("quarter"), provider])
        default:
            try transaction.exists(
                "SELECT 1 FROM logbook_publications WHERE quarter = ?", [try body.requiredString("quarter")])
        }
    }
}
