import SecureCare

/// A counted unit in the form in which it is judged and ordered: nothing that takes memory of its own.
struct UnitFacts: Sendable {
    /// The bit of its security level.
    let level: UInt32
    /// The legal regimes that it admits under.
    let regimes: UInt32
    /// The bit of its primary specialism.
    let specialism: UInt32
    /// The kinds of care that it gives.
    let careTypes: UInt32
    /// What it is good at.
    let expertise: UInt32
    /// The bit of its province.
    let province: UInt32
    /// The contra-indications that it has.
    let contraIndications: CriterionBits
    /// Why there is no bed; none when one is available.
    let shortage: CriterionBits
    /// Beds that are available, never below 0.
    let available: Int32
    /// The beds that it would give once what fails were lifted: its available ones, or those without staff.
    let bedsToGain: Int32
    /// When it was counted, in milliseconds since 1970.
    let countedAt: Int64

    /// The facts of a unit and its count.
    init(_ counted: CountedUnit) {
        let unit = counted.unit
        let lack = BedCriterion.shortage(counted.count)
        level = UnitFacts.levelBit(unit.level)
        regimes = unit.regimes.bits
        specialism = UnitFacts.bit(unit.specialism)
        careTypes = unit.careTypes.bits
        expertise = unit.expertise.bits
        province = UnitFacts.bit(unit.province)
        contraIndications = CriterionBits(unit.contraIndications)
        shortage = CriterionBits(lack)
        available = Int32(clamping: max(0, counted.count.available))
        switch lack {
        case .none: bedsToGain = available
        case .unstaffed: bedsToGain = Int32(clamping: counted.count.unstaffed)
        case .reserved, .occupied: bedsToGain = 0
        }
        countedAt = counted.count.countedAt.milliseconds
    }

    /// The bit of one code.
    static func bit<C: Code>(_ code: C) -> UInt32 {
        var set = CodeSet<C>()
        set.insert(code)
        return set.bits
    }

    /// The bit of a level; 0 for a number that is no level.
    static func levelBit(_ level: Int) -> UInt32 {
        Need.levelRange.contains(level) ? 1 << UInt32(level) : 0
    }
}
