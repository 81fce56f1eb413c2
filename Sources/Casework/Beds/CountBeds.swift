import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records a count of a unit's beds; it never overwrites another (Dutch: telling invoeren).
    ///
    /// - Throws: `notYours` for a unit of another provider, or a source that is not the caller's; `invalid` for a
    ///   count that does not add up, lies in the future or before the last of its source, or is of a closed unit.
    public func countBeds(
        of unit: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireCapacity(caller)
        return try record(as: caller, once: conditions.key) { act in
            let provider = try act.transaction.row("SELECT provider FROM units WHERE id = ?", [unit]) { $0.text(0) }
            guard let provider else { throw ActFailure.notThere }
            let source = try UnitRight.source(given["source"]?.string, of: caller, provider: provider)
            var faults = FaultCollection()
            let count = try GivenCount(given, of: unit, source, at: "", in: act, &faults)
            try faults.throwIfAny()
            return ActAnswer(document: try act.record(count, given))
        }
    }

    /// Records counts of several units in one act: all of them, or none while anything is wrong with any.
    public func countBeds(_ given: JSONValue, as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        try requireCapacity(caller)
        guard caller.rights.capacity != .read else { throw ActFailure.notYours(Phrase("forbidden.unit_of_another")) }
        return try record(as: caller, once: conditions.key) { act in
            let items = given["counts"]?.array ?? []
            var faults = FaultCollection()
            var counts: [GivenCount] = []
            var seen: Set<String> = []
            for (place, item) in items.enumerated() {
                let unit = item["unitId"]?.string ?? ""
                if !seen.insert(unit).inserted {
                    faults.add("/counts/\(place)/unitId", "not_unique", Phrase("fault.unit_twice"))
                } else if let count = try act.readCount(item, of: unit, at: "/counts/\(place)", &faults) {
                    counts.append(count)
                }
            }
            try faults.throwIfAny()
            var writer = JSONWriter()
            try writer.object { object in
                object.key("items")
                try object.array { array in
                    for (count, item) in zip(counts, items) { array.raw(try act.record(count, item)) }
                }
            }
            return ActAnswer(document: writer.bytes)
        }
    }
}

extension Act {
    /// A count among several, where a unit that is not there or not the caller's is one fault of many.
    fileprivate func readCount(
        _ given: JSONValue, of unit: String, at pointer: String, _ faults: inout FaultCollection
    ) throws -> GivenCount? {
        let provider = try transaction.row("SELECT provider FROM units WHERE id = ?", [unit]) { $0.text(0) }
        guard let provider else {
            faults.add(pointer + "/unitId", "not_found", Phrase("fault.not_found.unitId"))
            return nil
        }
        do {
            let source = try UnitRight.source(given["source"]?.string, of: caller, provider: provider)
            return try GivenCount(given, of: unit, source, at: pointer, in: self, &faults)
        } catch ActFailure.notYours(let phrase) {
            faults.add(pointer + "/unitId", "not_yours", phrase)
            return nil
        }
    }

    /// Records a count that nothing speaks against, and gives it as stored.
    fileprivate func record(_ given: GivenCount, _ request: JSONValue) throws -> [UInt8] {
        let remark = try sealed(request["remark"], owner: EventStream.ofUnit(given.unit))
        let event = try append(given.count, of: given.unit, carriedFrom: given.carriedFrom, remark: remark)
        let stored = try transaction.row(
            "SELECT \(UnitReading.countColumns) FROM bed_counts b WHERE b.unit = ? AND b.counted_at = ? AND b.seq = ?",
            [given.unit, given.count.countedAt, event.sequence]
        ) { CountDocument($0, at: 0) }
        return stored??.alone(of: given.unit) ?? []
    }

    @discardableResult
    func append(_ count: BedCount, of unit: String, carriedFrom: Instant?, remark: Int64?) throws -> RecordedEvent {
        try append(.bedsCounted, to: EventStream.ofUnit(unit)) { object in
            object.member("countedAt", count.countedAt.description)
            object.member("total", count.total)
            object.member("occupied", count.occupied)
            object.member("available", count.available)
            object.member("reserved", count.reserved)
            object.member("unstaffed", count.unstaffed)
            object.member("source", count.source.rawValue)
            object.member("carriedFromAt", carriedFrom?.description)
            object.key("remark")
            TextReference.write(remark, to: &object)
        }
    }
}
