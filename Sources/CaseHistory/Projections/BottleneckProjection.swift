import CivilTime
import SecureCare
import Store
import StrictJSON

/// What events on a bottleneck mean: where it stands, from which cases it came, and what was said of it on the way.
struct BottleneckProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        let id = EventStream.code(of: event.stream)
        if kind == .bottleneckRaised { try raise(id, event, body) } else { try move(id, event, body) }
    }

    private func raise(_ id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        let level = try body.requiredString("level")
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", id)
            object.members(of: event.body)
            object.member("cameFrom", level)
            for name in ["interpretation", "advice", "decision", "decidedOn"] {
                object.key(name)
                object.null()
            }
            object.member("raisedAt", event.recordedAt.description)
        }
        guard case .object(var document) = try JSONReader.read(writer.bytes) else { return }
        document["caseIds"] = nil
        try transaction.execute(
            """
            INSERT INTO bottlenecks (bottleneck_no, id, kind, level, came_from, region, raised_by, document)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                event.sequence, id, try body.requiredString("kind"), level, level, body["region"]?.string,
                try body.requiredString("raisedBy"), SQLValue.utf8(bytes(document)),
            ])
        for caseId in body["caseIds"]?.strings ?? [] {
            try transaction.execute(
                """
                INSERT INTO bottleneck_cases (bottleneck_no, case_no) SELECT ?, case_no FROM cases WHERE id = ?
                ON CONFLICT DO NOTHING
                """, [event.sequence, caseId])
        }
    }

    private func move(_ id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        let found = try transaction.row(
            "SELECT bottleneck_no, came_from, document FROM bottlenecks WHERE id = ?", [id]
        ) { (number: $0.int64(0), cameFrom: $0.text(1), document: $0.blob(2)) }
        guard let found, case .object(var document) = try JSONReader.read(found.document) else {
            throw EventBodyLacks(member: "bottleneck")
        }
        let to = try stored(BottleneckLevel.self, body.requiredString("to"))
        let cameFrom = to.isLookedAt ? to.rawValue : found.cameFrom
        document["level"] = .string(to.rawValue)
        document["cameFrom"] = .string(cameFrom)
        for name in ["interpretation", "advice", "decision"] {
            if let text = body[name], text != .null { document[name] = text }
        }
        if let decision = body["decision"], decision != .null {
            document["decidedOn"] = body["meetingOn"] != .null ? body["meetingOn"] : body["movedOn"]
        }
        let isCentral = to == .centralTactical || to == .strategic
        try transaction.execute(
            """
            UPDATE bottlenecks SET level = ?, came_from = ?, was_central = max(was_central, ?), document = ?
            WHERE bottleneck_no = ?
            """, [to.rawValue, cameFrom, isCentral, SQLValue.utf8(bytes(document)), found.number])
        var writer = JSONWriter()
        writer.object { object in
            object.member("bottleneckId", id)
            object.members(of: event.body)
            object.member("movedAt", event.recordedAt.description)
            object.member("by", event.party)
        }
        try transaction.execute(
            "INSERT INTO bottleneck_moves (bottleneck_no, id, from_level, meeting_on, document) VALUES (?, ?, ?, ?, ?)",
            [
                found.number, try body.requiredInteger("id"), try body.requiredString("from"),
                body["meetingOn"]?.string, SQLValue.utf8(writer.bytes),
            ])
    }

    private func bytes(_ document: JSONObject) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(.object(document))
        return writer.bytes
    }
}
