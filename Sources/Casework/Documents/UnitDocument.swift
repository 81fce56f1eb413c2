import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

/// A count as stored, ready to be shown beside its unit or alone.
struct CountDocument {
    let count: BedCount
    let countedBy: String
    let recordedAt: Instant
    let remark: Int64?
    let carriedFrom: Instant?

    /// The count of a row of `UnitReading.countColumns` from a column on; nil when the unit has none.
    init?(_ row: Row, at column: Int) {
        guard !row.isNull(column), let count = try? UnitReading.count(row, at: column) else { return nil }
        self.count = count
        countedBy = row.text(column + 7)
        recordedAt = Instant(milliseconds: row.int64(column + 8))
        remark = row.optionalInt64(column + 9)
        carriedFrom = row.optionalInt64(column + 10).map(Instant.init(milliseconds:))
    }

    func alone(of unit: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("unitId", unit)
            writeFigures(to: &object)
        }
        return writer.bytes
    }

    func writeFigures(to object: inout JSONWriter) {
        object.member("countedAt", count.countedAt.description)
        object.member("total", count.total)
        object.member("occupied", count.occupied)
        object.member("available", count.available)
        object.member("reserved", count.reserved)
        object.member("unstaffed", count.unstaffed)
        object.member("source", count.source.rawValue)
        object.member("carriedFromAt", carriedFrom?.description)
        object.key("remark")
        TextReference.write(remark, to: &object)
        object.member("countedBy", countedBy)
        object.member("recordedAt", recordedAt.description)
    }
}

/// A unit as answers show it.
enum UnitDocument {
    /// One unit as described for a moment, with its last count by then; before it opened, as it was first described.
    /// Nil when there is none of that id.
    static func load(_ id: String, asOf moment: Instant, in snapshot: Snapshot) throws -> [UInt8]? {
        let first = try snapshot.row("SELECT min(valid_from) FROM unit_descriptions WHERE unit = ?", [id]) {
            $0.optionalText(0)
        }
        guard let first, let first else { return nil }
        return try snapshot.row(
            """
            SELECT \(UnitReading.columns), \(UnitReading.countColumns) FROM unit_descriptions u
            LEFT JOIN \(UnitReading.lastCount) WHERE u.unit = ?3 AND \(UnitReading.inForce)
            """, [moment, max(first, Amsterdam.day(at: moment).description), id]
        ) { row in
            write(try UnitReading.unit(row), count: CountDocument(row, at: UnitReading.columnCount), asOf: moment)
        }
    }

    static func write(_ unit: CareUnit, count: CountDocument?, asOf moment: Instant) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", unit.id)
            writeFacts(of: unit, to: &object)
            object.key("count")
            if let count {
                object.object { figures in
                    count.writeFigures(to: &figures)
                    figures.member("stale", count.count.isStale(at: moment))
                }
            } else {
                object.null()
            }
        }
        return writer.bytes
    }

    /// The static facts of a unit; the same members as a request to describe it.
    static func writeFacts(of unit: CareUnit, to object: inout JSONWriter) {
        object.member("provider", unit.provider)
        object.member("location", unit.location)
        object.member("province", unit.province.rawValue)
        object.member("level", unit.level)
        object.member("type", unit.type.rawValue)
        object.member("specialism", unit.specialism.rawValue)
        object.member("regimes", unit.regimes.codes.map(\.rawValue))
        object.member("careTypes", unit.careTypes.codes.map(\.rawValue))
        object.member("expertise", unit.expertise.codes.map(\.rawValue))
        object.member("contraindications", unit.contraIndications.codes.map(\.rawValue))
        object.member("phone", unit.phone)
        object.member("reachable", unit.reachable)
        object.member("validFrom", unit.validFrom?.description)
        object.member("closesOn", unit.closesOn?.description)
    }
}
