import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// How it was and how it would have been, side by side.
struct SimulationReport {
    let was: SimulationTally
    let would: SimulationTally

    /// How many cases are named in an answer.
    private static let casesShownMax = 200

    /// The report; cases are named to who reads them, the others are in the numbers.
    func document(version: Int, for caller: Caller, in snapshot: Snapshot) throws -> [UInt8] {
        let readable = try Set(
            snapshot.rows(
                """
                SELECT c.id FROM json_each(?2) k JOIN cases c ON c.id = k.value
                JOIN case_readers r ON r.party = ?1 AND r.case_no = c.case_no AND r.scope != 'part'
                """, [caller.party, SQLValue.utf8(ids)]
            ) { $0.text(0) })
        var writer = JSONWriter()
        writer.object { object in
            object.member("version", version)
            object.member("cases", would.cases)
            object.key("places")
            object.array { array in for place in places { write(place, to: &array) } }
            object.key("refused")
            object.array { array in
                for move in would.refused.filter({ readable.contains($0.caseId) }).prefix(Self.casesShownMax) {
                    array.object { item in
                        item.member("caseId", move.caseId)
                        item.member("move", move.move)
                        item.member("rung", move.place.rung.rawValue)
                        item.member("madeAt", move.at.description)
                        item.member("rules", move.rules)
                    }
                }
            }
            object.key("escalated")
            object.array { array in
                for step in would.escalated.filter({ readable.contains($0.caseId) }).prefix(Self.casesShownMax) {
                    array.object { item in
                        item.member("caseId", step.caseId)
                        item.member("rung", step.place.rung.rawValue)
                        item.member("madeAt", step.at.description)
                    }
                }
            }
            object.key("stuck")
            object.array { array in
                for found in newlyStuck.filter({ readable.contains($0.caseId) }).prefix(Self.casesShownMax) {
                    array.object { item in
                        item.member("caseId", found.caseId)
                        item.member("rung", found.place.rung.rawValue)
                        item.member("since", found.since.description)
                    }
                }
            }
        }
        return writer.bytes
    }

    /// What would have been stuck and was not, the earliest first.
    private var newlyStuck: [SimulationTally.StuckCase] {
        would.stuck.subtracting(was.stuck).sorted { ($0.since, $0.caseId) < ($1.since, $1.caseId) }
    }

    private var ids: [UInt8] {
        var writer = JSONWriter()
        writer.array { array in
            let named = would.refused.map(\.caseId) + would.escalated.map(\.caseId) + newlyStuck.map(\.caseId)
            for id in Set(named).sorted() { array.string(id) }
        }
        return writer.bytes
    }

    private var places: [SimulationTally.Place] {
        Set(was.places.keys).union(would.places.keys).sorted {
            ($0.region, Rung.names.firstIndex(of: $0.rung.rawValue) ?? 0)
                < ($1.region, Rung.names.firstIndex(of: $1.rung.rawValue) ?? 0)
        }
    }

    private func write(_ place: SimulationTally.Place, to array: inout JSONWriter) {
        let (before, after) = (was.places[place] ?? .init(), would.places[place] ?? .init())
        array.object { item in
            item.member("rung", place.rung.rawValue)
            item.member("region", place.region.isEmpty ? nil : place.region)
            item.member("moves", after.moves)
            item.member("refused", after.refused)
            item.member("escalated", after.escalated)
            item.member("escalatedWas", before.escalated)
            item.member("stuck", after.stuck)
            item.member("stuckWas", before.stuck)
        }
    }
}
