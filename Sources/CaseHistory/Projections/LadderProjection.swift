import CivilTime
import SecureCare
import Store
import StrictJSON

/// What agreements about the ladder mean: versions of it, and the numbers of a region.
struct LadderProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        if kind == .ladderInstalled { try install(event, body) } else { try set(event, body) }
    }

    private func install(_ event: RecordedEvent, _ body: JSONValue) throws {
        guard let definition = body["definition"] else { throw EventBodyLacks(member: "definition") }
        var writer = JSONWriter()
        writer.value(definition)
        try transaction.execute(
            """
            INSERT INTO ladder_versions (version, valid_from, definition, installed_at, installed_by)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                try body.requiredInteger("version"), try body.requiredString("validFrom"),
                SQLValue.utf8(writer.bytes), event.recordedAt, event.party,
            ])
    }

    private func set(_ event: RecordedEvent, _ body: JSONValue) throws {
        let names = RegionParameter.allCases
        let columns = names.map(\.rawValue).joined(separator: ", ")
        let values: [any SQLBindable] = names.map { body[$0.member]?.integer }
        try transaction.execute(
            """
            INSERT OR REPLACE INTO region_parameters (region, valid_from, set_at, set_by, \(columns))
            VALUES (?, ?, ?, ?, \(names.map { _ in "?" }.joined(separator: ", ")))
            """,
            [
                EventStream.code(of: event.stream), try body.requiredString("validFrom"), event.recordedAt,
                event.party,
            ] + values)
    }
}

/// What it means that a deadline passed: that it was noted, and nothing else. Kept apart from what people record, since
/// a million of them may come at once.
struct FiredClockProjection {
    let transaction: Transaction

    func project(_ event: RecordedEvent, _ body: JSONValue) throws {
        let id = EventStream.code(of: event.stream)
        try transaction.execute("UPDATE cases SET version = ? WHERE id = ?", [event.version, id])
        try transaction.execute(
            """
            UPDATE clocks SET fired_at = ?
            WHERE case_no = (SELECT case_no FROM cases WHERE id = ?) AND name = ? AND item = ?
            """,
            [event.recordedAt, id, try body.requiredString("name"), body["applicationId"]?.integer ?? 0])
    }
}
