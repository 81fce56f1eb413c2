import BedMatching
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// What a hypothetical change of beds would do to every open case that the caller may see; nothing is recorded
    /// (Dutch: wat als). Cases are shown with counts of units: none is tied to a bed.
    public func tryCapacity(_ given: JSONValue, for caller: Caller) throws -> ActAnswer {
        guard caller.rights.suggestions == .full, caller.rights.readsCapacity else {
            throw ActFailure.notYours(Phrase("forbidden.what_if"))
        }
        return try look("try_capacity", at: "cases", as: caller) { snapshot in
            let moment = given["asOf"]?.string.flatMap { Amsterdam.moment($0) } ?? clock()
            let counted = try UnitReading.counted(asOf: moment, in: snapshot)
            var world = WhatIfWorld(units: counted, asOf: moment)
            for (place, change) in (given["changes"]?.array ?? []).enumerated() {
                world.apply(change, at: "/changes/\(place)")
            }
            try world.faults.throwIfAny()
            let cases = try TriedCase.load(for: caller, asOf: moment, in: snapshot)
            let before = CompiledUnits(counted)
            let after = CompiledUnits(world.units)
            return ActAnswer(
                isNew: false,
                document: WhatIfDocument.write(cases, before: before, after: after, asOf: moment, caller.language))
        }
    }
}

/// An open case that the caller may see, with its number: what it may see anyway.
private struct TriedCase {
    let id: String
    let openCase: OpenCase

    static func load(for caller: Caller, asOf: Instant, in snapshot: Snapshot) throws -> [TriedCase] {
        try snapshot.rows(
            """
            SELECT c.id, c.province, c.document FROM case_readers r JOIN cases c ON c.case_no = r.case_no
            WHERE r.party = ? AND r.scope != 'part' AND c.rung IN ('regular', 'regional', 'national')
            ORDER BY r.case_no
            """, [caller.party]
        ) { row in
            TriedCase(
                id: row.text(0),
                openCase: OpenCase(
                    search: try OpenSearches.search(row.blob(2), province: row.text(1), asOf: asOf)))
        }
    }
}

/// The units as they would be.
private struct WhatIfWorld {
    var units: [CountedUnit]
    let asOf: Instant
    var faults = FaultCollection()

    init(units: [CountedUnit], asOf: Instant) {
        self.units = units
        self.asOf = asOf
    }

    mutating func apply(_ change: JSONValue, at pointer: String) {
        let unitId = change["unitId"]?.string
        guard (unitId == nil) != (change["newUnit"] == nil) else {
            faults.add(pointer + "/unitId", "conflicts", Phrase("fault.unit_or_new"))
            return
        }
        if unitId == nil { add(change["newUnit"] ?? .null) }
        let place = unitId.map { id in units.firstIndex { $0.unit.id.utf8.elementsEqual(id.utf8) } } ?? units.count - 1
        guard let place else {
            faults.add(pointer + "/unitId", "not_found", Phrase("fault.not_found.counted_unit"))
            return
        }
        for name in change["dropContraindications"]?.strings ?? [] {
            guard let code = ContraIndication(rawValue: name) else { continue }
            units[place].unit.contraIndications = units[place].unit.contraIndications.subtracting([code])
        }
        for code in (change["addRegimes"]?.strings ?? []).compactMap(Regime.init(rawValue:)) {
            units[place].unit.regimes.insert(code)
        }
        for code in (change["addCareTypes"]?.strings ?? []).compactMap(CareType.init(rawValue:)) {
            units[place].unit.careTypes.insert(code)
        }
        let staffed = change["staff"]?.integer ?? 0
        if staffed > units[place].count.unstaffed {
            faults.add(
                pointer + "/staff", "out_of_range",
                Phrase("fault.too_few_unstaffed", .number(units[place].count.unstaffed)))
            return
        }
        let added = change["addBeds"]?.integer ?? 0
        units[place].count.unstaffed -= staffed
        units[place].count.available += staffed + added
        units[place].count.total += added
    }

    private mutating func add(_ given: JSONValue) {
        let id = "new-\(units.count + 1)"
        guard let unit = GivenUnit.read(given, id: id, provider: id) else { return }
        let none = BedCount(
            countedAt: asOf, total: 0, occupied: 0, available: 0, reserved: 0, unstaffed: 0, source: .entered)
        units.append(CountedUnit(unit: unit, count: none))
    }
}

/// What a hypothetical change would do, as answers show it.
private enum WhatIfDocument {
    static func write(
        _ cases: [TriedCase], before: CompiledUnits, after: CompiledUnits, asOf: Instant, _ language: Language
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 4_096)
        writer.object { object in
            object.member("asOf", asOf.description)
            object.member("notice", Phrase("what_if.notice").said(in: language))
            object.key("before")
            figures(cases, before, to: &object)
            object.key("after")
            figures(cases, after, to: &object)
            object.key("cases")
            object.array { array in
                for tried in cases {
                    let now = Matching.suggestions(for: tried.openCase.search, among: before, limit: 0).counts
                    let then = Matching.suggestions(for: tried.openCase.search, among: after, limit: 0).counts
                    array.object { item in
                        item.member("caseId", tried.id)
                        item.member("fittingBefore", now.fitting)
                        item.member("fittingAfter", then.fitting)
                        item.member("toAskBefore", now.toAsk)
                        item.member("toAskAfter", then.toAsk)
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func figures(_ cases: [TriedCase], _ units: CompiledUnits, to object: inout JSONWriter) {
        let figures = CaseloadPicture.figures(of: cases.map(\.openCase), among: units)
        object.object { item in
            item.member("freeBeds", figures.freeBeds)
            item.member("fittingSomewhere", figures.fittingSomewhere)
            item.member("served", figures.served)
        }
    }
}
