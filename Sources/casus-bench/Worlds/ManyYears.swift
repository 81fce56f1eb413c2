import CaseHistory
import Casework
import Foundation
import Store

/// Years of cases as a report finds them: their rows written as they stand, without the history they came of.
///
/// Of 500 cases one is still open, all others were closed; each was refused three times.
final class ManyYears {
    let store: Store
    let casework: Casework

    /// Refusals of each case.
    static let refusalsPerCase = 3

    /// Makes them at a path, and a copy for who may not open the file that the store has open.
    init(at path: String, copy: String, cases: Int) throws {
        let load = try Caseload(at: path, cases: 1, durability: .normal)
        load.store.close()
        try RawDatabase(path).script(ManyYears.sql(cases))
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        store = try Store.open(at: path, mode: .writing, projector: CaseProjector(), options: StoreOptions())
        casework = Casework(store: store, clock: Caseload.clock)
    }

    deinit { store.close() }

    /// Everything about a case is worked out from its number, by steps that share no factor with what they go round.
    private static func sql(_ cases: Int) -> String {
        """
        BEGIN;
        CREATE TEMP TABLE n (i INTEGER PRIMARY KEY, no INTEGER, day TEXT, at INTEGER, rung TEXT, outcome TEXT,
            kind TEXT, province TEXT, type TEXT, gender TEXT, born INTEGER);
        INSERT INTO n WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < \(cases))
        SELECT i, 1000000000 + i, date('now', -(130 + i * 7919 % 1700) || ' days'),
            unixepoch('now', -(130 + i * 7919 % 1700) || ' days') * 1000, iif(i % 500 = 0, 'regional', 'closed'),
            CASE WHEN i % 500 = 0 THEN NULL WHEN i % 3 = 0 THEN 'withdrawn' ELSE 'admitted' END,
            iif(i % 3 = 0, 'advice', 'mediation'),
            substr('NBGEZHNHUTLIOVFLDRFRGRZE', 1 + 2 * (i * 17 % 12), 2),
            CASE i * 5 % 7 WHEN 0 THEN 'referrer' WHEN 1 THEN 'zvh' WHEN 2 THEN 'municipality' ELSE 'provider' END,
            iif(i % 8 = 0, 'female', 'male'), iif(i % 4 = 0, NULL, 1950 + i * 37 % 55)
        FROM c;
        INSERT INTO cases (case_no, id, version, kind, rung, came_from, opened_at, opened_on, reporter, reporter_type,
            province, region, seeking_party, levels, title_status, rung_since, was_regional, rejection_count, outcome,
            document, recorded_version, ladder_version, stay_warning_days)
        SELECT no, 'X-' || i, 8, n.kind, n.rung, 'regional', at, day, reporter, type, n.province, region,
            seeking_party, levels, title_status, at, 1, \(refusalsPerCase), n.outcome, document, 8, ladder_version,
            stay_warning_days
        FROM n, (SELECT * FROM cases LIMIT 1);
        INSERT INTO case_figures
            (case_no, opened_on, kind, region, reporter_province, reporter_type, gender, birth_year)
        SELECT no, day, kind, 'R05', province, type, gender, born FROM n;
        INSERT INTO case_rungs (case_no, version, rung, since_on, since_at, move, outcome)
        SELECT no, 1, 'regular', day, at, NULL, NULL FROM n
        UNION ALL SELECT no, 5, 'regional', date(day, (20 + i % 40) || ' days'), at + 1728000000, 'escalate', NULL
            FROM n
        UNION ALL SELECT no, 8, 'closed', date(day, (61 + i % 60) || ' days'), at + 5270400000, 'close', outcome FROM n
            WHERE rung = 'closed' ORDER BY 1, 2;
        INSERT INTO rejections (case_no, id, unit, provider, rejected_on, primary_reason, secondary_reasons, contested,
            contests, recorded_at, recorded_by)
        SELECT no, k, 'U-1', 'aanbieder-1', iif(i % 20 = 0, NULL, date(day, (3 * k + i % 50) || ' days')),
            CASE (i * 3 + k) * 5 % 7 WHEN 0 THEN 'no_contract' WHEN 1 THEN 'revenue_ceiling' WHEN 2
                THEN 'group_dynamics_and_safety' WHEN 3 THEN 'no_return_guarantee' ELSE 'no_treatment_offer' END,
            iif((i + k) % 5 = 0, 'tariff_not_covering', ''), 0, '[]', at, 'verwijzer-1'
        FROM n, (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3) ORDER BY no, k;
        DROP TABLE n;
        COMMIT;
        PRAGMA wal_checkpoint(TRUNCATE);
        """
    }
}
