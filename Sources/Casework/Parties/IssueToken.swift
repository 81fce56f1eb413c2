import CaseHistory
import CivilTime
import Cryptography
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Makes a token by which somebody speaks for a party; the administrator's alone. The secret is in this answer and
    /// nowhere else: 256 random bits, of which only the SHA-256 is kept.
    public func issueToken(
        for party: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try store.write(as: caller.author, at: clock()) { transaction in
            let act = Act(transaction: transaction, caller: caller)
            if let key = conditions.key,
                let former = try key.answer(for: caller.party, in: transaction, at: transaction.now)
            {
                return former
            }
            guard try transaction.exists("SELECT 1 FROM parties WHERE code = ?", [party]) else {
                throw ActFailure.notThere
            }
            if let day = given["expiresOn"]?.string.flatMap({ Day($0) }), day < act.today {
                throw ActFailure.invalid([ActFault("/expiresOn", "out_of_range", Phrase("fault.expired_already"))])
            }
            let (id, secret) = try act.issueToken(
                for: party, user: given["user"]?.string, expiresOn: given["expiresOn"]?.string)
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", id)
                object.member("token", secret)
                object.member("party", party)
                object.member("user", given["user"]?.string)
                object.member("issuedAt", transaction.now.description)
                object.member("expiresOn", given["expiresOn"]?.string)
            }
            let answer = ActAnswer(document: writer.bytes)
            try conditions.key?.remember(answer, tokenId: id, for: caller.party, in: transaction)
            return answer
        }
    }

    /// Makes a new token beside one that is in use: the old one works some days longer, so that nobody is shut out
    /// while it is replaced everywhere; the administrator's alone (Dutch: token vervangen).
    public func replaceToken(
        _ id: String, of party: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try store.write(as: caller.author, at: clock()) { transaction in
            let act = Act(transaction: transaction, caller: caller)
            if let key = conditions.key,
                let former = try key.answer(for: caller.party, in: transaction, at: transaction.now)
            {
                return former
            }
            let found = try transaction.row(
                "SELECT user, expires_on, revoked_at FROM tokens WHERE id = ? AND party = ?", [id, party]
            ) { (user: $0.optionalText(0), expiresOn: $0.optionalText(1), isRevoked: !$0.isNull(2)) }
            guard let found else { throw ActFailure.notThere }
            let isOver = found.expiresOn.flatMap { Day($0) }.map { $0 < act.today } ?? false
            guard !found.isRevoked, !isOver else { throw ActFailure.conflict(Phrase("conflict.token_is_over")) }
            let overlap = given["overlapDays"]?.integer ?? Casework.tokenOverlapDays
            let ends = act.today.adding(overlap)
            let oldEnd = found.expiresOn.flatMap { Day($0) }.map { min($0, ends) } ?? ends
            try act.append(.tokenExpirySet, to: EventStream.ofParty(party)) { object in
                object.member("id", id)
                object.member("expiresOn", oldEnd.description)
            }
            let (newId, secret) = try act.issueToken(
                for: party, user: found.user, expiresOn: given["expiresOn"]?.string)
            try act.log("issue_token", EventStream.ofParty(party))
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", newId)
                object.member("token", secret)
                object.member("party", party)
                object.member("user", found.user)
                object.member("issuedAt", transaction.now.description)
                object.member("expiresOn", given["expiresOn"]?.string)
                object.member("replaces", id)
                object.member("replacedEndsOn", oldEnd.description)
            }
            let answer = ActAnswer(document: writer.bytes)
            try conditions.key?.remember(answer, tokenId: newId, for: caller.party, in: transaction)
            return answer
        }
    }

    /// How long a token that is replaced still works when nothing else is asked, in days.
    public static let tokenOverlapDays = 7

    /// Ends a token at once.
    public func revokeToken(_ id: String, of party: String, as caller: Caller) throws {
        try requireAdministrator(caller)
        _ = try record(as: caller, once: nil) { act in
            let isThere = try act.transaction.exists(
                "SELECT 1 FROM tokens WHERE id = ? AND party = ?", [id, party])
            guard isThere else { throw ActFailure.notThere }
            let works = try act.transaction.exists(
                "SELECT 1 FROM tokens WHERE id = ? AND revoked_at IS NULL", [id])
            if works {
                try act.append(.tokenRevoked, to: EventStream.ofParty(party)) { $0.member("id", id) }
            }
            return ActAnswer(isNew: false, document: [])
        }
    }

    /// The tokens that speak for a party, without their secrets; for the administrator and the party itself.
    public func listTokens(of party: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        guard caller.rights.administers || caller.party == party else { throw ActFailure.notThere }
        return try store.read { snapshot in
            guard try snapshot.exists("SELECT 1 FROM parties WHERE code = ?", [party]) else {
                throw ActFailure.notThere
            }
            let items = try snapshot.rows(
                """
                SELECT t.id, t.user, t.issued_at, t.expires_on, u.used_at, t.revoked_at FROM tokens t
                LEFT JOIN token_uses u ON u.token_id = t.id
                WHERE t.party = ? AND t.id > ? ORDER BY t.id LIMIT ?
                """, [party, page.after ?? "", page.limit + 1]
            ) { row in
                var writer = JSONWriter()
                writer.object { object in
                    object.member("id", row.text(0))
                    object.member("party", party)
                    object.member("user", row.optionalText(1))
                    object.member("issuedAt", Instant(milliseconds: row.int64(2)).description)
                    object.member("expiresOn", row.optionalText(3))
                    object.member(
                        "lastUsedAt", row.optionalInt64(4).map { Instant(milliseconds: $0).description })
                    object.member(
                        "revokedAt", row.optionalInt64(5).map { Instant(milliseconds: $0).description })
                }
                return writer.bytes
            }
            return try Page(cutting: items, page, naming: "id")
        }
    }
}

extension Act {
    /// A new token: its id and its secret, which is not kept.
    func issueToken(for party: String, user: String?, expiresOn: String?) throws -> (id: String, secret: String) {
        let id = try OpaqueId.new("T")
        let secret = "casus_" + Hex.encoded(try secureRandom(bytes: 32))
        try append(.tokenIssued, to: EventStream.ofParty(party)) { object in
            object.member("id", id)
            object.member("user", user)
            object.member("secretDigest", try SHA256.digest(of: Array(secret.utf8)).hex)
            object.member("expiresOn", expiresOn)
        }
        return (id, secret)
    }
}
