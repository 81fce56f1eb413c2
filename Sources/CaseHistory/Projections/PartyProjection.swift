import SecureCare
import Store
import StrictJSON

/// What events on a party mean: the party itself, the regions it is of, its tokens.
struct PartyProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        let code = EventStream.code(of: event.stream)
        switch kind {
        case .tokenIssued:
            try transaction.execute(
                """
                INSERT INTO tokens (id, party, user, secret_digest, issued_at, expires_on) VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    try body.requiredString("id"), code, body["user"]?.string,
                    SQLValue.blob(try PartyProjection.digest(try body.requiredString("secretDigest"))),
                    event.recordedAt,
                    body["expiresOn"]?.string,
                ])
        case .tokenRevoked:
            try transaction.execute(
                "UPDATE tokens SET revoked_at = ? WHERE id = ? AND party = ?",
                [event.recordedAt, try body.requiredString("id"), code])
        case .tokenExpirySet:
            try transaction.execute(
                "UPDATE tokens SET expires_on = ? WHERE id = ? AND party = ?",
                [try body.requiredString("expiresOn"), try body.requiredString("id"), code])
        default:
            try register(code, event, body)
        }
    }

    private func register(_ code: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        try transaction.execute(
            "INSERT INTO parties (code, type, name, phone, registered_at) VALUES (?, ?, ?, ?, ?)",
            [
                code, try body.requiredString("type"), try body.requiredString("name"), body["phone"]?.string,
                event.recordedAt,
            ])
        if body["type"]?.string == PartyType.fpl.rawValue { try showHandedOver(to: code) }
        for region in body["regions"]?.strings ?? [] {
            try transaction.execute("INSERT INTO regions (code) VALUES (?) ON CONFLICT DO NOTHING", [region])
            try transaction.execute("INSERT INTO party_regions (party, region) VALUES (?, ?)", [code, region])
        }
    }

    /// A desk that comes later sees what was handed over before it came.
    private func showHandedOver(to desk: String) throws {
        let cases = try transaction.rows(
            "SELECT DISTINCT case_no FROM case_rungs WHERE rung = 'handed_over' ORDER BY case_no"
        ) { $0.int64(0) }
        for number in cases {
            try CaseReaders(transaction: transaction).grant(.handedOver, to: desk, on: number)
        }
    }

    /// The bytes that 64 hexadecimal digits spell.
    static func digest(_ text: String) throws -> [UInt8] {
        let digits = Array(text.utf8)
        guard digits.count == 64 else { throw EventBodyLacks(member: "secretDigest") }
        return try stride(from: 0, to: 64, by: 2).map { place in
            guard let byte = UInt8(String(decoding: digits[place...(place + 1)], as: UTF8.self), radix: 16) else {
                throw EventBodyLacks(member: "secretDigest")
            }
            return byte
        }
    }
}
