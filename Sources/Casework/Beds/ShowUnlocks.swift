import BedMatching
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// What single changes on the supply side would give over all open cases, exactly, for lcbb alone; nothing in it
    /// ties a case to a bed (Dutch: wat zou helpen).
    public func showUnlocks(asOf: Instant?, to caller: Caller) throws -> ActAnswer {
        try requireCaseload(caller)
        return try look("show_unlocks", at: "cases", as: caller) { snapshot in
            let moment = asOf ?? clock()
            let units = CompiledUnits(try UnitReading.counted(asOf: moment, in: snapshot))
            let cases = try OpenSearches.load(asOf: moment, in: snapshot)
            let picture = CaseloadPicture.of(cases, among: units, by: .unit)
            return ActAnswer(
                isNew: false,
                document: CaseloadDocument.write(picture, units: units, asOf: moment, caller.language))
        }
    }

    /// Whoever may see what all open cases come to.
    func requireCaseload(_ caller: Caller) throws {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.caseload")) }
    }
}

/// The picture over all open cases, as answers show it.
enum CaseloadDocument {
    /// How many lines of each list are shown, the first.
    static let linesMax = 200

    static func write(
        _ picture: CaseloadPicture, units: CompiledUnits, asOf: Instant, _ language: Language
    ) -> [UInt8] {
        var writer = JSONWriter(capacity: 16_384)
        writer.object { object in
            object.member("asOf", asOf.description)
            object.member("notice", Phrase("caseload.notice").said(in: language))
            object.member("cases", picture.cases)
            object.member("freeBeds", picture.freeBeds)
            object.member("fittingSomewhere", picture.fittingSomewhere)
            object.member("served", picture.served)
            object.member("refusedEverywhere", picture.refusedEverywhere)
            object.key("changes")
            let providers = Dictionary(
                units.counted.map { ($0.unit.id, $0.unit.provider) }, uniquingKeysWith: { first, _ in first })
            object.array { array in
                for gain in picture.changes.prefix(linesMax) { write(gain, providers, to: &array, language) }
            }
            object.key("excludingPairs")
            object.array { array in
                for pair in picture.excluding.prefix(linesMax) {
                    array.object { item in
                        item.member("first", pair.first.code)
                        item.member("second", pair.second.code)
                        item.member("cases", pair.cases)
                        let words = [pair.first, pair.second].map { Phrase.Gap.text($0.phrase.said(in: language)) }
                        item.member("detail", Phrase("caseload.pair", filledWith: words).said(in: language))
                    }
                }
            }
            object.key("competition")
            object.array { array in
                for unit in picture.competition.prefix(linesMax) {
                    array.object { item in
                        item.member("unitId", unit.unitId)
                        item.member("available", unit.available)
                        item.member("cases", unit.cases)
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func write(
        _ gain: ChangeGain, _ providers: [String: String], to array: inout JSONWriter, _ language: Language
    ) {
        var unit: String?
        if case .unit(let id) = gain.place { unit = id }
        array.object { item in
            item.member("change", gain.change.code)
            item.member("unitId", unit)
            item.member("provider", unit.flatMap { providers[$0] })
            item.key("kind")
            if case .purchase(let kind) = gain.change {
                item.object { object in
                    object.member("level", kind.level)
                    object.member("specialism", kind.specialism.rawValue)
                    object.member("regime", kind.regime.rawValue)
                    object.member("careType", kind.careType.rawValue)
                }
            } else {
                item.null()
            }
            item.member("cases", gain.cases)
            item.member("firstBeds", gain.firstBeds)
            item.member("detail", gain.change.sentence.said(in: language))
        }
    }
}
