import CaseHistory
import CivilTime
import SecureCare
import Store

/// Something that must always be so, and the question for what breaks it.
struct Invariant: Sendable {
    /// Its name: the statement itself, as a code.
    let name: String
    /// Gives the ids of what breaks it; `?1` is now, in milliseconds since 1970.
    let question: String
    /// Whether it holds only while a process serves, which notes what passes.
    var isOfServing = false

    /// Rungs on which a case asks for something, as SQL lists them.
    private static let open = "('advice', 'regular', 'regional', 'national')"

    /// Every invariant that a question to the tables can answer.
    static let all: [Invariant] = [
        Invariant(
            name: "open_case_has_a_deadline",
            question: """
                SELECT c.id FROM cases c WHERE c.rung IN \(open)
                    AND NOT EXISTS (SELECT 1 FROM clocks k WHERE k.case_no = c.case_no)
                """),
        Invariant(
            name: "deadline_can_pass",
            question: """
                SELECT DISTINCT c.id FROM clocks k JOIN cases c ON c.case_no = k.case_no
                WHERE c.rung NOT IN \(open) OR (k.due_at IS NULL) != c.suspended
                """),
        Invariant(
            name: "passed_deadline_is_noted",
            question: """
                SELECT DISTINCT c.id FROM clocks k JOIN cases c ON c.case_no = k.case_no
                WHERE k.due_at <= ?1 - \(noteWithinMilliseconds) AND k.fired_at IS NULL
                """, isOfServing: true),
        Invariant(
            name: "holder_exists",
            question: """
                SELECT c.id FROM cases c LEFT JOIN regions g ON g.code = c.region
                WHERE c.rung = 'regular' AND NOT EXISTS (SELECT 1 FROM parties p WHERE p.code = c.seeking_party)
                    OR c.rung = 'regional' AND (g.levensloopaanbieder IS NULL
                        OR NOT EXISTS (SELECT 1 FROM parties p WHERE p.code = g.levensloopaanbieder))
                """),
        Invariant(
            name: "open_case_has_somebody_who_acts",
            question: """
                SELECT c.id FROM cases c WHERE c.rung IN \(open)
                    AND NOT EXISTS (SELECT 1 FROM case_readers r WHERE r.case_no = c.case_no AND r.scope = 'act')
                """),
        Invariant(
            name: "reader_has_a_ground",
            question: """
                SELECT DISTINCT c.id FROM case_readers r JOIN cases c ON c.case_no = r.case_no
                WHERE NOT EXISTS (SELECT 1 FROM case_grounds g WHERE g.case_no = r.case_no AND g.party = r.party)
                """),
        Invariant(
            name: "admitted_case_has_a_unit",
            question: """
                SELECT c.id FROM cases c WHERE c.rung = 'admitted' AND NOT EXISTS (
                    SELECT 1 FROM case_items i JOIN units u ON u.id = json_extract(i.document, '$.unitId')
                    WHERE i.case_no = c.case_no AND i.kind = 'admission'
                        AND json_extract(i.document, '$.endedAt') IS NULL)
                """),
        Invariant(
            name: "closed_case_has_no_open_actions",
            question: """
                SELECT DISTINCT c.id FROM actions a JOIN cases c ON c.case_no = a.case_no
                WHERE a.done_on IS NULL AND c.rung = 'closed'
                """),
        Invariant(
            name: "ladder_version_is_known",
            question: """
                SELECT c.id FROM cases c WHERE c.ladder_version != \(LadderLibrary.embeddedVersion)
                    AND NOT EXISTS (SELECT 1 FROM ladder_versions v WHERE v.version = c.ladder_version)
                """),
        Invariant(
            name: "region_has_a_levensloopaanbieder",
            question: "SELECT g.code FROM regions g WHERE g.levensloopaanbieder IS NULL"),
    ]

    /// A serving process notes what passed within a minute; an hour means that nobody serves or runs it.
    private static let noteWithinMilliseconds = 3_600_000
}

/// An invariant that does not hold, with what breaks it.
public struct InvariantFinding: Sendable, Equatable {
    /// The invariant that should hold, a code.
    public let name: String
    /// What breaks it, by id, as far as they are listed.
    public let ids: [String]
    /// How many there are in all.
    public let count: Int

    /// How many ids of one invariant are listed.
    public static let idsMax = 100

    /// The invariant of the tables that follow from the history, which a replay tells.
    public static let tablesFollow = "tables_follow_from_the_history"

    /// The names of every invariant, in the order in which they are looked at.
    public static var names: [String] { Invariant.all.map(\.name) + [tablesFollow] }

    /// A finding by name and what breaks it.
    public init(name: String, ids: [String], count: Int) {
        self.name = name
        self.ids = ids
        self.count = count
    }

    /// What should be so.
    public var detail: Phrase { Phrase("check.\(name).detail") }
    /// What to do about it.
    public var remedy: Phrase { Phrase("check.\(name).remedy") }
}

extension Casework {
    /// Every invariant that does not hold, with what breaks it. It reads alone, and says nothing of any case but its id.
    ///
    /// - Parameter isServing: whether a process serves the database; in a copy at rest deadlines pass unnoted.
    public func brokenInvariants(isServing: Bool = true) throws -> [InvariantFinding] {
        let now = clock()
        return try store.read { snapshot in
            try Invariant.all.filter { isServing || !$0.isOfServing }.compactMap { invariant in
                var ids: [String] = []
                var count = 0
                try snapshot.each("SELECT * FROM (\(invariant.question)) WHERE ?1 IS NOT NULL", [now]) { row in
                    count += 1
                    if ids.count < InvariantFinding.idsMax { ids.append(row.text(0)) }
                    return true
                }
                return count == 0 ? nil : InvariantFinding(name: invariant.name, ids: ids, count: count)
            }
        }
    }
}
