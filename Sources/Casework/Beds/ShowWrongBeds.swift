import CivilTime
import Reports
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// People who are ready to leave and have nowhere to go, from the stays on their cases, for lcbb alone
    /// (Dutch: verkeerde bedden). The management report says the same to others, suppressed.
    public func showWrongBeds(asOf: Instant?, to caller: Caller) throws -> ActAnswer {
        try requireCaseload(caller)
        return try look("show_wrong_beds", at: "cases", as: caller) { snapshot in
            let moment = asOf ?? clock()
            let wrongBeds = try WrongBeds(at: moment, within: nil, in: snapshot)
            var writer = JSONWriter()
            writer.object { object in
                object.member("asOf", moment.description)
                wrongBeds.write(to: &object)
            }
            return ActAnswer(isNew: false, document: writer.bytes)
        }
    }
}

extension WrongBeds {
    /// The stays that ran at a moment on cases that were not over then, the last recorded of each case, of people who
    /// were ready to leave; of a table's own regions if it is a table's.
    init(at moment: Instant, within table: String?, in snapshot: Snapshot) throws {
        self.init()
        let day = Amsterdam.day(at: moment)
        let cases = CasesAtMoment.selection(
            at: moment, standing: "NOT IN ('closed', 'handed_over')", within: table)
        try snapshot.each(
            """
            SELECT json_extract(i.document, '$.readyToLeaveSince'), json_extract(i.document, '$.missingPlace'),
                json_extract(i.document, '$.kind') = 'clinic' OR json_extract(i.document, '$.unitId') IS NOT NULL
            FROM case_items i
            WHERE i.kind = 'stay' AND json_extract(i.document, '$.readyToLeaveSince') <= ?2
                AND ifnull(json_extract(i.document, '$.endsOn'), '9999') >= ?2
                AND i.id = (SELECT max(l.id) FROM case_items l WHERE l.case_no = i.case_no AND l.kind = 'stay')
                AND i.case_no IN (\(cases.sql))
            ORDER BY i.case_no
            """, cases.values
        ) { row in
            if let ready = Day(row.text(0)) {
                add(
                    missing: row.optionalText(1).flatMap(MissingPlace.init(rawValue:)), daysLost: ready.days(to: day),
                    isInClinic: row.bool(2))
            }
            return true
        }
    }
}
