import CivilTime
import Store
import StrictJSON

/// What events beside the counts mean, one row each: calls that brought no figures, what is counted, and totals by
/// funding.
struct CapacityProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        switch kind {
        case .phoneCallMade: try call(event, body)
        case .dashboardScopeSet: try scope(event, body)
        default: try funding(event, body)
        }
    }

    private func scope(_ event: RecordedEvent, _ body: JSONValue) throws {
        func levels(_ member: String) -> String {
            (body[member]?.array ?? []).compactMap(\.integer).map { String($0) }.joined(separator: "|")
        }
        try transaction.execute(
            """
            INSERT INTO dashboard_scopes (valid_from, seq, levels, crisis_levels, set_at, set_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                try body.requiredString("validFrom"), event.sequence, levels("levels"), levels("crisisLevels"),
                event.recordedAt, event.party,
            ])
    }

    private func call(_ event: RecordedEvent, _ body: JSONValue) throws {
        guard let calledAt = Instant(try body.requiredString("calledAt")) else {
            throw EventBodyLacks(member: "calledAt")
        }
        try transaction.execute(
            """
            INSERT INTO phone_calls (unit, called_at, seq, outcome, called_by, recorded_at, remark)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                EventStream.code(of: event.stream), calledAt, event.sequence, try body.requiredString("outcome"),
                event.party, event.recordedAt, body.textNumber("remark"),
            ])
    }

    private func funding(_ event: RecordedEvent, _ body: JSONValue) throws {
        try transaction.execute(
            """
            INSERT INTO funding_totals (provider, quarter_ends_on, seq, wlz, zvw, wfz, other, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                EventStream.code(of: event.stream), try body.requiredDay("quarterEndsOn").description, event.sequence,
                try body.requiredInteger("wlz"), try body.requiredInteger("zvw"), try body.requiredInteger("wfz"),
                try body.requiredInteger("other"), event.recordedAt, event.party,
            ])
    }
}
