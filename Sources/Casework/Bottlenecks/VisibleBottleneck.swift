import BottleneckLadder
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// A bottleneck that the caller may see: its own, one of its region, or one that came to a level it chairs.
struct VisibleBottleneck {
    let number: Int64
    let id: String
    let level: BottleneckLevel
    let cameFrom: BottleneckLevel
    let region: String?
    let raisedBy: String
    let document: [UInt8]

    static let columns = "b.bottleneck_no, b.id, b.level, b.came_from, b.region, b.raised_by, b.document"

    /// The condition under which a party ?1 of type ?2 sees a bottleneck `b`. A ministry sees what came to the levels
    /// that it chairs, without any case.
    static let sight = """
        (b.raised_by = ?1 OR ?2 = 'lcbb' OR ?2 = 'ministry' AND b.was_central = 1
            OR ?2 = 'levensloopaanbieder' AND EXISTS (
                SELECT 1 FROM regions g WHERE g.code = b.region AND g.levensloopaanbieder = ?1)
            OR ?2 = 'regional_table' AND EXISTS (
                SELECT 1 FROM party_regions p WHERE p.party = ?1 AND p.region = b.region))
        """

    /// The bottleneck of that id, when the caller may see it.
    static func find(_ id: String, for caller: Caller, in snapshot: Snapshot) throws -> VisibleBottleneck {
        let found = try snapshot.row(
            "SELECT \(columns) FROM bottlenecks b WHERE b.id = ?3 AND \(sight)",
            [caller.party, caller.type.rawValue, id]
        ) { try VisibleBottleneck($0) }
        guard let found else { throw ActFailure.notThere }
        return found
    }

    init(_ row: Row) throws {
        guard let level = BottleneckLevel(rawValue: row.text(2)),
            let cameFrom = BottleneckLevel(rawValue: row.text(3))
        else { throw UnknownStoredValue(list: BottleneckLevel.list) }
        number = row.int64(0)
        id = row.text(1)
        self.level = level
        self.cameFrom = cameFrom
        region = row.optionalText(4)
        raisedBy = row.text(5)
        document = row.blob(6)
    }

    /// The bottleneck as this caller may see it: of its cases those that it reads.
    func shown(to caller: Caller, in snapshot: Snapshot) throws -> [UInt8] {
        let cases = try snapshot.rows(
            """
            SELECT c.id FROM bottleneck_cases k JOIN case_readers r ON r.party = ? AND r.case_no = k.case_no
                AND r.scope != 'part'
            JOIN cases c ON c.case_no = k.case_no WHERE k.bottleneck_no = ? ORDER BY c.id LIMIT ?
            """, [caller.party, number, VisibleBottleneck.casesMax]
        ) { $0.text(0) }
        var writer = JSONWriter(capacity: document.count + 64)
        writer.object { object in
            object.members(of: document)
            object.member("caseIds", cases)
        }
        return writer.bytes
    }

    /// How many cases one bottleneck may be raised from.
    static let casesMax = 50

    /// The facts that the rules look at, for a mover.
    func facts(for caller: Caller, in snapshot: Snapshot) throws -> BottleneckFacts {
        var roles: BottleneckRoles = []
        if raisedBy == caller.party { roles.insert(.raiser) }
        if caller.type == .lcbb { roles.insert(.lcbb) }
        if caller.type == .ministry { roles.insert(.ministry) }
        if let region,
            try snapshot.exists(
                "SELECT 1 FROM regions WHERE code = ? AND levensloopaanbieder = ?", [region, caller.party])
        {
            roles.insert(.levensloopaanbieder)
        }
        let meetings = try snapshot.rows(
            """
            SELECT DISTINCT meeting_on FROM bottleneck_moves
            WHERE from_level = 'strategic' AND meeting_on IS NOT NULL ORDER BY meeting_on DESC LIMIT ?
            """, [VisibleBottleneck.meetingsMax]
        ) { Day($0.text(0)) }
        return BottleneckFacts(
            level: level, cameFrom: cameFrom, mover: roles, strategicMeetings: Set(meetings.compactMap(\.self)))
    }

    /// How many strategic meetings are looked back on.
    private static let meetingsMax = 400
}

extension Casework {
    /// The bottlenecks that the caller may see, the last raised first.
    public func listBottlenecks(
        level: BottleneckLevel?, _ page: PageRequest, for caller: Caller
    ) throws -> Page {
        try look("list_bottlenecks", at: "bottlenecks", as: caller) { snapshot in
            var after = Int64.max
            if let id = page.after { after = try VisibleBottleneck.find(id, for: caller, in: snapshot).number }
            let found = try snapshot.rows(
                """
                SELECT \(VisibleBottleneck.columns) FROM bottlenecks b
                WHERE \(VisibleBottleneck.sight) AND b.bottleneck_no < ?3 AND (?4 IS NULL OR b.level = ?4)
                ORDER BY b.bottleneck_no DESC LIMIT ?5
                """, [caller.party, caller.type.rawValue, after, level?.rawValue, page.limit + 1]
            ) { try VisibleBottleneck($0) }
            return Page(
                items: try found.prefix(page.limit).map { try $0.shown(to: caller, in: snapshot) },
                next: found.count > page.limit ? found[page.limit - 1].id : nil)
        }
    }

    /// One bottleneck.
    public func showBottleneck(_ id: String, to caller: Caller) throws -> ActAnswer {
        try look("show_bottleneck", at: EventStream.ofBottleneck(id), as: caller) { snapshot in
            let found = try VisibleBottleneck.find(id, for: caller, in: snapshot)
            return ActAnswer(isNew: false, document: try found.shown(to: caller, in: snapshot))
        }
    }

    /// How a bottleneck moved, oldest first.
    public func listBottleneckMoves(of id: String, _ page: PageRequest, for caller: Caller) throws -> Page {
        try look("list_bottleneck_moves", at: EventStream.ofBottleneck(id), as: caller) { snapshot in
            let bottleneck = try VisibleBottleneck.find(id, for: caller, in: snapshot)
            let items = try snapshot.rows(
                "SELECT id, document FROM bottleneck_moves WHERE bottleneck_no = ? AND id > ? ORDER BY id LIMIT ?",
                [bottleneck.number, page.after.flatMap { Int($0) } ?? 0, page.limit + 1]
            ) { (id: $0.int(0), bytes: $0.blob(1)) }
            let shown = items.prefix(page.limit)
            return Page(
                items: shown.map(\.bytes), next: items.count > page.limit ? shown.last.map { String($0.id) } : nil)
        }
    }

    /// Every move from where a bottleneck stands, judged by the same code as the move itself.
    public func listPossibleBottleneckMoves(on id: String, for caller: Caller) throws -> Page {
        try look("list_possible_bottleneck_moves", at: EventStream.ofBottleneck(id), as: caller) { snapshot in
            let facts = try VisibleBottleneck.find(id, for: caller, in: snapshot).facts(for: caller, in: snapshot)
            let moves = BottleneckCourse.shared.possibleMoves(on: facts, at: clock())
            return Page(
                items: moves.map { move in
                    var writer = JSONWriter()
                    writer.object { object in
                        object.member("move", move.move.rawValue)
                        object.member("to", move.to.rawValue)
                        object.member("allowed", move.allowed)
                        object.key("refusals")
                        object.array { array in
                            for refusal in move.refusals { RefusalDocument.write(refusal, to: &array, caller.language) }
                        }
                        object.member("needs", move.needs)
                    }
                    return writer.bytes
                }, next: nil)
        }
    }
}
