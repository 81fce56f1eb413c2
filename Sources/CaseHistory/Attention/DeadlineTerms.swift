import CivilTime
import EscalationLadder
import SecureCare
import Store
import Workflow

/// How long each deadline of a case is: as its version of the ladder says, unless its region agreed otherwise.
public struct DeadlineTerms {
    private let ladder: Ladder
    private let regional: [RegionParameters]

    /// The terms of a case, by the ladder on which it stands and the region in which it is sought.
    public init(of row: CaseRow, in snapshot: Snapshot) throws {
        try self.init(ladder: LadderLibrary.ladder(version: row.ladderVersion, in: snapshot), row.region, snapshot)
    }

    /// The terms of a ladder in a region.
    public init(ladder: Ladder, _ region: String?, _ snapshot: Snapshot) throws {
        self.ladder = ladder
        regional = try region.map { try RegionParameters.load(of: $0, in: snapshot) } ?? []
    }

    /// The deadline that starts on a day, of that length throughout.
    public func rule(_ name: DeadlineName, from day: Day) -> DeadlineRule {
        let rule = ladder.deadline(name)
        return amount(RegionParameter(name), on: day).map(rule.with(amount:)) ?? rule
    }

    /// From how many refusals on a case counts as stuck.
    public func manyRejections(on day: Day) -> Int {
        amount(.manyRejections, on: day) ?? ladder.manyRejections
    }

    /// The number that the region agreed on, in force on a day; nil where the ladder's own holds.
    public func amount(_ name: RegionParameter, on day: Day) -> Int? {
        regional.last { $0.validFrom <= day }?.amounts[name]
    }

    /// What is left of a deadline on a day, in its own unit.
    static func left(of clock: ClockRow, on day: Day) -> Int {
        guard day <= clock.dueOn else { return ClockRow.lateAlready }
        guard day < clock.dueOn else { return 0 }
        guard clock.unit == .workingDays else { return day.days(to: clock.dueOn) }
        return (1...day.days(to: clock.dueOn)).count { WorkingDays.skipped(day.adding($0)) == nil }
    }

    /// The last day in time when so much of a deadline is left on a day.
    static func dueOn(_ clock: ClockRow, left: Int, on day: Day) -> Day {
        clock.unit == .workingDays ? WorkingDays.day(left, after: day) : day.adding(left)
    }
}

/// A number that a region may have of its own.
public enum RegionParameter: String, CaseIterable, Sendable {
    case application
    case regionalSearch = "regional_search"
    case nationalReview = "national_review"
    case silence
    case stay
    case manyRejections = "many_rejections"
    case counting

    /// The number of a deadline.
    public init(_ deadline: DeadlineName) {
        switch deadline {
        case .application: self = .application
        case .regionalSearch: self = .regionalSearch
        case .nationalReview: self = .nationalReview
        case .silence: self = .silence
        case .stay: self = .stay
        }
    }

    /// The name as the API spells it.
    public var member: String {
        switch self {
        case .regionalSearch: "regionalSearch"
        case .nationalReview: "nationalReview"
        case .manyRejections: "manyRejections"
        default: rawValue
        }
    }
}

/// The numbers of one region from one day on.
public struct RegionParameters: Sendable {
    /// The first day on which they hold.
    public let validFrom: Day
    /// The numbers that differ from the ladder's own.
    public let amounts: [RegionParameter: Int]

    /// Everything that was agreed for a region, the earliest first.
    public static func load(of region: String, in snapshot: Snapshot) throws -> [RegionParameters] {
        let columns = RegionParameter.allCases.map(\.rawValue).joined(separator: ", ")
        return try snapshot.rows(
            "SELECT valid_from, \(columns) FROM region_parameters WHERE region = ? ORDER BY valid_from", [region]
        ) { row in
            var amounts: [RegionParameter: Int] = [:]
            for (place, parameter) in RegionParameter.allCases.enumerated() {
                amounts[parameter] = row.optionalInt(place + 1)
            }
            return RegionParameters(validFrom: try storedDay(row.text(0)), amounts: amounts)
        }
    }
}
