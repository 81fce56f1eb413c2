import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Sends lcbb a signal for the evaluation: pressure, displacement, use as a placement tool (Dutch: signaal).
    /// For those who have beds, and for lcbb when it heard of one. Source: 003, annex h.
    public func sendSignal(_ given: JSONValue, as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        _ = try ProviderFigures.whose(caller)
        return try record(as: caller, once: conditions.key) { act in
            var faults = FaultCollection()
            faults.checkNotFuture(given, "seenOn", today: act.today)
            try faults.throwIfAny()
            let id = try OpaqueId.new("S")
            let text = try act.sealed(given["text"], owner: EventStream.signals)
            let event = try act.append(.signalSent, to: EventStream.signals) { object in
                object.member("id", id)
                object.member("kind", given["kind"]?.string)
                object.member("seenOn", given["seenOn"]?.string ?? act.today.description)
                object.key("text")
                TextReference.write(text, to: &object)
            }
            try act.log("send_signal", EventStream.signals)
            let document = try act.transaction.row(
                "SELECT document FROM signals WHERE signal_no = ?", [event.sequence]
            ) { $0.blob(0) }
            return ActAnswer(document: document ?? [])
        }
    }

    /// The signals that were sent, the last first: all to lcbb, to a provider its own.
    public func listSignals(_ page: PageRequest, for caller: Caller) throws -> Page {
        let own = try ProviderFigures.whose(caller)
        return try look("list_signals", at: EventStream.signals, as: caller) { snapshot in
            let after = page.after.flatMap { Int64($0) } ?? .max
            let items = try snapshot.rows(
                """
                SELECT signal_no, document FROM signals WHERE signal_no < ?1 AND (?2 IS NULL OR sent_by = ?2)
                ORDER BY signal_no DESC LIMIT ?3
                """, [after, own, page.limit + 1]
            ) { (number: $0.int64(0), bytes: $0.blob(1)) }
            let shown = items.prefix(page.limit)
            return Page(
                items: shown.map(\.bytes),
                next: items.count > page.limit ? shown.last.map { String($0.number) } : nil)
        }
    }
}
