import CivilTime
import Confidentiality
import Reports
import SecureCare
import Store

/// A report as it was, or is now, first given to readers who see rounded figures.
public struct PublishedReport: Sendable, Hashable {
    /// What of all cases it counts.
    let scope: String
    /// The days that it is about.
    let period: Period
    /// The type of content.
    let format: String
    /// The language.
    let language: Language

    fileprivate var key: [(String, any SQLBindable)] {
        [
            ("scope", scope), ("from_on", period.from.description), ("to_on", period.to.description),
            ("format", format), ("language", language.rawValue),
        ]
    }

    fileprivate func content(in snapshot: Snapshot) throws -> [UInt8]? {
        try snapshot.row(
            """
            SELECT content FROM published_reports
            WHERE scope = ? AND from_on = ? AND to_on = ? AND format = ? AND language = ?
            """, key.map(\.1)
        ) { $0.blob(0) }
    }

    /// The moment that was fixed for every report on a period that ends on its last day; nil before the first one.
    fileprivate func fixedMoment(in snapshot: Snapshot) throws -> Instant? {
        try snapshot.number("SELECT min(as_of) FROM published_reports WHERE to_on = ?", [period.to.description])
            .map(Instant.init(milliseconds:))
    }
}

extension Casework {
    /// The management report as the caller gets it, in a form that `render` gives it.
    ///
    /// Readers who see rounded figures get a period as it was first published, whatever was recorded since, erased or
    /// corrected: from two versions of one period the few that came between could be told. Only quarters that are over
    /// are published, and every report on a period that ends on the same day is as of the same moment.
    public func reportManagement(
        from: Day, to: Day, asOf: Instant?, as format: String, for caller: Caller,
        render: (ManagementReport) -> [UInt8]
    ) throws -> [UInt8] {
        let right = try reportRight(of: caller)
        guard right != .full else { return render(try reportManagement(from: from, to: to, asOf: asOf, for: caller)) }
        let period = try publishable(from: from, to: to, asOf: asOf)
        let (wanted, held, fixed) = try store.read { snapshot in
            let wanted = PublishedReport(
                scope: try scope(of: caller, right, in: snapshot), period: period, format: format,
                language: caller.language)
            return (wanted, try wanted.content(in: snapshot), try wanted.fixedMoment(in: snapshot))
        }
        let moment = fixed ?? clock()
        if let asOf, Amsterdam.day(at: asOf) < Amsterdam.day(at: moment) {
            throw ActFailure.invalid([ActFault("?asOf", "out_of_range", Phrase("fault.not_published_yet"))])
        }
        if let held {
            try log(AccessEntry(action: "report_management", object: "reports", result: "shown"), as: caller)
            return held
        }
        let report = try report("report_management", asOf: fixed, for: caller) { snapshot in
            try ManagementGathering(
                period: period, until: min(period.end, Instant(milliseconds: moment.milliseconds + 1)), right: right,
                caller: caller, today: Amsterdam.day(at: moment)
            ).report(asOf: nil, in: snapshot)
        }
        let given = try publish(wanted, render(report), asOf: moment, as: caller)
        return try given
            ?? reportManagement(from: from, to: to, asOf: asOf, as: format, for: caller, render: render)
    }

    /// Keeps what is given from now on; what somebody else published meanwhile comes first.
    /// - Returns: nil when another moment was fixed meanwhile, for which the report is to be made again.
    private func publish(
        _ wanted: PublishedReport, _ content: [UInt8], asOf moment: Instant, as caller: Caller
    ) throws -> [UInt8]? {
        try store.write(as: caller.author, at: clock()) { transaction in
            if let held = try wanted.content(in: transaction) { return held }
            if let fixed = try wanted.fixedMoment(in: transaction), fixed != moment { return nil }
            try transaction.putDigested(
                table: "published_reports", key: wanted.key,
                values: [("as_of", moment), ("content", SQLValue.blob(content))])
            return content
        }
    }

    /// What of all cases a reader's report counts; readers of the same share one publication.
    private func scope(of caller: Caller, _ right: ReportRight, in snapshot: Snapshot) throws -> String {
        guard right == .ownRegion else { return right.rawValue }
        let regions = try snapshot.rows(
            "SELECT region FROM party_regions WHERE party = ? ORDER BY region", [caller.party]
        ) { $0.text(0) }
        return "regions " + regions.joined(separator: " ")
    }

    /// The period, when it is one that is published.
    private func publishable(from: Day, to: Day, asOf: Instant?) throws -> Period {
        var faults = FaultCollection()
        let now = clock()
        if to < from { faults.add("?to", "out_of_range", Phrase("fault.ends_before_it_starts", .text("from"))) }
        if let asOf, asOf > now { faults.add("?asOf", "in_the_future", Phrase("fault.in_the_future")) }
        let period = Period(from: from, to: to)
        if let period, !period.isOfWholeQuarters {
            faults.add("?from", "out_of_range", Phrase("fault.whole_quarters"))
        } else if to >= Amsterdam.day(at: now) {
            faults.add("?to", "out_of_range", Phrase("fault.quarter_not_over"))
        }
        if let asOf, !ManagementGathering.isEndOfQuarter(asOf) {
            faults.add("?asOf", "out_of_range", Phrase("fault.whole_quarters_as_of"))
        }
        try faults.throwIfAny()
        guard let period else { throw ActFailure.notThere }
        return period
    }
}
