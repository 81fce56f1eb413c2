import CivilTime
import Reports
import SecureCare
import Store

extension Casework {
    /// Cases opened in a period, for research (Dutch: onderzoeksbestand); lcbb's to give. No number, no free text, no
    /// place smaller than a province, and no combination of values that fewer than `k` cases have.
    ///
    /// - Parameters:
    ///   - coarsening: names of columns, each one step coarser for every time that it is named.
    ///   - dropping: names of columns to leave out.
    /// - Throws: `invalid` when a combination is too rare, with the columns to make coarser.
    public func extractForResearch(
        from: Day, to: Day, k: Int?, coarsening: [String], dropping: [String], for caller: Caller
    ) throws -> ResearchExtract {
        guard try reportRight(of: caller) == .full else { throw ActFailure.notYours(Phrase("forbidden.research")) }
        let now = clock()
        let today = Amsterdam.day(at: now)
        let columns = [("?coarsen", coarsening), ("?drop", dropping)].map { pointer, names in
            (pointer: pointer, names: names, columns: names.compactMap(ResearchColumn.init(rawValue:)))
        }
        var faults = FaultCollection()
        if to < from { faults.add("?to", "out_of_range", Phrase("fault.ends_before_it_starts", .text("from"))) }
        let all = ResearchColumn.allCases.map(\.rawValue).joined(separator: ", ")
        for (pointer, names, columns) in columns where columns.count < names.count {
            faults.add(pointer, "not_in_list", Phrase("research.no_column", .text(all)))
        }
        try faults.throwIfAny()
        guard let period = Period(from: from, to: to) else { throw ActFailure.notThere }
        var extract = ResearchExtract(
            k: k ?? ResearchExtract.kDefault, coarsening: columns[0].columns, dropping: columns[1].columns, on: today)
        try report("research_extract", asOf: nil, for: caller) { snapshot in
            let gathering = ManagementGathering(
                period: period, until: Instant(milliseconds: now.milliseconds + 1), right: .full, caller: caller,
                today: today)
            try gathering.eachCase(in: snapshot) { facts in
                if period.contains(facts.openedOn) { extract.add(facts) }
            }
        }
        try requireCommon(extract)
        return extract
    }

    private func requireCommon(_ extract: ResearchExtract) throws {
        let rare = extract.rare
        guard rare > 0 else { return }
        guard let advice = extract.advice() else {
            throw ActFailure.invalid([
                ActFault("?to", "out_of_range", Phrase("research.too_few", .number(extract.k)))
            ])
        }
        let names = advice.map(\.rawValue).joined(separator: ",")
        throw ActFailure.invalid([
            ActFault(
                "?coarsen", "out_of_range",
                Phrase("research.too_fine", .number(rare), .number(extract.k), .text(names)))
        ])
    }
}
