import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

/// The case as answers show it: what was recorded, as the projection holds it, and what the moment makes of it.
enum CaseDocument {
    /// The case as this reader may see it.
    static func write(
        _ visible: VisibleCase, at now: Instant, _ language: Language, in snapshot: Snapshot
    ) throws -> [UInt8] {
        if visible.scope == .part { return part(visible.row) }
        let row = visible.row
        let attention = try CaseAttention(of: row, in: snapshot)
        let holder = try RungHolder.of(row, in: snapshot)
        var writer = JSONWriter(capacity: row.document.count + 1_024)
        try writer.object { object in
            object.member("id", row.id)
            object.member("version", row.recordedVersion)
            object.member("rung", row.rung.rawValue)
            object.member("cameFrom", row.cameFrom.rawValue)
            object.member("openedAt", row.openedAt.description)
            object.member("openedOn", row.openedOn.description)
            object.members(of: row.document)
            object.key("currentStay")
            if let stay = row.currentStay { object.raw(stay) } else { object.null() }
            object.member("outcome", row.outcome?.rawValue)
            object.member("duplicateOf", row.duplicateOf)
            let isHeld = row.rung != .closed && row.rung != .handedOver
            object.member("holder", isHeld ? holder.party : nil)
            object.member("holderName", isHeld ? try holder.name(in: snapshot) : nil)
            object.member("suspended", row.suspended)
            object.key("stuck")
            StuckDocument.write(attention.reasons(at: now), to: &object, language)
            object.member("rejectionCount", row.rejectionCount)
            object.key("deadlines")
            object.array { array in
                for clock in attention.clocks { DeadlineDocument.write(clock, at: now, to: &array) }
            }
            let waits = holder.isStandIn && row.rung == .regional
            object.member("ladderVersion", row.ladderVersion)
            object.member("faults", waits ? [fault(row).said(in: language)] : [])
        }
        return writer.bytes
    }

    /// What a provider sees that was only asked about a bed: the need, the traits and the stay.
    static func part(_ row: CaseRow) -> [UInt8] {
        let recorded = try? JSONReader.read(row.document)
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", row.id)
            object.key("need")
            object.value(recorded?["need"] ?? .null)
            object.key("traits")
            object.value(recorded?["traits"] ?? .null)
            object.key("currentStay")
            if let stay = row.currentStay { object.raw(stay) } else { object.null() }
        }
        return writer.bytes
    }

    private static func fault(_ row: CaseRow) -> Phrase {
        Phrase("case.fault.region_without_levensloopaanbieder", .text(row.region ?? "?"))
    }
}

/// Why a case is stuck, as answers show it.
enum StuckDocument {
    static func write(_ reasons: [CaseAttention.Reason], to writer: inout JSONWriter, _ language: Language) {
        writer.object { stuck in
            stuck.member("reasons", reasons.map(\.reason.rawValue))
            stuck.key("details")
            stuck.array { array in
                for reason in reasons {
                    array.object { item in
                        item.member("reason", reason.reason.rawValue)
                        item.member("since", reason.since.description)
                        item.member("detail", reason.detail.said(in: language))
                        item.member("remedy", reason.remedy.said(in: language))
                        item.member("units", reason.units)
                        item.member("specialisms", reason.specialisms.map(\.rawValue))
                    }
                }
            }
        }
    }
}

/// A deadline as answers show it.
enum DeadlineDocument {
    static func write(_ clock: ClockRow, at now: Instant, to array: inout JSONWriter) {
        array.object { writeMembers(of: clock, at: now, to: &$0) }
    }

    static func writeMembers(of clock: ClockRow, at now: Instant, to object: inout JSONWriter) {
        object.member("name", clock.name.rawValue)
        object.member("applicationId", clock.item == 0 ? nil : clock.item)
        object.member("startedOn", clock.startedOn.description)
        object.member("dueOn", clock.leftDays == nil ? clock.dueOn.description : nil)
        object.member("dueAt", clock.lateFrom?.description)
        object.member("passed", clock.lateFrom.map { $0 <= now } ?? false)
        object.member("standsStill", clock.leftDays != nil)
        object.member("left", clock.leftDays.map { max(0, $0) })
        object.member("firedAt", clock.firedAt?.description)
        object.member("extended", clock.extended)
    }
}
