import SecureCare

/// Lays a search beside the units: which could be asked, and what stands in the way of the others.
public enum Matching {
    /// Judges every unit; `limit` is the most units shown of each class, while all counts stay exact.
    public static func suggestions(
        for search: BedSearch, among units: [CountedUnit], limit: Int = .max
    ) -> Suggestions {
        suggestions(for: search, among: CompiledUnits(units), limit: limit)
    }

    /// Judges every unit out of units that were made ready before.
    public static func suggestions(
        for search: BedSearch, among units: CompiledUnits, limit: Int = .max
    ) -> Suggestions {
        let asked = AskedFacts(search)
        let rejections = rejectionsByPlace(search, units)
        let classes = judge(units, asked, rejections)
        var wording = CriteriaWording(search)
        func shown(_ ranked: RankedUnits) -> [Suggestion] {
            ranked.first(limit).map { suggestion(of: $0, units, asked, search, rejections, &wording) }
        }
        return Suggestions(
            considered: units.count, fitting: shown(classes.fitting), toAsk: shown(classes.toAsk),
            nearMisses: shown(classes.nearMisses),
            counts: Suggestions.Counts(
                fitting: classes.fitting.count, toAsk: classes.toAsk.count, nearMisses: classes.nearMisses.count),
            unlocks: classes.tally.unlocks)
    }

    /// One unit judged on every criterion, whatever comes of it; nil when none of that id was counted.
    public static func explanation(of unitId: String, for search: BedSearch, among units: CompiledUnits) -> Suggestion?
    {
        guard let place = units.places(of: unitId).first else { return nil }
        let asked = AskedFacts(search)
        let rejections = rejectionsByPlace(search, units)
        let rejection = rejections.firstIndex { $0.place == place } ?? -1
        let ranked = RankedUnit(
            order: SuggestionOrder(of: units.facts[place], at: place, rejections: 0, for: asked),
            verdict: Verdict(of: units.facts[place], for: asked), place: Int32(clamping: place),
            rejection: Int32(clamping: rejection))
        var wording = CriteriaWording(search)
        return suggestion(of: ranked, units, asked, search, rejections, &wording)
    }

    /// The units that refused this case before, in order of their places.
    private typealias Rejections = [(place: Int, earlier: EarlierRejections)]

    /// What judging all units gives.
    private struct Classes {
        var fitting = RankedUnits()
        var toAsk = RankedUnits()
        var nearMisses = RankedUnits()
        var tally = UnlockTally()
    }

    private static func judge(_ units: CompiledUnits, _ asked: AskedFacts, _ rejections: Rejections) -> Classes {
        var classes = Classes()
        var next = 0
        for place in units.facts.indices {
            var rejection = -1
            if next < rejections.count, rejections[next].place == place {
                rejection = next
                next += 1
            }
            let unit = units.facts[place]
            let verdict = Verdict(of: unit, for: asked)
            classes.tally.count(unit, verdict)
            guard verdict.failed.count < 2 else { continue }
            let times = rejection < 0 ? 0 : rejections[rejection].earlier.count
            let ranked = RankedUnit(
                order: SuggestionOrder(of: unit, at: place, rejections: times, for: asked), verdict: verdict,
                place: Int32(clamping: place), rejection: Int32(clamping: rejection))
            if !verdict.failed.isEmpty {
                classes.nearMisses.append(ranked)
            } else if !verdict.unknown.isEmpty {
                classes.toAsk.append(ranked)
            } else {
                classes.fitting.append(ranked)
            }
        }
        return classes
    }

    private static func rejectionsByPlace(_ search: BedSearch, _ units: CompiledUnits) -> Rejections {
        search.earlierRejections
            .flatMap { rejection in units.places(of: rejection.key).map { ($0, rejection.value) } }
            .sorted { $0.0 < $1.0 }
    }

    private static func suggestion(
        of ranked: RankedUnit, _ units: CompiledUnits, _ asked: AskedFacts, _ search: BedSearch,
        _ rejections: Rejections, _ wording: inout CriteriaWording
    ) -> Suggestion {
        let counted = units.counted[Int(ranked.place)]
        let facts = units.facts[Int(ranked.place)]
        let none = EarlierRejections(count: 0, lastOn: nil, reasons: [])
        return Suggestion(
            unit: counted.unit, count: counted.count, stale: facts.countedAt < asked.staleBefore,
            criteria: wording.criteria(of: counted, facts: facts, verdict: ranked.verdict),
            coverage: Coverage(wanted: search.need.expertise, offered: counted.unit.expertise),
            rejectedBefore: ranked.rejection < 0 ? none : rejections[Int(ranked.rejection)].earlier)
    }
}
