import CivilTime
import SecureCare

extension Suggestion {
    /// What to know beside the criteria, in sentences: expertise, an old count, earlier refusals.
    public var remarks: [Phrase] {
        [expertiseRemark, countRemark, rejectionRemark].compactMap { $0 }
    }

    private var expertiseRemark: Phrase? {
        if coverage.wanted.isEmpty { return nil }
        return coverage.missing.isEmpty
            ? Phrase("suggestion.expertise.all")
            : Phrase("suggestion.expertise.missing", .labels(coverage.missing.codes))
    }

    private var countRemark: Phrase? {
        guard stale else { return nil }
        return Phrase(
            "suggestion.stale", .day(Amsterdam.day(at: count.countedAt)), .number(BedCount.freshDays))
    }

    private var rejectionRemark: Phrase? {
        let times = rejectedBefore.count
        guard times > 0 else { return nil }
        guard let last = rejectedBefore.lastOn else {
            return times == 1
                ? Phrase("suggestion.rejected.once") : Phrase("suggestion.rejected.often", .number(times))
        }
        return times == 1
            ? Phrase("suggestion.rejected.once.on", .day(last))
            : Phrase("suggestion.rejected.often.on", .number(times), .day(last))
    }
}
