import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records a count of a unit's beds; it never overwrites another (Dutch: telling invoeren).
    ///
    /// - Throws: `notYours` for a unit of another provider, or a source that is not the caller's; `invalid` for a
    ///   count that does not add up or lies in the future.
    public func countBeds(
        of unit: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireCapacity(caller)
        return try record(as: caller, once: conditions.key) { act in
            let provider = try act.transaction.row("SELECT provider FROM units WHERE id = ?", [unit]) { $0.text(0) }
            guard let provider else { throw ActFailure.notThere }
            let source = try UnitRight.source(given["source"]?.string, of: caller, provider: provider)
            let count = BedCount(
                countedAt: given["countedAt"]?.string.flatMap { Instant($0) } ?? act.now,
                total: given["total"]?.integer ?? 0, occupied: given["occupied"]?.integer ?? 0,
                available: given["available"]?.integer ?? 0, reserved: given["reserved"]?.integer ?? 0,
                unstaffed: given["unstaffed"]?.integer ?? 0, source: source)
            try CountChecks.faults(of: count, now: act.now, at: "").throwIfAny()
            let remark = try act.sealed(given["remark"], owner: EventStream.ofUnit(unit))
            let event = try act.append(count, of: unit, remark: remark)
            let stored = try act.transaction.row(
                "SELECT \(UnitReading.countColumns) FROM bed_counts b WHERE b.unit = ? AND b.counted_at = ? AND b.seq = ?",
                [unit, count.countedAt, event.sequence]
            ) { CountDocument($0, at: 0) }
            return ActAnswer(document: stored??.alone(of: unit) ?? [])
        }
    }
}

extension Act {
    @discardableResult
    func append(_ count: BedCount, of unit: String, remark: Int64?) throws -> RecordedEvent {
        try append(.bedsCounted, to: EventStream.ofUnit(unit)) { object in
            object.member("countedAt", count.countedAt.description)
            object.member("total", count.total)
            object.member("occupied", count.occupied)
            object.member("available", count.available)
            object.member("reserved", count.reserved)
            object.member("unstaffed", count.unstaffed)
            object.member("source", count.source.rawValue)
            object.key("remark")
            TextReference.write(remark, to: &object)
        }
    }
}

/// What must be so of a count.
enum CountChecks {
    static func faults(of count: BedCount, now: Instant, at pointer: String) -> FaultCollection {
        var faults = FaultCollection()
        if !count.addsUp {
            let sum = count.occupied + count.available + count.reserved + count.unstaffed
            faults.add(
                pointer + "/total", "does_not_add_up",
                Phrase("fault.counts_do_not_add_up", .number(count.total), .number(sum)))
        }
        if count.countedAt > now { faults.add(pointer + "/countedAt", "in_the_future", Phrase("fault.in_the_future")) }
        return faults
    }
}
