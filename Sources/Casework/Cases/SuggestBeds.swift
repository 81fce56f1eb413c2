import BedMatching
import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Beds with which a conversation about a case could start; nobody is placed (Dutch: zoeksuggesties).
    ///
    /// A party that may not read capacity is told whom to ask, and nothing of any unit.
    public func suggestBeds(
        for id: String, asOf: Instant?, limit: Int, explain unit: String? = nil, to caller: Caller
    ) throws -> ActAnswer {
        guard caller.rights.suggestions != .none else { throw ActFailure.notYours(Phrase("forbidden.suggestions")) }
        return try look("suggest_beds", at: EventStream.ofCase(id), as: caller) { snapshot in
            try suggestedBeds(
                for: VisibleCase.find(id, for: caller, in: snapshot), asOf: asOf ?? clock(), limit: limit,
                explain: unit, to: caller, in: snapshot)
        }
    }

    /// The same for a case that was found already; its reading is for who asks to log.
    func suggestedBeds(
        for visible: VisibleCase, asOf moment: Instant, limit: Int, explain unit: String?, to caller: Caller,
        in snapshot: Snapshot
    ) throws -> ActAnswer {
        guard caller.rights.suggestions == .full, caller.rights.readsCapacity else {
            return try whomToAsk(about: visible, asOf: moment, caller, in: snapshot)
        }
        guard visible.scope != .part else { throw ActFailure.notYours(Phrase("forbidden.suggestions_of_others")) }
        let recorded = try JSONReader.read(visible.row.document)
        let search = BedSearch(
            need: try RecordedNeed.need(recorded["need"] ?? .null), person: try RecordedNeed.person(recorded),
            province: visible.row.province, asOf: moment,
            earlierRejections: try earlierRejections(of: visible.row, asOf: moment, in: snapshot))
        return try answer(search, caseId: visible.row.id, limit: limit, explain: unit, caller, in: snapshot)
    }

    /// The same for a need without a case.
    ///
    /// Nothing is recorded by it, save the answer itself when the request carries a key.
    public func searchBeds(
        _ given: JSONValue, limit: Int, explain unit: String? = nil, for caller: Caller,
        on conditions: ActConditions
    ) throws -> ActAnswer {
        guard caller.rights.suggestions == .full, caller.rights.readsCapacity else {
            throw ActFailure.notYours(Phrase("forbidden.bed_search"))
        }
        func found(in snapshot: Snapshot) throws -> ActAnswer {
            let search = BedSearch(
                need: try RecordedNeed.need(given["need"] ?? .null), person: try RecordedNeed.person(given),
                province: given["province"]?.string.flatMap(Province.init(rawValue:)),
                asOf: given["asOf"]?.string.flatMap { Amsterdam.moment($0) } ?? clock(), earlierRejections: [:])
            return try answer(search, caseId: nil, limit: limit, explain: unit, caller, in: snapshot)
        }
        guard let key = conditions.key else { return try store.read(found) }
        return try record(as: caller, once: key) { act in try found(in: act.transaction) }
    }

    private func answer(
        _ search: BedSearch, caseId: String?, limit: Int, explain unit: String?, _ caller: Caller, in snapshot: Snapshot
    ) throws -> ActAnswer {
        let counted = try UnitReading.counted(asOf: search.asOf, in: snapshot)
        if let unit {
            guard let found = Matching.explanation(of: unit, for: search, among: CompiledUnits(counted)) else {
                throw ActFailure.invalid([ActFault("?explain", "not_found", Phrase("fault.not_found.counted_unit"))])
            }
            let document = SuggestionDocument.explain(found, caseId: caseId, asOf: search.asOf, caller.language)
            return ActAnswer(isNew: false, document: document)
        }
        let found = Matching.suggestions(for: search, among: counted, limit: limit)
        return ActAnswer(
            isNew: false,
            document: SuggestionDocument.write(found, caseId: caseId, asOf: search.asOf, caller.language))
    }

    private func whomToAsk(
        about visible: VisibleCase, asOf: Instant, _ caller: Caller, in snapshot: Snapshot
    ) throws -> ActAnswer {
        let holder = try RungHolder.of(visible.row, in: snapshot).party
        let asked = holder == caller.party || !visible.row.rung.isOpen ? FixedParty.lcbb : holder
        let (name, phone) =
            try snapshot.row(
                "SELECT name, phone FROM parties WHERE code = ?", [asked], { ($0.text(0), $0.optionalText(1)) }
            ) ?? (asked, nil)
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", visible.row.id)
            object.member("asOf", asOf.description)
            object.member("notice", Suggestions.notice.said(in: caller.language))
            object.key("ask")
            object.object { ask in
                ask.member("party", asked)
                ask.member("name", name)
                ask.member("phone", phone)
            }
        }
        return ActAnswer(isNew: false, document: writer.bytes)
    }

    private func earlierRejections(
        of row: CaseRow, asOf: Instant, in snapshot: Snapshot
    ) throws -> [String: EarlierRejections] {
        var earlier: [String: EarlierRejections] = [:]
        try snapshot.each(
            """
            SELECT unit, rejected_on, primary_reason FROM rejections
            WHERE case_no = ? AND unit IS NOT NULL AND rejected_on <= ? ORDER BY unit, rejected_on, id
            """, [row.caseNumber, Amsterdam.day(at: asOf).description]
        ) { line in
            let unit = line.text(0)
            var known = earlier[unit] ?? EarlierRejections(count: 0, lastOn: nil, reasons: [])
            known.count += 1
            known.lastOn = Day(line.text(1))
            if let reason = line.optionalText(2), !known.reasons.contains(reason) { known.reasons.append(reason) }
            earlier[unit] = known
            return true
        }
        let places = Dictionary(
            uniqueKeysWithValues: RejectionReasons.shared.all.enumerated().map { ($0.element.code, $0.offset) })
        for unit in earlier.keys {
            earlier[unit]?.reasons.sort { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }
        }
        return earlier
    }
}

/// A need and a person out of what was recorded or sent.
enum RecordedNeed {
    static func need(_ value: JSONValue) throws -> Need {
        Need(
            levels: (value["levels"]?.array ?? []).compactMap(\.integer),
            regimes: codes(value["regimes"]), specialisms: codes(value["specialisms"]),
            careType: value["careType"]?.string.flatMap(CareType.init(rawValue:)),
            expertise: codes(value["expertise"]))
    }

    static func person(_ value: JSONValue) throws -> Person {
        var traits = Traits()
        for member in value["traits"]?.object?.members ?? [] {
            guard let trait = Trait(rawValue: member.name),
                let answer = member.value.string.flatMap(Answer.init(rawValue:))
            else { continue }
            traits.set(trait, answer)
        }
        return Person(
            birthYear: value["birthYear"]?.integer,
            adult: value["adult"]?.string.flatMap(Answer.init(rawValue:)) ?? .unknown,
            gender: value["gender"]?.string.flatMap(Gender.init(rawValue:)) ?? .unknown, traits: traits)
    }

    private static func codes<C: Code>(_ value: JSONValue?) -> CodeSet<C> {
        CodeSet((value?.strings ?? []).compactMap(C.init(rawValue:)))
    }
}
