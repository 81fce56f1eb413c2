import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records a call of the telephone round of which no count came (Dutch: belpoging); that the figures are as the
    /// provider entered them is recorded as a count by telephone as well. lcbb's alone.
    ///
    /// - Throws: `notYours` for others; `invalid` for a call from the future, and for figures as entered of a unit of
    ///   which nothing was entered or which is closed.
    public func recordPhoneCall(
        to unit: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireRound(caller)
        return try record(as: caller, once: conditions.key) { act in
            guard try act.transaction.exists("SELECT 1 FROM units WHERE id = ?", [unit]) else {
                throw ActFailure.notThere
            }
            var faults = FaultCollection()
            let calledAt = given["calledAt"]?.string.flatMap { Instant($0) } ?? act.now
            if calledAt > act.now { faults.add("/calledAt", "in_the_future", Phrase("fault.in_the_future")) }
            let outcome = given["outcome"]?.string.flatMap(CallOutcome.init(rawValue:)) ?? .notReached
            let counted = outcome == .asEntered ? try act.countAsEntered(of: unit, at: calledAt, &faults) : nil
            try faults.throwIfAny()
            let remark = try act.sealed(given["remark"], owner: EventStream.ofUnit(unit))
            let event = try act.append(.phoneCallMade, to: EventStream.ofUnit(unit)) { object in
                object.member("calledAt", calledAt.description)
                object.member("outcome", outcome.rawValue)
                object.key("remark")
                TextReference.write(remark, to: &object)
            }
            if let counted { try act.append(counted, of: unit, carriedFrom: nil, remark: nil) }
            let call = try PhoneCallDocument.list(of: unit, where: "p.seq = ?2", [event.sequence], in: act.transaction)
            return ActAnswer(document: call.first?.document ?? [])
        }
    }

    /// The calls to a unit that brought no figures, the latest first; lcbb's alone.
    public func listPhoneCalls(of unit: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        try requireRound(caller)
        return try store.read { snapshot in
            guard try snapshot.exists("SELECT 1 FROM units WHERE id = ?", [unit]) else { throw ActFailure.notThere }
            let (before, seq) = try CountCursor.read(page.after, orFrom: clock())
            let found = try PhoneCallDocument.list(
                of: unit, where: "(p.called_at, p.seq) < (?2, ?3) ORDER BY p.called_at DESC, p.seq DESC LIMIT ?4",
                [before, seq, page.limit + 1], in: snapshot)
            let shown = found.prefix(page.limit)
            return Page(
                items: shown.map(\.document), next: found.count > page.limit ? shown.last?.cursor : nil)
        }
    }
}

extension Act {
    /// The last count of the provider itself, once more as heard by telephone.
    fileprivate func countAsEntered(
        of unit: String, at calledAt: Instant, _ faults: inout FaultCollection
    ) throws -> BedCount? {
        let last = try transaction.row(
            """
            SELECT \(UnitReading.countColumns) FROM bed_counts b
            WHERE b.unit = ? AND b.source != 'phoned' AND b.counted_at <= ? ORDER BY b.counted_at DESC, b.seq DESC LIMIT 1
            """, [unit, calledAt]
        ) { try UnitReading.count($0, at: 0) }
        if let phrase = try CountChecks.closing(of: unit, on: Amsterdam.day(at: calledAt), in: transaction) {
            faults.add("/calledAt", "is_closed", phrase)
        }
        guard var count = last else {
            faults.add("/outcome", "conflicts", Phrase("fault.nothing_entered"))
            return nil
        }
        count.countedAt = calledAt
        count.source = .phoned
        return count
    }
}

/// A call as answers show it.
enum PhoneCallDocument {
    /// The calls to a unit that a condition picks; its values are numbered from 2.
    static func list(
        of unit: String, where condition: String, _ values: [any SQLBindable], in snapshot: Snapshot
    ) throws -> [(document: [UInt8], cursor: String)] {
        try snapshot.rows(
            """
            SELECT p.called_at, p.outcome, p.called_by, p.recorded_at, p.remark, p.seq FROM phone_calls p
            WHERE p.unit = ?1 AND \(condition)
            """, [unit] + values
        ) { row in
            let calledAt = Instant(milliseconds: row.int64(0))
            var writer = JSONWriter()
            writer.object { object in
                object.member("unitId", unit)
                object.member("calledAt", calledAt.description)
                object.member("outcome", row.text(1))
                object.member("calledBy", row.text(2))
                object.member("recordedAt", Instant(milliseconds: row.int64(3)).description)
                object.key("remark")
                TextReference.write(row.optionalInt64(4), to: &object)
            }
            return (writer.bytes, CountCursor.text(calledAt, row.int64(5)))
        }
    }
}

/// The last call to a unit that brought no figures.
struct LastCall {
    let calledAt: Instant
    let outcome: String

    /// After so many hours a unit that nobody answered at, or that asked to be phoned again, is phoned again.
    static let retryHours = 2

    /// The columns of a call `c`, and the join that gives a unit its last one up to a moment, the parameter numbered 1.
    static let columns = "c.called_at, c.outcome"
    static let join = """
        phone_calls c ON c.unit = u.unit AND (c.called_at, c.seq) = (SELECT l.called_at, l.seq FROM phone_calls l \
        WHERE l.unit = u.unit AND l.called_at <= ?1 ORDER BY l.called_at DESC, l.seq DESC LIMIT 1)
        """

    init?(_ row: Row, at column: Int) {
        guard let calledAt = row.optionalInt64(column) else { return nil }
        self.calledAt = Instant(milliseconds: calledAt)
        outcome = row.text(column + 1)
    }

    /// Until when the unit is left in peace.
    var restsUntil: Instant {
        let isSoon = [CallOutcome.notReached, .callBack].map(\.rawValue).contains(outcome)
        return calledAt.adding(seconds: isSoon ? LastCall.retryHours * 3_600 : PhoneRound.restDays * 86_400)
    }
}
