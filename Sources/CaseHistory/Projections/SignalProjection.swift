import Store
import StrictJSON

/// What a signal means: one row of its own.
struct SignalProjection {
    let transaction: Transaction

    func project(_ event: RecordedEvent, _ body: JSONValue) throws {
        var writer = JSONWriter()
        writer.object { object in
            object.members(of: event.body)
            object.member("recordedAt", event.recordedAt.description)
            object.member("sentBy", event.party)
        }
        try transaction.execute(
            "INSERT INTO signals (signal_no, kind, sent_by, seen_on, document) VALUES (?, ?, ?, ?, ?)",
            [
                event.sequence, try body.requiredString("kind"), event.party, try body.requiredString("seenOn"),
                SQLValue.utf8(writer.bytes),
            ])
    }
}
