import CivilTime
import SecureCare
import StrictJSON

/// By what beds are told apart when they are looked at over time (Dutch: uitsplitsing). Source: 003, annex b.
public enum BedGrouping: String, CaseIterable, Sendable {
    case national
    case province
    case region
    case location
    case level
    case regime
    case provider

    /// Whether it tells no more than totals per province and level.
    public var isOfTotals: Bool { [.national, .province, .level].contains(self) }
}

/// How many beds there were, available and reserved, at several moments (Dutch: bedden door de tijd).
/// Source: 003, annex b.
public struct BedSeries: Sendable {
    /// Beds of one group at the end of one day.
    public struct Point: Hashable, Sendable {
        /// The day.
        public let on: Day
        /// Units that had been counted by then.
        public var units = 0
        /// All beds.
        public var total = 0
        /// Beds that somebody is in.
        public var occupied = 0
        /// Free and fit to be used.
        public var available = 0
        /// Promised to somebody.
        public var reserved = 0
        /// Empty for want of staff.
        public var unstaffed = 0
    }

    /// The days that it is about.
    public let period: Period
    /// By what beds are told apart.
    public let grouping: BedGrouping
    /// By when it was recorded, when somebody asked for that.
    public let asOf: Instant?
    /// Each group with its points, oldest first; groups in the order of their codes.
    public private(set) var groups: [(code: String, points: [Point])] = []

    /// No beds yet.
    public init(_ period: Period, by grouping: BedGrouping, asOf: Instant?) {
        self.period = period
        self.grouping = grouping
        self.asOf = asOf
    }

    /// Adds the units as they were counted by the end of a day, later days after earlier ones.
    ///
    /// - Parameter regions: the levensloop regions in which a province lies; a bed counts under each.
    public mutating func add(
        on day: Day, _ units: [(unit: CareUnit, count: BedCount)], regions: [String: [String]] = [:]
    ) {
        for (unit, count) in units where CapacityReport.isWithinCovenant(unit) {
            for code in codes(of: unit, regions) { add(count, to: code, on: day) }
        }
        groups.sort { $0.code < $1.code }
    }

    /// The groups that a unit counts under; a bed under several regimes counts under each.
    private func codes(of unit: CareUnit, _ regions: [String: [String]]) -> [String] {
        switch grouping {
        case .national: ["national"]
        case .province: [unit.province.rawValue]
        case .region: regions[unit.province.rawValue] ?? [CaseCounts.unknown]
        case .location: [unit.location ?? CaseCounts.unknown]
        case .level: [String(unit.level)]
        case .regime: unit.regimes.codes.map(\.rawValue)
        case .provider: [unit.provider]
        }
    }

    private mutating func add(_ count: BedCount, to code: String, on day: Day) {
        let place = groups.firstIndex { $0.code == code } ?? groups.endIndex
        if place == groups.endIndex { groups.append((code, [])) }
        var point =
            groups[place].points.last?.on == day ? groups[place].points.removeLast() : Point(on: day)
        point.units += 1
        point.total += count.total
        point.occupied += count.occupied
        point.available += count.available
        point.reserved += count.reserved
        point.unstaffed += count.unstaffed
        groups[place].points.append(point)
    }

    /// The series as the API gives it.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("from", period.from.description)
            object.member("to", period.to.description)
            object.member("by", grouping.rawValue)
            object.member("asOf", asOf?.description)
            object.key("groups")
            object.array { array in
                for group in groups {
                    array.object { item in
                        item.member("group", group.code)
                        item.key("points")
                        item.array { points in for point in group.points { point.write(to: &points) } }
                    }
                }
            }
        }
    }
}

extension BedSeries.Point {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("on", on.description)
            object.member("units", units)
            object.member("total", total)
            object.member("occupied", occupied)
            object.member("available", available)
            object.member("reserved", reserved)
            object.member("unstaffed", unstaffed)
        }
    }
}

extension ReportPage {
    /// Beds over time as people read them: a table a group.
    public static func beds(_ series: BedSeries, _ language: Language) -> ReportPage {
        let days = [series.period.from, series.period.to].map { Phrase.Gap.text(Wording.day($0, language)) }
        var page = ReportPage(Phrase("report.bed_series.title", filledWith: days), language)
        page.lead = [page.say("report.bed_series.lead")]
        if let asOf = series.asOf { page.lead.append(page.say("report.as_of", .text(Wording.moment(asOf, language)))) }
        var section = Section(heading: page.say("report.bed_series.by.\(series.grouping.rawValue)"))
        if series.groups.isEmpty { section.paragraphs = [page.say("report.empty_table")] }
        section.tables = series.groups.map { page.table($0.code, $0.points, series.grouping) }
        page.sections = [section]
        return page
    }

    private func table(_ code: String, _ points: [BedSeries.Point], _ grouping: BedGrouping) -> Table {
        let names = ["available", "reserved", "unstaffed", "occupied", "total"]
        let list: String? =
            switch grouping {
            case .province: Province.list
            case .regime: Regime.list
            default: nil
            }
        let caption =
            switch grouping {
            case .national: say("report.bed_series.national")
            case .level: say("report.bed_series.level", .text(code))
            default: label(code, list)
            }
        var made = Table(
            name: "beds.\(grouping.rawValue).\(code)", caption: caption, rowHeading: say("report.row.day"),
            columns: names.map { Column(name: $0, heading: say("report.column.\($0)")) }, hasBars: true)
        made.rows = points.map { point in
            let values = [point.available, point.reserved, point.unstaffed, point.occupied, point.total]
            return Row(
                name: point.on.description, label: Wording.day(point.on, language), values: values.map { .number($0) })
        }
        return made
    }
}
