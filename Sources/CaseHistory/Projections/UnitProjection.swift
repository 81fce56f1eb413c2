import CivilTime
import SecureCare
import Store
import StrictJSON

/// What events on a unit mean: its static facts as last described, and one row a count.
struct UnitProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        let unit = EventStream.code(of: event.stream)
        if kind == .bedsCounted { try count(unit, event, body) } else { try describe(unit, event, body) }
    }

    private func describe(_ unit: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        try transaction.execute(
            """
            INSERT INTO units (id, provider, location, province, level, type, specialism, regimes, care_types,
                expertise, contraindications, phone, reachable, described_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, location = excluded.location,
                province = excluded.province, level = excluded.level, type = excluded.type,
                specialism = excluded.specialism, regimes = excluded.regimes, care_types = excluded.care_types,
                expertise = excluded.expertise, contraindications = excluded.contraindications,
                phone = excluded.phone, reachable = excluded.reachable, described_at = excluded.described_at
            """,
            [
                unit, try body.requiredString("provider"), body["location"]?.string,
                try body.requiredString("province"), try body.requiredInteger("level"),
                try body.requiredString("type"), try body.requiredString("specialism"), body.joined("regimes"),
                body.joined("careTypes"), body.joined("expertise"), body.joined("contraindications"),
                body["phone"]?.string, body["reachable"]?.string, event.recordedAt,
            ])
    }

    private func count(_ unit: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        guard let countedAt = Instant(try body.requiredString("countedAt")) else {
            throw EventBodyLacks(member: "countedAt")
        }
        try transaction.execute(
            """
            INSERT INTO bed_counts (unit, counted_at, seq, total, occupied, available, reserved, unstaffed, source,
                counted_by, recorded_at, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                unit, countedAt, event.sequence, try body.requiredInteger("total"),
                try body.requiredInteger("occupied"), try body.requiredInteger("available"),
                try body.requiredInteger("reserved"), try body.requiredInteger("unstaffed"),
                try body.requiredString("source"), event.party, event.recordedAt, body.textNumber("remark"),
            ])
    }
}
