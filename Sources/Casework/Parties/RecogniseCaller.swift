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

    /// Who acts for a party, on a local file or by a certificate; nil when there is no such party.
    public func recognise(
        party: String, user: String, origin: String = "command line", language: Language
    ) throws -> Caller? {
        try store.read { snapshot in
            try snapshot.row("SELECT type FROM parties WHERE code = ?", [party]) { PartyType(rawValue: $0.text(0)) }
        }.flatMap { type in
            type.map { Caller(party: party, type: $0, user: Self.loggable(user), origin: origin, language: language) }
        }
    }

    /// How long the name of a user may be that stands in the access log.
    private static let userLengthMax = 60

    /// A user's name as the access log keeps it: nothing in it ends a line or steers a terminal.
    private static func loggable(_ user: String) -> String {
        let kept = user.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
            default: true
            }
        }
        return String(String.UnicodeScalarView(kept.prefix(userLengthMax)))
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
