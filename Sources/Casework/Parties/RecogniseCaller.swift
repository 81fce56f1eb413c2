import CivilTime
import Cryptography
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Who speaks with a token; nil for one that is unknown, revoked or expired.
    ///
    /// The look-up is by digest, and the digest that is found is compared again in constant time.
    public func recognise(token: String, origin: String, language: Language) throws -> Caller? {
        let digest = try SHA256.digest(of: Array(token.utf8)).bytes
        let today = Amsterdam.day(at: clock())
        let found = try store.read { snapshot in
            try snapshot.row(
                """
                SELECT t.id, t.secret_digest, t.party, t.user, t.expires_on, p.type, u.used_at
                FROM tokens t JOIN parties p ON p.code = t.party LEFT JOIN token_uses u ON u.token_id = t.id
                WHERE t.secret_digest = ? AND t.revoked_at IS NULL
                """, [digest]
            ) { row in
                FoundToken(
                    id: row.text(0), digest: row.blob(1), party: row.text(2), user: row.optionalText(3) ?? "",
                    expiresOn: row.optionalText(4).flatMap { Day($0) }, type: PartyType(rawValue: row.text(5)),
                    usedAt: row.optionalInt64(6).map(Instant.init(milliseconds:)))
            }
        }
        guard let found, let type = found.type, constantTimeEquals(found.digest, digest),
            found.expiresOn.map({ today <= $0 }) ?? true
        else { return nil }
        try noteUse(of: found)
        var caller = Caller(party: found.party, type: type, user: found.user, origin: origin, language: language)
        caller.tokenId = found.id
        return caller
    }

    /// Whether a token that was recognised before still speaks for its party: neither revoked nor expired.
    public func isInForce(tokenId: String) throws -> Bool {
        let today = Amsterdam.day(at: clock())
        return try store.read { snapshot in
            try snapshot.exists(
                """
                SELECT 1 FROM tokens WHERE id = ? AND revoked_at IS NULL AND (expires_on IS NULL OR expires_on >= ?)
                """, [tokenId, today.description])
        }
    }

    /// Who acts on a local file for a party; nil when there is no such party.
    public func recognise(party: String, user: String, language: Language) throws -> Caller? {
        try store.read { snapshot in
            try snapshot.row("SELECT type FROM parties WHERE code = ?", [party]) { PartyType(rawValue: $0.text(0)) }
        }.flatMap { type in
            type.map { Caller(party: party, type: $0, user: user, origin: "command line", language: language) }
        }
    }

    /// Notes when a token was last used, at most once in a while, so that reading stays cheap.
    private func noteUse(of token: FoundToken) throws {
        let now = clock()
        if let usedAt = token.usedAt, now < usedAt.adding(seconds: Casework.tokenUseNotedSeconds) { return }
        let author = Author(party: token.party, user: token.user, role: token.type?.rawValue ?? "", origin: "token")
        try store.write(as: author, at: now) { transaction in
            try transaction.putDigested(
                table: "token_uses", key: [("token_id", token.id)], values: [("used_at", now)])
        }
    }

    /// A token's use is noted again after so many seconds.
    private static let tokenUseNotedSeconds = 60

    /// The caller itself, as `GET /v1/me` shows it.
    public func describe(_ caller: Caller) throws -> ActAnswer {
        let name = try store.read { snapshot in
            try snapshot.row("SELECT name FROM parties WHERE code = ?", [caller.party]) { $0.text(0) }
        }
        var writer = JSONWriter()
        writer.object { object in
            object.member("party", caller.party)
            object.member("type", caller.type.rawValue)
            object.member("name", name)
            object.member("user", caller.user.isEmpty ? nil : caller.user)
            object.member("role", caller.type.rawValue)
        }
        return ActAnswer(isNew: false, document: writer.bytes)
    }
}

private struct FoundToken {
    let id: String
    let digest: [UInt8]
    let party: String
    let user: String
    let expiresOn: Day?
    let type: PartyType?
    let usedAt: Instant?
}
