import CaseHistory
import CivilTime
import EscalationLadder
import SecureCare
import Store
import StrictJSON
import Workflow

/// How a deadline came about: from what it was counted, and which days counted.
struct ExplainedDeadline {
    let clock: ClockRow
    let isRegional: Bool
    let pauses: [Pause]

    /// The deadlines of a case, each with what is needed to explain it; the end of the stay is the last.
    static func load(of row: CaseRow, in snapshot: Snapshot) throws -> [ExplainedDeadline] {
        let terms = try DeadlineTerms(of: row, in: snapshot)
        let pauses = try snapshot.rows(
            "SELECT from_on, to_on FROM case_pauses WHERE case_no = ? ORDER BY version", [row.caseNumber]
        ) { line -> Pause? in
            guard let from = Day(line.text(0)) else { return nil }
            let to = line.optionalText(1).flatMap { Day($0) } ?? Day(number: .max - 1)
            // The day of suspension was still counted when what was left was worked out; that of resuming was not.
            return Pause(from: from.adding(1), to: to.adding(1))
        }.compactMap(\.self)
        return try ClockRow.load(of: row.caseNumber, in: snapshot).map { clock in
            ExplainedDeadline(
                clock: clock, isRegional: terms.amount(RegionParameter(clock.name), on: clock.startedOn) != nil,
                pauses: pauses)
        }
    }

    /// The deadline and its explanation as the API shows them.
    func document(at now: Instant) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            DeadlineDocument.writeMembers(of: clock, at: now, to: &object)
            object.key("explanation")
            object.object { explanation in
                explanation.member("startsFrom", clock.rule.startsFrom)
                explanation.member("amount", clock.amount)
                explanation.member("unit", clock.unit.rawValue)
                explanation.member("counted", clock.rule.counted.rawValue)
                explanation.member("agreedBy", isRegional ? "region" : "ladder")
                explanation.key("days")
                explanation.array { array in
                    for day in days { ExplainedDeadline.write(day, to: &array) }
                }
            }
        }
        return writer.bytes
    }

    /// Every day from the one after the start up to the last in time; while the clock stands still, up to now.
    var days: [CountedDay] {
        var left = clock.amount
        var days: [CountedDay] = []
        var day = clock.startedOn
        while day < clock.dueOn, days.count < ExplainedDeadline.daysMax {
            day = day.adding(1)
            var skipped = clock.rule.with(amount: 1).skipped(day, standingStill: pauses)
            if skipped == nil, left == 0 { skipped = .extension }
            if skipped == nil { left -= 1 }
            days.append(CountedDay(day: day, skipped: skipped))
        }
        return days
    }

    /// How many days an explanation holds at most.
    static let daysMax = 4_000

    private static func write(_ day: CountedDay, to array: inout JSONWriter) {
        array.object { item in
            item.member("on", day.day.description)
            item.member("counted", day.isCounted)
            item.member("why", day.skipped?.code)
            item.member("holiday", day.skipped?.holiday?.rawValue)
        }
    }
}

/// The days before the end of a stay within which a follow-up is needed, shown beside the other deadlines.
enum StayDeadline {
    /// The deadline; nil for a case that asks for nothing, or without a known end of the stay.
    static func document(of row: CaseRow, at now: Instant, in snapshot: Snapshot) throws -> [UInt8]? {
        guard row.rung.isOpen, let endsOn = row.stayEndsOn else { return nil }
        let rule = Ladder.shared.deadline(.stay).with(amount: row.stayWarningDays)
        let terms = try DeadlineTerms(of: row, in: snapshot)
        let isRegional = terms.amount(.stay, on: Amsterdam.day(at: now)) != nil
        var writer = JSONWriter()
        writer.object { object in
            object.member("name", DeadlineName.stay.rawValue)
            object.member("applicationId", nil as Int?)
            object.member("startedOn", endsOn.description)
            object.member("dueOn", rule.dueDay(from: endsOn).description)
            object.member("dueAt", rule.dueMoment(from: endsOn).description)
            object.member("passed", rule.dueMoment(from: endsOn) <= now)
            object.member("standsStill", false)
            object.member("left", nil as Int?)
            object.member("extended", false)
            object.member("firedAt", nil as String?)
            object.key("explanation")
            object.object { explanation in
                explanation.member("startsFrom", rule.startsFrom)
                explanation.member("amount", rule.amount)
                explanation.member("unit", rule.unit.rawValue)
                explanation.member("counted", rule.counted.rawValue)
                explanation.member("agreedBy", isRegional ? "region" : "ladder")
                explanation.key("days")
                explanation.array { _ in }
            }
        }
        return writer.bytes
    }
}
