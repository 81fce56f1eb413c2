import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// People who are ready to leave and have nowhere to go, from the stays on their cases, for lcbb alone
    /// (Dutch: verkeerde bedden). Source: 001, which asks for no more filling in.
    public func showWrongBeds(asOf: Instant?, to caller: Caller) throws -> ActAnswer {
        try requireCaseload(caller)
        return try look("show_wrong_beds", at: "cases", as: caller) { snapshot in
            let moment = asOf ?? clock()
            let today = Amsterdam.day(at: moment)
            var kinds: [String?: WrongBeds] = [:]
            for stay in try WaitingStay.load(on: today, in: snapshot) {
                kinds[stay.missingPlace, default: WrongBeds()].add(stay, on: today)
            }
            return ActAnswer(isNew: false, document: WrongBeds.document(kinds, asOf: moment))
        }
    }
}

/// A stay of somebody who is ready to leave.
private struct WaitingStay {
    let readySince: Day
    let missingPlace: String?
    let isInClinic: Bool

    /// The stays that run on a day, on cases that are not over; one a case, the last recorded.
    static func load(on day: Day, in snapshot: Snapshot) throws -> [WaitingStay] {
        try snapshot.rows(
            """
            SELECT json_extract(i.document, '$.readyToLeaveSince'), json_extract(i.document, '$.missingPlace'),
                json_extract(i.document, '$.kind') = 'clinic' OR json_extract(i.document, '$.unitId') IS NOT NULL
            FROM case_items i JOIN cases c ON c.case_no = i.case_no AND c.rung NOT IN ('closed', 'handed_over')
            WHERE i.kind = 'stay' AND json_extract(i.document, '$.readyToLeaveSince') <= ?1
                AND ifnull(json_extract(i.document, '$.endsOn'), '9999') >= ?1
                AND i.id = (SELECT max(l.id) FROM case_items l WHERE l.case_no = i.case_no AND l.kind = 'stay')
            ORDER BY i.case_no
            """, [day.description]
        ) { row in
            Day(row.text(0)).map {
                WaitingStay(readySince: $0, missingPlace: row.optionalText(1), isInClinic: row.bool(2))
            }
        }.compactMap(\.self)
    }
}

/// How many people miss a kind of place, and what that costs.
private struct WrongBeds {
    private var people = 0
    private var daysLost = 0
    private var beds = 0

    mutating func add(_ stay: WaitingStay, on day: Day) {
        people += 1
        daysLost += stay.readySince.days(to: day)
        if stay.isInClinic { beds += 1 }
    }

    static func document(_ kinds: [String?: WrongBeds], asOf: Instant) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("asOf", asOf.description)
            object.member("people", kinds.values.reduce(0) { $0 + $1.people })
            object.member("daysLost", kinds.values.reduce(0) { $0 + $1.daysLost })
            object.member("beds", kinds.values.reduce(0) { $0 + $1.beds })
            object.key("byMissingPlace")
            object.array { array in
                for place in MissingPlace.names.map(String?.some) + [nil] {
                    guard let found = kinds[place] else { continue }
                    array.object { item in
                        item.member("missingPlace", place)
                        item.member("people", found.people)
                        item.member("daysLost", found.daysLost)
                        item.member("beds", found.beds)
                    }
                }
            }
        }
        return writer.bytes
    }
}
