import BedMatching
import SecureCare
import StrictJSON

extension CaseloadReport {
    /// How many lines of each list are shown, the first.
    public static let linesMax = 200

    /// The figures over all open cases, as members of an object.
    public func writeFigures(to object: inout JSONWriter) {
        object.member("cases", cases)
        object.member("freeBeds", freeBeds)
        object.member("fittingSomewhere", fittingSomewhere)
        object.member("served", served)
        object.member("refusedEverywhere", refusedEverywhere)
        object.member("competing", competing)
    }

    /// What single changes would give, as an array; with sentences where a language is given.
    public func writeChanges(_ most: Int = linesMax, in language: Language?, to writer: inout JSONWriter) {
        writer.array { array in
            for gain in changes.prefix(most) {
                array.object { item in
                    item.member("change", gain.change.code)
                    CaseloadReport.write(gain.place, provider: gain.provider, to: &item)
                    item.key("kind")
                    if case .purchase(let kind) = gain.change { kind.write(to: &item) } else { item.null() }
                    item.member("cases", gain.cases)
                    item.member("firstBeds", gain.firstBeds)
                    if let language { item.member("detail", gain.change.sentence.said(in: language)) }
                }
            }
        }
    }

    /// What excludes every unit and where cases compete, as members of an object.
    public func writeLists(_ most: Int = linesMax, in language: Language?, to object: inout JSONWriter) {
        object.key("unmetRequirements")
        object.array { array in
            for unmet in unmet.prefix(most) {
                array.object { item in
                    item.member("requirement", unmet.requirement.code)
                    item.member("cases", unmet.cases)
                    if let language { item.member("detail", unmet.requirement.phrase.said(in: language)) }
                }
            }
        }
        object.key("excludingPairs")
        object.array { array in
            for pair in excluding.prefix(most) {
                array.object { item in
                    item.member("first", pair.first.code)
                    item.member("second", pair.second.code)
                    item.member("firstUnits", pair.firstUnits)
                    item.member("secondUnits", pair.secondUnits)
                    item.member("cases", pair.cases)
                    if let language { item.member("detail", pair.words(in: language)) }
                }
            }
        }
        object.key("competition")
        object.array { array in
            for contest in competition.prefix(most) {
                array.object { item in
                    CaseloadReport.write(contest.place, provider: nil, to: &item, hasProvider: false)
                    item.member("available", contest.available)
                    item.member("cases", contest.cases)
                }
            }
        }
    }

    private static func write(
        _ place: ChangePlace, provider: String?, to item: inout JSONWriter, hasProvider: Bool = true
    ) {
        var unit: String?
        if case .unit(let id) = place { unit = id }
        item.member("unitId", unit)
        if hasProvider { item.member("provider", provider) }
        item.key("unitsOfKind")
        guard case .kind(let level, let specialism, let province) = place else { return item.null() }
        item.object { object in
            object.member("level", level)
            object.member("specialism", specialism.rawValue)
            object.member("province", province.rawValue)
        }
    }
}

extension BedKind {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("level", level)
            object.member("specialism", specialism.rawValue)
            object.member("regime", regime.rawValue)
            object.member("careType", careType.rawValue)
        }
    }
}

extension ExcludingPair {
    /// Both requirements in a sentence.
    func words(in language: Language) -> String {
        let words = [first, second].map { Phrase.Gap.text($0.phrase.said(in: language)) }
        return Phrase("caseload.pair", filledWith: words).said(in: language)
    }
}

extension ChangePlace {
    /// Where it is, in words; nil where it is nowhere yet.
    var phrase: Phrase? {
        switch self {
        case .unit(let id): Phrase("caseload.place.unit", .text(id))
        case .kind(let level, let specialism, let province):
            Phrase("caseload.place.kind", .number(level), .label(specialism), .label(province))
        case .anywhere: nil
        }
    }
}
