import CaseHistory
import CivilTime
import Cryptography
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Opens a calendar of what waits for the caller, behind an address that nobody guesses and that is shown once.
    public func openFeed(as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        try store.write(as: caller.author, at: clock()) { transaction in
            let act = Act(transaction: transaction, caller: caller)
            if let key = conditions.key,
                let former = try key.answer(for: caller.party, in: transaction, at: transaction.now)
            {
                return former
            }
            let id = try OpaqueId.new("F")
            let secret = Hex.encoded(try secureRandom(bytes: 32))
            try act.append(.feedOpened, to: EventStream.ofParty(caller.party)) { object in
                object.member("id", id)
                object.member("secretDigest", try SHA256.digest(of: Array(secret.utf8)).hex)
            }
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", id)
                object.member("url", "/v1/feeds/\(secret).ics")
                object.member("openedAt", transaction.now.description)
            }
            let answer = ActAnswer(document: writer.bytes)
            try conditions.key?.remember(answer, tokenId: id, for: caller.party, in: transaction)
            return answer
        }
    }

    /// The calendars of the caller, without their addresses.
    public func listFeeds(_ page: PageRequest, for caller: Caller) throws -> Page {
        try store.read { snapshot in
            let items = try snapshot.rows(
                "SELECT id, opened_at, revoked_at FROM feeds WHERE party = ? AND id > ? ORDER BY id LIMIT ?",
                [caller.party, page.after ?? "", page.limit + 1]
            ) { row in
                var writer = JSONWriter()
                writer.object { object in
                    object.member("id", row.text(0))
                    object.member("openedAt", Instant(milliseconds: row.int64(1)).description)
                    object.member("revokedAt", row.optionalInt64(2).map { Instant(milliseconds: $0).description })
                }
                return writer.bytes
            }
            return try Page(cutting: items, page, naming: "id")
        }
    }

    /// Ends a calendar at once: its address answers no more.
    public func revokeFeed(_ id: String, as caller: Caller) throws {
        _ = try record(as: caller, once: nil) { act in
            let isThere = try act.transaction.exists(
                "SELECT 1 FROM feeds WHERE id = ? AND party = ?", [id, caller.party])
            guard isThere else { throw ActFailure.notThere }
            if try act.transaction.exists("SELECT 1 FROM feeds WHERE id = ? AND revoked_at IS NULL", [id]) {
                try act.append(.feedRevoked, to: EventStream.ofParty(caller.party)) { $0.member("id", id) }
            }
            return ActAnswer(isNew: false, document: [])
        }
    }

    /// A calendar as iCalendar (RFC 5545): days and numbers of cases and meetings, no fact of any case.
    ///
    /// - Throws: `notThere` for an address that is unknown or revoked.
    public func showFeed(_ address: String, origin: String) throws -> [UInt8] {
        let secret = address.hasSuffix(".ics") ? String(address.dropLast(4)) : address
        let digest = try SHA256.digest(of: Array(secret.utf8)).bytes
        let found = try store.read { snapshot in
            try snapshot.row(
                """
                SELECT f.party, f.secret_digest, p.type FROM feeds f JOIN parties p ON p.code = f.party
                WHERE f.secret_digest = ? AND f.revoked_at IS NULL
                """, [digest]
            ) { (party: $0.text(0), digest: $0.blob(1), type: PartyType(rawValue: $0.text(2))) }
        }
        guard let found, let type = found.type, constantTimeEquals(found.digest, digest) else {
            throw ActFailure.notThere
        }
        let caller = Caller(party: found.party, type: type, user: "", origin: origin, language: .dutch)
        return try look("show_feed", at: EventStream.ofParty(found.party), as: caller) { snapshot in
            let entries = try InboxGathering(party: found.party, now: clock()).all(in: snapshot)
            return CalendarText.of(entries.filter { $0.kind != .turn }, at: clock())
        }
    }
}

/// A calendar in the text form of RFC 5545.
enum CalendarText {
    static func of(_ entries: [InboxEntry], at now: Instant) -> [UInt8] {
        let stamp = now.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//casus//casus//NL", "METHOD:PUBLISH"]
        for entry in entries {
            guard let dueOn = entry.dueOn, let id = entry.caseId ?? entry.reviewId else { continue }
            let day = dueOn.description.filter { $0 != "-" }
            let next = dueOn.adding(1).description.filter { $0 != "-" }
            lines += [
                "BEGIN:VEVENT", "UID:\(mark(entry))@casus", "DTSTAMP:\(stamp)", "DTSTART;VALUE=DATE:\(day)",
                "DTEND;VALUE=DATE:\(next)", "SUMMARY:\(id)", "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// The same for the same thing, so that a calendar follows a day that moves; it tells nothing by itself.
    private static func mark(_ entry: InboxEntry) -> String {
        let place = [
            entry.kind.rawValue, entry.caseId ?? "", entry.reviewId ?? "", entry.name?.rawValue ?? "",
            entry.number.map(String.init) ?? "",
        ].joined(separator: "|")
        return (try? SHA256.digest(of: Array(place.utf8)).hex).map { String($0.prefix(32)) } ?? "0"
    }
}
