import BedMatching
import CivilTime
import Confidentiality
import SecureCare
import StrictJSON

@testable import Reports

/// Made-up cases over some quarters, and every report that a reader may ask of them.
struct PublishedWorld {
    /// The cases.
    private(set) var cases: [CaseFacts] = []
    /// The last day of each quarter.
    let quarterEnds: [Day]
    /// The first day of each quarter.
    let quarterStarts: [Day]

    /// One report, as its reader sees it and as it is.
    struct Asked {
        let from: Int
        let to: Int
        /// The count at each place; nil where it is hidden.
        let shown: [String: Int?]
        let truth: [String: Int]
    }

    init(seed: UInt64, cases count: Int, quarters: Int = 4) throws {
        var random = Lehmer(state: seed)
        let starts = ["2022-01-01", "2022-04-01", "2022-07-01", "2022-10-01", "2023-01-01"].compactMap { Day($0) }
        quarterStarts = Array(starts.prefix(quarters))
        quarterEnds = starts.dropFirst().prefix(quarters).map { $0.adding(-1) }
        let days = quarterStarts[0].days(to: quarterEnds[quarters - 1])
        let reasons = RejectionReasons.shared.all.map(\.code)
        for _ in 0..<count {
            let openedOn = quarterStarts[0].adding(random.below(days))
            // Few kinds are common and most are rare, as in the field.
            func skewed<T>(_ list: [T]) -> T { list[min(random.below(list.count), random.below(list.count))] }
            var facts = CaseFacts(
                openedOn: openedOn, kind: skewed(CaseKind.allCases.map { $0 }),
                province: skewed(Array(Province.allCases)),
                reporterType: skewed(Array(PartyType.allCases.filter { $0 != .admin })),
                gender: skewed(Array(Gender.allCases)),
                birthYear: random.below(4) == 0 ? nil : 1950 + random.below(55), mainCategories: [])
            facts.rejections = (0..<random.below(4)).map { _ in
                RejectionFacts(rejectedOn: openedOn.adding(random.below(60)), reasons: [skewed(reasons)])
            }
            facts.steps = [
                LadderStep(rung: .regular, since: openedOn, isDated: true, move: nil, isUrgent: false, outcome: nil)
            ]
            let later = openedOn.adding(1 + random.below(80))
            switch random.below(3) {
            case 0:
                facts.steps.append(
                    LadderStep(
                        rung: .regional, since: later, isDated: true, move: "escalate", isUrgent: false, outcome: nil))
            case 1:
                facts.steps.append(
                    LadderStep(
                        rung: .closed, since: later, isDated: true, move: "close", isUrgent: false,
                        outcome: skewed(Array(CaseOutcome.allCases))))
            default: break
            }
            cases.append(facts)
        }
    }

    /// A report on every run of whole quarters.
    func everything(_ rule: SmallCells) throws -> [Asked] {
        var asked: [Asked] = []
        for to in quarterEnds.indices {
            for from in 0...to {
                asked.append(
                    Asked(
                        from: from, to: to, shown: try counts(from, to, rule),
                        truth: try counts(from, to, .everything).compactMapValues { $0 }
                            .merging(withheld(from, to)) { truth, _ in truth }))
            }
        }
        return asked
    }

    /// What no rule shows, from the report of those who see everything.
    private func withheld(_ from: Int, _ to: Int) throws -> [String: Int] {
        try counts(from, to, nil).filter { ReaderWhoSolves.isWithheld($0.key) }.compactMapValues { $0 }
    }

    private func counts(_ from: Int, _ to: Int, _ rule: SmallCells?) throws -> [String: Int?] {
        guard let period = Period(from: quarterStarts[from], to: quarterEnds[to]) else { return [:] }
        func counted(_ period: Period) -> PeriodCounts {
            var counts = PeriodCounts(period)
            for facts in cases { counts.add(facts) }
            counts.finish()
            return counts
        }
        let counts = counted(period)
        let noBeds = CapacityReport(on: period.to, [])
        let before = period.previous.map { earlier in
            var totals = PeriodTotals(earlier)
            for facts in cases { totals.add(facts) }
            return ManagementReport.Before(totals, capacity: noBeds)
        }
        let units = CompiledUnits([])
        let caseload = CaseloadReport(
            CaseloadPicture.of([], among: units, by: .kindAndProvince), units: units, rule: rule)
        let report = ManagementReport(
            period: period, asOf: nil, capacity: noBeds, bedsOverTime: [], counts: counts,
            stuck: ManagementReport.Stuck(), caseload: caseload, around: AroundCases(), before: before, rule: rule)
        var writer = JSONWriter()
        report.write(to: &writer)
        let json = try JSONReader.read(writer.bytes)
        var found: [String: Int?] = [:]
        for name in ["cases", "ladder", "rejections", "comparison"] { flatten(json[name] ?? .null, name, &found) }
        return found
    }

    private func flatten(_ value: JSONValue, _ path: String, _ found: inout [String: Int?]) {
        switch value {
        case .integer(let number): found[path] = .some(Int(number))
        case .null: found[path] = .some(nil)
        case .object(let object):
            for member in object.members where !["beds", "from", "to", "medianDays", "p90Days"].contains(member.name) {
                flatten(member.value, path + "." + member.name, &found)
            }
        case .array(let items):
            for item in items { flatten(item, path + "." + (item["rung"]?.string ?? ""), &found) }
        default: break
        }
    }
}

extension SmallCells {
    /// Shows every count as it is.
    static var everything: SmallCells { SmallCells(hiddenBelow: 0, roundedTo: 1, possibleValuesMin: 1) }
}

/// Numbers that look random and are the same for a seed.
struct Lehmer {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(bound, 1)
    }
}
