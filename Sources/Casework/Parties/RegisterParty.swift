import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Adds a party; the administrator's alone. A region first named by it is created empty (Dutch: partij opvoeren).
    ///
    /// - Throws: `conflict` when there is a party of that code, or time itself is recorded under it.
    public func registerParty(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try record(as: caller, once: conditions.key) { act in
            let code = given["code"]?.string ?? ""
            if code == Casework.clockParty {
                throw ActFailure.conflict(Phrase("conflict.party_is_reserved", .text(code)))
            }
            if try act.transaction.exists("SELECT 1 FROM parties WHERE code = ?", [code]) {
                throw ActFailure.conflict(Phrase("conflict.party_exists", .text(code)))
            }
            try act.register(party: given, code: code)
            return ActAnswer(document: try PartyReading.document(code, in: act.transaction) ?? [])
        }
    }

    /// Whoever keeps parties, regions and tokens.
    func requireAdministrator(_ caller: Caller) throws {
        guard caller.rights.administers else { throw ActFailure.notYours(Phrase("forbidden.administer")) }
    }
}

extension Act {
    func register(party given: JSONValue, code: String) throws {
        try append(.partyRegistered, to: EventStream.ofParty(code)) { object in
            object.member("type", given["type"]?.string)
            object.member("name", given["name"]?.string)
            object.member("phone", given["phone"]?.string)
            object.member("regions", given["regions"]?.strings ?? [])
        }
    }
}

/// Parties as answers show them.
enum PartyReading {
    /// One party; nil when there is none of that code.
    static func document(_ code: String, in snapshot: Snapshot) throws -> [UInt8]? {
        try list(where: "code = ?", [code], in: snapshot).first
    }

    /// Parties under a condition, by code.
    static func list(
        where condition: String, _ values: [any SQLBindable], in snapshot: Snapshot
    ) throws -> [[UInt8]] {
        let parties = try snapshot.rows(
            "SELECT code, type, name, phone, registered_at FROM parties WHERE \(condition)", values
        ) { row in
            (
                code: row.text(0), type: row.text(1), name: row.text(2), phone: row.optionalText(3),
                registeredAt: Instant(milliseconds: row.int64(4))
            )
        }
        return try parties.map { party in
            let regions = try snapshot.rows(
                "SELECT region FROM party_regions WHERE party = ? ORDER BY region", [party.code]
            ) { $0.text(0) }
            var writer = JSONWriter()
            writer.object { object in
                object.member("code", party.code)
                object.member("type", party.type)
                object.member("name", party.name)
                object.member("phone", party.phone)
                object.member("regions", regions)
                object.member("registeredAt", party.registeredAt.description)
            }
            return writer.bytes
        }
    }
}

extension Casework {
    /// The parties, by code; for every caller.
    public func listParties(_ page: PageRequest, for caller: Caller) throws -> Page {
        try store.read { snapshot in
            let items = try PartyReading.list(
                where: "code > ? ORDER BY code LIMIT ?", [page.after ?? "", page.limit + 1], in: snapshot)
            return try Page(cutting: items, page, naming: "code")
        }
    }
}

extension Page {
    /// The page that a list of one more than its limit gives; the next one begins after the last item's name.
    init(cutting items: [[UInt8]], _ page: PageRequest, naming member: String) throws {
        let shown = Array(items.prefix(page.limit))
        let last = try items.count > page.limit ? shown.last.map { try JSONReader.read($0) } : nil
        self.init(items: shown, next: last?[member]?.string)
    }
}
