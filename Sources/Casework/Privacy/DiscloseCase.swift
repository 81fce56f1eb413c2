import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// How many events, and how many entries of the access log, one disclosure prints at most.
    public static let disclosedRowsMax = 10_000

    /// Everything that is held on one case, to answer the person who asks for it: the case, its history with every
    /// text, the objections, and who has seen it (Dutch: inzageverzoek). For its reporter and lcbb.
    public func discloseCase(_ id: String, to caller: Caller) throws -> ActAnswer {
        try look("disclose_case", at: EventStream.ofCase(id), as: caller) { snapshot in
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            try requireKeeper(of: visible, caller)
            let events = try snapshot.events(
                stream: EventStream.ofCase(id), after: 0, limit: Casework.disclosedRowsMax)
            var filter = AccessLogFilter()
            filter.caseId = id
            let seen = try AccessLogQuery(filter).entries(limit: Casework.disclosedRowsMax, in: snapshot)
            let system = try AccessLogDocument.system(in: snapshot)
            let document = try CaseDocument.write(visible, at: clock(), caller.language, in: snapshot)
            var writer = JSONWriter(capacity: document.count + events.count * 512 + seen.count * 256)
            writer.object { object in
                object.member("caseId", id)
                object.member("disclosedAt", clock().description)
                object.key("case")
                object.raw(document)
                object.key("history")
                object.array { array in for event in events { DiscloseCase.write(event, to: &array) } }
                object.key("access")
                object.array { array in
                    for entry in seen { array.raw(AccessLogDocument.write(entry, about: id, system: system)) }
                }
                object.member(
                    "isComplete",
                    events.count < Casework.disclosedRowsMax && seen.count < Casework.disclosedRowsMax)
            }
            return ActAnswer(isNew: false, document: writer.bytes)
        }
    }
}

/// How a disclosure writes what happened.
private enum DiscloseCase {
    static func write(_ event: RecordedEvent, to array: inout JSONWriter) {
        array.object { object in
            object.member("n", event.version)
            object.member("kind", event.kind)
            object.member("recordedAt", event.recordedAt.description)
            object.member("by", event.party)
            object.key("facts")
            object.raw(event.body)
        }
    }
}
