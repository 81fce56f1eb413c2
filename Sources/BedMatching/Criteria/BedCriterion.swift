import SecureCare

/// A bed is free and fit to be used (Dutch: vrij en belegbaar).
enum BedCriterion {
    /// Why there is no bed, the state that is most easily changed first; nil when one is available.
    static func shortage(_ count: BedCount) -> BedShortage? {
        if count.available > 0 { return nil }
        if count.reserved > 0 { return .reserved }
        return count.unstaffed > 0 ? .unstaffed : .occupied
    }

    /// The criterion as it came out.
    static func criterion(_ count: BedCount) -> Criterion {
        guard let shortage = shortage(count) else {
            let detail =
                count.available == 1
                ? Phrase("criterion.bed.pass.one") : Phrase("criterion.bed.pass.many", .number(count.available))
            return Criterion(name: .bed, outcome: .pass, detail: detail)
        }
        return Criterion(name: .noBed(shortage), outcome: .fail, detail: detail(shortage, count))
    }

    private static func detail(_ shortage: BedShortage, _ count: BedCount) -> Phrase {
        switch shortage {
        case .reserved: Phrase("criterion.bed.reserved", .number(count.reserved))
        case .unstaffed: Phrase("criterion.bed.unstaffed", .number(count.unstaffed))
        case .occupied where count.occupied > 0: Phrase("criterion.bed.occupied")
        case .occupied: Phrase("criterion.bed.occupied.none")
        }
    }
}
