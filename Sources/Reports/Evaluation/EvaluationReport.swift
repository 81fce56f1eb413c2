import CivilTime
import SecureCare
import StrictJSON

/// The questions of the covenant's evaluation, answered quarter by quarter from the same data as the other reports
/// (Dutch: evaluatie van het convenant). Source: 003, annex h.
public struct EvaluationReport: Sendable {
    /// What is known of one quarter.
    public struct Quarter: Sendable {
        /// Its days.
        public let period: Period
        /// Cases, refusals and the ladder.
        public let counts: PeriodCounts
        /// Beds at its end.
        public let capacity: CapacityReport
        /// Days from the opening of a case to its first admission, for those admitted in this quarter.
        public var daysToAdmission: [Int] = []
        /// Admissions of the quarter, and those that the provider itself recorded or confirmed.
        public var admissions = (all: 0, confirmed: 0)
        /// Terms in which a count was due, those in which there was one, and those only carried forward.
        public var filling = (due: 0, inTime: 0, carriedForward: 0)
        /// Telephone calls, those that could be compared with what was entered, and those that agreed.
        public var telephone = (calls: 0, compared: 0, agreeing: 0)
        /// Signals of the quarter, by kind.
        public var signals = CountTable(SignalKind.names)

        /// A quarter with its counts and its beds, and nothing around them yet.
        public init(period: Period, counts: PeriodCounts, capacity: CapacityReport) {
            self.period = period
            self.counts = counts
            self.capacity = capacity
        }

        /// Cases with so many refusals that people are hawked around, by the end of the quarter.
        public var hawked: Int {
            counts.rejections.perCase.cells.filter { (Int($0.code) ?? 0) >= EvaluationReport.hawkedFrom }
                .reduce(0) { $0 + ($1.count ?? 0) }
        }

        /// Half of those admitted waited no longer; nil when nobody was admitted.
        public var medianDaysToAdmission: Int? {
            let ordered = daysToAdmission.sorted()
            return ordered.isEmpty ? nil : ordered[(ordered.count - 1) / 2]
        }

        /// The share of terms with a count, in percent, halves up; nil when none was due.
        public var filledPercent: Int? { Ratio.roundedHalfUp(filling.inTime * 100, per: filling.due) }

        /// `2022-Q2`.
        public var name: String { "\(period.from.civil.year)-Q\((period.from.civil.month + 2) / 3)" }
    }

    /// From so many refusals on, somebody is hawked around: the same number from which a case is stuck by refusals.
    public static let hawkedFrom = 5
    /// How many quarters are set beside each other.
    public static let quartersMax = 12

    /// The days that it is about.
    public let period: Period
    /// By when it was recorded, when somebody asked for that.
    public let asOf: Instant?
    /// Quarter by quarter, oldest first.
    public let quarters: [Quarter]

    /// A report on the quarters of a period.
    public init(period: Period, asOf: Instant?, quarters: [Quarter]) {
        self.period = period
        self.asOf = asOf
        self.quarters = quarters
    }

    /// The report as the API gives it.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("from", period.from.description)
            object.member("to", period.to.description)
            object.member("asOf", asOf?.description)
            object.key("quarters")
            object.array { array in for quarter in quarters { quarter.write(to: &array) } }
        }
    }
}

extension EvaluationReport.Quarter {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("quarter", name)
            object.key("cases")
            object.object { item in
                item.member("opened", counts.cases.opened)
                item.member("waiting", counts.cases.waitingByProvince.sum)
                item.member("hawked", hawked)
                item.member("admitted", daysToAdmission.count)
                item.member("medianDaysToAdmission", medianDaysToAdmission)
                item.member("birthYearUnknown", counts.cases.byBirthYear[CaseCounts.unknown] ?? 0)
            }
            object.key("rejections")
            object.object { item in
                item.member("inPeriod", counts.rejections.inPeriod)
                item.member("undated", counts.rejections.undated)
            }
            object.key("use")
            object.object { item in
                for (name, table) in [
                    ("total", capacity.use.total), ("occupied", capacity.use.occupied),
                    ("available", capacity.use.available),
                ] {
                    item.key(name)
                    table.write(to: &item)
                }
            }
            object.key("filling")
            object.object { item in
                item.member("due", filling.due)
                item.member("inTime", filling.inTime)
                item.member("carriedForward", filling.carriedForward)
                item.member("percent", filledPercent)
            }
            object.key("telephone")
            object.object { item in
                item.member("calls", telephone.calls)
                item.member("compared", telephone.compared)
                item.member("agreeing", telephone.agreeing)
            }
            object.key("admissions")
            object.object { item in
                item.member("total", admissions.all)
                item.member("confirmed", admissions.confirmed)
            }
            object.key("information")
            object.object { item in
                item.member("units", capacity.freshness.units)
                item.member("countedInTime", capacity.freshness.countedInTime)
                item.member("suspectedRepeats", capacity.freshness.suspectedRepeats)
            }
            object.key("signals")
            signals.write(to: &object)
        }
    }
}
