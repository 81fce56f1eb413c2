import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Notes a refusal in the caller's own logbook; nobody else reads it (Dutch: logboek).
    ///
    /// The words lie under the provider's own key. Only a provider keeps one, of its own units.
    public func writeLogbookEntry(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireLogbook(caller)
        return try record(as: caller, once: conditions.key) { act in
            try requireEntry(given, act)
            let stream = EventStream.ofLogbook(caller.party)
            let last = try act.transaction.number(
                "SELECT max(id) FROM logbook_entries WHERE provider = ?", [caller.party])
            let id = Int(last ?? 0) + 1
            let note = try act.sealed(given["note"], owner: stream)
            try act.append(.logbookEntryWritten, to: stream) { object in
                object.member("id", id)
                for name in ["unitId", "happenedOn", "primaryReason"] {
                    object.key(name)
                    object.value(given[name] ?? .null)
                }
                object.member("secondaryReasons", given["secondaryReasons"]?.strings ?? [])
                object.key("note")
                TextReference.write(note, to: &object)
            }
            try act.log("write_logbook_entry", stream)
            let written = try LogbookDocument.load(
                of: caller.party, after: id - 1, limit: 1, in: act.transaction)
            return ActAnswer(document: written.first?.bytes ?? [])
        }
    }

    /// The caller's own logbook, oldest first.
    public func listLogbook(_ page: PageRequest, for caller: Caller) throws -> Page {
        try requireLogbook(caller)
        let after =
            try page.after.map { text in
                guard let number = Int(text) else {
                    throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))])
                }
                return number
            } ?? 0
        return try look("list_logbook", at: EventStream.ofLogbook(caller.party), as: caller) { snapshot in
            let items = try LogbookDocument.load(
                of: caller.party, after: after, limit: page.limit + 1, in: snapshot)
            let shown = items.prefix(page.limit)
            return Page(
                items: shown.map(\.bytes), next: items.count > page.limit ? shown.last.map { String($0.id) } : nil)
        }
    }

    func requireLogbook(_ caller: Caller) throws {
        guard caller.rights.capacity == .readAllWriteOwn else {
            throw ActFailure.notYours(Phrase("forbidden.logbook"))
        }
    }

    private func requireEntry(_ given: JSONValue, _ act: Act) throws {
        var faults = FaultCollection()
        let isOwn = try act.transaction.exists(
            "SELECT 1 FROM units WHERE id = ? AND provider = ?", [given["unitId"]?.string ?? "", act.caller.party])
        if !isOwn { faults.add("/unitId", "not_found", Phrase("fault.not_found.unitId")) }
        faults.checkNotFuture(given, "happenedOn", today: act.today)
        let day = given["happenedOn"]?.string.flatMap { Day($0) }
        let codes = [("/primaryReason", given["primaryReason"]?.string)]
        let others = (given["secondaryReasons"]?.strings ?? []).enumerated().map {
            ("/secondaryReasons/\($0.offset)", Optional($0.element))
        }
        for (pointer, code) in codes + others {
            guard let code, let day, let reason = RejectionReasons.shared.reason(code) else { continue }
            if !reason.isInForce(on: day) {
                faults.add(pointer, "not_in_list", Phrase("fault.logbook_reason_not_in_force"))
            }
        }
        try faults.throwIfAny()
    }
}

/// Entries of a logbook as its owner reads them.
enum LogbookDocument {
    static func load(
        of provider: String, after id: Int, limit: Int, in snapshot: Snapshot
    ) throws -> [NumberedDocument] {
        try snapshot.rows(
            """
            SELECT id, unit, happened_on, primary_reason, secondary_reasons, note, recorded_at FROM logbook_entries
            WHERE provider = ? AND id > ? ORDER BY id LIMIT ?
            """, [provider, id, limit]
        ) { row in
            var writer = JSONWriter()
            writer.object { object in
                object.member("id", row.int(0))
                object.member("unitId", row.text(1))
                object.member("happenedOn", row.text(2))
                object.member("primaryReason", row.text(3))
                object.member("secondaryReasons", row.text(4).split(separator: "|").map(String.init))
                object.key("note")
                TextReference.write(row.optionalInt64(5), to: &object)
                object.member("recordedAt", Instant(milliseconds: row.int64(6)).description)
            }
            return NumberedDocument(id: row.int(0), bytes: writer.bytes)
        }
    }
}
