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
        let validFrom = try body.day("validFrom")
        let facts: [any SQLBindable] = [
            try body.requiredString("provider"), body["location"]?.string, try body.requiredString("province"),
            try body.requiredInteger("level"), try body.requiredString("type"),
            try body.requiredString("specialism"), body.joined("regimes"), body.joined("careTypes"),
            body.joined("expertise"), body.joined("contraindications"), body["phone"]?.string,
            body["reachable"]?.string, try body.day("closesOn")?.description, event.recordedAt,
        ]
        let isInForce = validFrom.map { $0 <= Amsterdam.day(at: event.recordedAt) } ?? true
        let isKnown = try transaction.exists("SELECT 1 FROM units WHERE id = ?", [unit])
        if isInForce || !isKnown { try transaction.execute(UnitProjection.lastDescription, [unit] + facts) }
        try transaction.execute(
            """
            INSERT INTO unit_descriptions (unit, valid_from, seq, \(UnitProjection.facts), described_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [unit, validFrom?.description ?? "", event.sequence] + facts + [event.party])
    }

    private static let facts = """
        provider, location, province, level, type, specialism, regimes, care_types, expertise, contraindications, \
        phone, reachable, closes_on, described_at
        """

    private static let lastDescription = """
        INSERT INTO units (id, \(facts)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, location = excluded.location,
            province = excluded.province, level = excluded.level, type = excluded.type,
            specialism = excluded.specialism, regimes = excluded.regimes, care_types = excluded.care_types,
            expertise = excluded.expertise, contraindications = excluded.contraindications,
            phone = excluded.phone, reachable = excluded.reachable, closes_on = excluded.closes_on,
            described_at = excluded.described_at
        """

    private func count(_ unit: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        guard let countedAt = Instant(try body.requiredString("countedAt")) else {
            throw EventBodyLacks(member: "countedAt")
        }
        try transaction.execute(
            """
            INSERT INTO bed_counts (unit, counted_at, seq, total, occupied, available, reserved, unstaffed, source,
                counted_by, recorded_at, remark, carried_from, counted_user)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                unit, countedAt, event.sequence, try body.requiredInteger("total"),
                try body.requiredInteger("occupied"), try body.requiredInteger("available"),
                try body.requiredInteger("reserved"), try body.requiredInteger("unstaffed"),
                try body.requiredString("source"), event.party, event.recordedAt, body.textNumber("remark"),
                body["carriedFromAt"]?.string.flatMap { Instant($0) }, event.user,
            ])
    }
}
