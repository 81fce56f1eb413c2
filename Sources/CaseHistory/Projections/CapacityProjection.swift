import Store
import StrictJSON

/// What events about counting and funding mean: one row each, of which the last in force is read.
struct CapacityProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        let code = EventStream.code(of: event.stream)
        if kind == .countingTermSet {
            try transaction.execute(
                "INSERT INTO counting_terms (region, valid_from, seq, days) VALUES (?, ?, ?, ?)",
                [
                    code, try body.requiredDay("validFrom").description, event.sequence,
                    try body.requiredInteger("days"),
                ])
        } else {
            try transaction.execute(
                """
                INSERT INTO funding_totals (provider, quarter_ends_on, seq, wlz, zvw, wfz, other, recorded_at,
                    recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    code, try body.requiredDay("quarterEndsOn").description, event.sequence,
                    try body.requiredInteger("wlz"), try body.requiredInteger("zvw"),
                    try body.requiredInteger("wfz"), try body.requiredInteger("other"), event.recordedAt, event.party,
                ])
        }
    }
}
