import CivilTime
import SecureCare
import Store
import StrictJSON

/// What events on a meeting mean: the meeting, who sees it, and what was put, decided and promised there.
struct ReviewProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        let id = EventStream.code(of: event.stream)
        switch kind {
        case .reviewPlanned: try plan(id, event, body)
        case .reviewConcluded: try conclude(id, event, body)
        case .agendaItemAdded: try add(to: "review_agenda", of: id, case: nil, event)
        case .agendaItemWithdrawn: try withdraw(try body.requiredInteger("id"), from: id, event)
        case .decisionMade: try add(to: "review_decisions", of: id, case: nil, event)
        case .actionAgreed: try agree(id, event, body)
        default: try finish(id, event, body)
        }
    }

    private func plan(_ id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        let convenor = try body.requiredString("convenor")
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", id)
            object.members(of: event.body)
            object.key("outcome")
            object.null()
            object.member("concludedAt", nil as String?)
            object.member("recordedAt", event.recordedAt.description)
            object.member("recordedBy", event.party)
        }
        try transaction.execute(
            "INSERT INTO reviews (review_no, id, kind, convenor, region, held_on, document) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                event.sequence, id, try body.requiredString("kind"), convenor, body["region"]?.string,
                try body.requiredString("heldOn"), SQLValue.utf8(writer.bytes),
            ])
        try seat(convenor, at: event.sequence, isConvenor: true)
        for party in body["invitees"]?.strings ?? [] where party != convenor {
            try seat(party, at: event.sequence, isConvenor: false)
        }
    }

    private func seat(_ party: String, at review: Int64, isConvenor: Bool) throws {
        try transaction.execute(
            "INSERT INTO review_parties (party, review_no, is_convenor) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [party, review, isConvenor])
    }

    private func conclude(_ id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        let stored = try transaction.row("SELECT document FROM reviews WHERE id = ?", [id]) { $0.blob(0) }
        guard let stored, case .object(var document) = try JSONReader.read(stored) else {
            throw EventBodyLacks(member: "review")
        }
        document["outcome"] = body["text"] ?? .null
        if let present = body["present"], present != .null { document["present"] = present }
        document["concludedAt"] = .string(event.recordedAt.description)
        try transaction.execute(
            "UPDATE reviews SET concluded_at = ?, document = ? WHERE id = ?",
            [event.recordedAt, SQLValue.utf8(bytes(document)), id])
    }

    /// Stores the event's body as an item of the meeting.
    func add(to table: String, of id: String, case caseNumber: Int64?, _ event: RecordedEvent) throws {
        let body = try JSONReader.read(event.body)
        try transaction.execute(
            "INSERT INTO \(table) (review_no, id, case_no, document) VALUES (?, ?, ?, ?)",
            [
                try number(of: id), try body.requiredInteger("id"), caseNumber,
                SQLValue.utf8(document(id, event, namesReview: caseNumber != nil)),
            ])
    }

    /// Takes an item off the agenda; it keeps its number.
    func withdraw(_ item: Int, from id: String, _ event: RecordedEvent) throws {
        try transaction.execute(
            "UPDATE review_agenda SET withdrawn_at = ? WHERE review_no = ? AND id = ?",
            [event.recordedAt, try number(of: id), item])
    }

    private func agree(_ id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        let caseNumber = try body["caseId"]?.string.flatMap { caseId in
            try transaction.number("SELECT case_no FROM cases WHERE id = ?", [caseId])
        }
        var writer = JSONWriter()
        writer.object { object in
            object.members(of: document(id, event))
            object.member("doneOn", nil as String?)
            object.key("doneNote")
            object.null()
        }
        try transaction.execute(
            "INSERT INTO actions (review_no, id, case_no, owner, due_on, document) VALUES (?, ?, ?, ?, ?, ?)",
            [
                try number(of: id), try body.requiredInteger("id"), caseNumber, try body.requiredString("owner"),
                try body.requiredString("dueOn"), SQLValue.utf8(writer.bytes),
            ])
    }

    private func finish(_ id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        let review = try number(of: id)
        let action = try body.requiredInteger("id")
        let doneOn = try body.requiredString("doneOn")
        let stored = try transaction.row(
            "SELECT document FROM actions WHERE review_no = ? AND id = ?", [review, action]
        ) { $0.blob(0) }
        guard let stored, case .object(var document) = try JSONReader.read(stored) else {
            throw EventBodyLacks(member: "action")
        }
        document["doneOn"] = .string(doneOn)
        document["doneNote"] = body["note"] ?? .null
        try transaction.execute(
            "UPDATE actions SET done_on = ?, document = ? WHERE review_no = ? AND id = ?",
            [doneOn, SQLValue.utf8(bytes(document)), review, action])
    }

    private func document(_ id: String, _ event: RecordedEvent, namesReview: Bool = false) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            if !namesReview { object.member("reviewId", id) }
            object.members(of: event.body)
            object.member("recordedAt", event.recordedAt.description)
            object.member("recordedBy", event.party)
        }
        return writer.bytes
    }

    private func number(of id: String) throws -> Int64 {
        guard let number = try transaction.number("SELECT review_no FROM reviews WHERE id = ?", [id]) else {
            throw EventBodyLacks(member: "review")
        }
        return number
    }

    private func bytes(_ document: JSONObject) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(.object(document))
        return writer.bytes
    }
}

/// What a logged question means: one row of its own.
struct InquiryProjection {
    let transaction: Transaction

    func project(_ event: RecordedEvent, _ body: JSONValue) throws {
        var writer = JSONWriter()
        writer.object { object in
            object.members(of: event.body)
            object.member("recordedAt", event.recordedAt.description)
            object.member("recordedBy", event.party)
        }
        try transaction.execute(
            """
            INSERT INTO inquiries (inquiry_no, topic, reporter_type, province, asked_on, document)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                event.sequence, try body.requiredString("topic"), body["reporterType"]?.string,
                body["province"]?.string, try body.requiredString("askedOn"), SQLValue.utf8(writer.bytes),
            ])
    }
}

/// What opening and ending a calendar means.
struct FeedProjection {
    let transaction: Transaction

    func project(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue) throws {
        let party = EventStream.code(of: event.stream)
        let id = try body.requiredString("id")
        if kind == .feedRevoked {
            return try transaction.execute(
                "UPDATE feeds SET revoked_at = ? WHERE id = ? AND party = ?", [event.recordedAt, id, party])
        }
        try transaction.execute(
            "INSERT INTO feeds (id, party, secret_digest, opened_at) VALUES (?, ?, ?, ?)",
            [
                id, party, SQLValue.blob(try PartyProjection.digest(try body.requiredString("secretDigest"))),
                event.recordedAt,
            ])
    }
}
