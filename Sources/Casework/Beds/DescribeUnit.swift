import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Says what a unit is: its provider's to do, and lcbb's, which keeps the list (Dutch: afdeling beschrijven).
    ///
    /// A unit that is there keeps what was said of it before; a unit never goes over to another provider.
    ///
    /// - Throws: `notYours` for a unit of another provider; `invalid` for a provider that is not there, or another
    ///   than the unit has.
    public func describeUnit(
        _ id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireCapacity(caller)
        return try record(as: caller, once: conditions.key) { act in
            let former = try act.transaction.row("SELECT provider FROM units WHERE id = ?", [id]) { $0.text(0) }
            let provider = given["provider"]?.string ?? former ?? caller.party
            try UnitRight.require(caller, toDescribe: former, as: provider)
            let type = try act.transaction.row("SELECT type FROM parties WHERE code = ?", [provider]) { $0.text(0) }
            guard let type, ["provider", "levensloopaanbieder"].contains(type) else {
                throw ActFailure.invalid([ActFault("/provider", "not_found", Phrase("fault.not_found.provider"))])
            }
            guard var unit = GivenUnit.read(given, id: id, provider: provider) else { throw ActFailure.notThere }
            var faults = FaultCollection()
            if let former, former != provider {
                faults.add("/provider", "conflicts", Phrase("fault.unit_under_another"))
            }
            if let from = unit.validFrom, let end = unit.closesOn, end < from {
                faults.add("/closesOn", "out_of_range", Phrase("fault.closes_before_valid"))
            }
            try faults.throwIfAny()
            if former != nil, unit.validFrom == nil { unit.validFrom = act.today }
            try act.describe(unit)
            let document = try UnitDocument.load(id, asOf: act.now, in: act.transaction)
            return ActAnswer(isNew: former == nil, document: document ?? [], location: "/v1/units/\(id)")
        }
    }
}

extension Act {
    func describe(_ unit: CareUnit) throws {
        try append(.unitDescribed, to: EventStream.ofUnit(unit.id)) { object in
            UnitDocument.writeFacts(of: unit, to: &object)
        }
    }
}

/// Whose it is to describe and count a unit.
enum UnitRight {
    static func require(_ caller: Caller, toDescribe former: String?, as provider: String) throws {
        switch caller.rights.capacity {
        case .readAllRecordPhoned: return
        case .readAllWriteOwn where provider == caller.party && (former ?? provider) == caller.party: return
        default: throw ActFailure.notYours(Phrase("forbidden.unit_of_another"))
        }
    }

    /// The source under which a caller's count is recorded; a provider enters, lcbb hears by telephone.
    static func source(_ given: String?, of caller: Caller, provider: String) throws -> CountSource {
        let source = given.flatMap(CountSource.init(rawValue:))
        switch caller.rights.capacity {
        case .readAllRecordPhoned:
            guard source == nil || source == .phoned else {
                throw ActFailure.notYours(Phrase("forbidden.lcbb_counts_by_telephone"))
            }
            return .phoned
        case .readAllWriteOwn where provider == caller.party:
            guard source == nil || source == .entered || source == .carriedForward else {
                throw ActFailure.notYours(Phrase("forbidden.provider_enters"))
            }
            return source ?? .entered
        default: throw ActFailure.notYours(Phrase("forbidden.unit_of_another"))
        }
    }
}

/// A unit out of a request whose shape was checked.
enum GivenUnit {
    static func read(_ given: JSONValue, id: String, provider: String) -> CareUnit? {
        guard let province = given["province"]?.string.flatMap(Province.init(rawValue:)),
            let level = given["level"]?.integer,
            let type = given["type"]?.string.flatMap(UnitType.init(rawValue:)),
            let specialism = given["specialism"]?.string.flatMap(Specialism.init(rawValue:))
        else { return nil }
        return CareUnit(
            id: id, provider: provider, location: given["location"]?.string, province: province, level: level,
            type: type, specialism: specialism, regimes: codes(given["regimes"]),
            careTypes: codes(given["careTypes"]), expertise: codes(given["expertise"]),
            contraIndications: codes(given["contraindications"]), phone: given["phone"]?.string,
            reachable: given["reachable"]?.string, validFrom: given["validFrom"]?.string.flatMap { Day($0) },
            closesOn: given["closesOn"]?.string.flatMap { Day($0) })
    }

    private static func codes<C: Code>(_ value: JSONValue?) -> CodeSet<C> {
        CodeSet((value?.strings ?? []).compactMap(C.init(rawValue:)))
    }
}
