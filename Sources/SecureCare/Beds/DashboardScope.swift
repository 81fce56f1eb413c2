import CivilTime

/// Which units are counted on the dashboard from a day on (Dutch: bereik van het dashboard). Source: 000; 002,
/// chapter 2: level 4 left it on 1 January 2022 but for crisis beds without a criminal title, and level 1 may join.
public struct DashboardScope: Hashable, Sendable {
    /// The first day on which it holds; nil for always.
    public var validFrom: Day?
    /// Levels of which every unit is counted.
    public var levels: [Int]
    /// Levels of which only units are counted that give crisis care to people without a criminal title.
    public var crisisLevels: [Int]

    /// A scope from a day on.
    public init(validFrom: Day?, levels: [Int], crisisLevels: [Int]) {
        self.validFrom = validFrom
        self.levels = levels
        self.crisisLevels = crisisLevels
    }

    /// What was agreed before anybody set anything, the earliest first.
    public static let agreed = [
        DashboardScope(validFrom: nil, levels: [2, 3, 4], crisisLevels: []),
        DashboardScope(validFrom: Day(year: 2022, month: 1, day: 1), levels: [2, 3], crisisLevels: [4]),
    ]

    /// The scope as agreed on a day.
    public static func agreed(on day: Day) -> DashboardScope {
        agreed.last { $0.validFrom.map { $0 <= day } ?? true } ?? agreed[0]
    }

    /// Every level of which some unit is counted, in order.
    public var everyLevel: [Int] { Set(levels + crisisLevels).sorted() }

    /// Whether a unit is counted. The long-stay department in Zeeland is left out whatever is set. Source: 000.
    public func includes(_ unit: CareUnit) -> Bool {
        if unit.province == .zeeland, unit.careTypes.codes == [.longTerm] { return false }
        let isCivilCrisis =
            unit.careTypes.contains(.crisis) && unit.regimes.intersects([.wvggz, .wzd, .voluntary])
        return levels.contains(unit.level) || (crisisLevels.contains(unit.level) && isCivilCrisis)
    }
}
