import CaseHistory
import CivilTime
import EscalationLadder
import SecureCare
import Store
import StrictJSON

/// Gathers what the ladder's rules look at.
enum LadderStanding {
    /// The facts of a case for a mover; `unitProvider` is the provider of the unit that a request names.
    static func facts(
        of visible: VisibleCase, for caller: Caller, unitProvider: String?, at moment: Instant, in snapshot: Snapshot
    ) throws -> LadderFacts {
        let row = visible.row
        return try facts(
            of: row, mover: try roles(of: caller, on: visible, unitProvider: unitProvider, in: snapshot),
            unitProvider: unitProvider, at: moment, in: snapshot)
    }

    /// The facts of a case for a mover whose roles are known.
    static func facts(
        of row: CaseRow, mover: MoverRoles, unitProvider: String?, at moment: Instant, in snapshot: Snapshot
    ) throws -> LadderFacts {
        let clocks = try ClockRow.load(of: row.caseNumber, in: snapshot)
        let rungClock: DeadlineName? = row.rung == .regional ? .regionalSearch : nil
        return LadderFacts(
            rung: row.rung, cameFrom: row.cameFrom, suspended: row.suspended,
            levels: try levels(Need.levelRange.filter { row.levels & 1 << ($0 - 1) != 0 }, at: moment, in: snapshot),
            rejectionCount: row.rejectionCount,
            earliestUnansweredApplicationDue: clocks.filter { $0.name == .application }.compactMap(\.lateFrom).min(),
            searchConcludedWithNone: row.searchFailed,
            rungDeadline: clocks.first { $0.name == rungClock }?.lateFrom,
            title: LadderFacts.Title(status: row.titleStatus, endsOn: row.titleEndsOn), stayKind: row.stayKind,
            stayEndsOn: row.stayEndsOn,
            mover: mover, unitProvider: unitProvider)
    }

    /// Levels held against secure care, and against what the dashboard counts besides when any other is asked for.
    private static func levels(_ levels: [Int], at moment: Instant, in snapshot: Snapshot) throws -> SecurityLevels {
        let asked = SecurityLevels(levels)
        guard asked.reachesOutsideSecureCare else { return asked }
        let scope = try DashboardScopes.inForce(on: Amsterdam.day(at: moment), in: snapshot)
        return SecurityLevels(levels, secure: Set(Need.secureLevels).union(scope.everyLevel))
    }

    /// What a caller is to the case; nothing when parties of its type only read it or write notes on it.
    private static func roles(
        of caller: Caller, on visible: VisibleCase, unitProvider: String?, in snapshot: Snapshot
    ) throws -> MoverRoles {
        guard visible.scope == .act || visible.scope == .part else { return [] }
        let row = visible.row
        var roles: MoverRoles = []
        if try RungHolder.of(row, in: snapshot).party == caller.party { roles.insert(.holder) }
        if row.reporter == caller.party { roles.insert(.reporter) }
        if let unitProvider, unitProvider == caller.party { roles.insert(.unitsProvider) }
        if caller.type == .lcbb { roles.insert(.lcbb) }
        return roles
    }
}
