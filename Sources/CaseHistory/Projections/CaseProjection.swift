import CivilTime
import SecureCare
import Store
import StrictJSON

/// What one event on a case means: the case's row, its items, its clocks and its readers.
struct CaseProjection {
    let kind: EventKind
    let event: RecordedEvent
    let body: JSONValue
    let transaction: Transaction
    var row: CaseRow
    /// The row as it stands in the table.
    private var storedRow: CaseRow
    let readers: CaseReaders
    var clocks: CaseClocks

    init(_ kind: EventKind, _ event: RecordedEvent, _ body: JSONValue, _ transaction: Transaction) throws {
        self.kind = kind
        self.event = event
        self.body = body
        self.transaction = transaction
        readers = CaseReaders(transaction: transaction)
        let id = EventStream.code(of: event.stream)
        if let held = HeldCases.of(transaction)?[id] {
            (row, storedRow, clocks) = (held.row, held.storedRow, held.clocks)
            return
        }
        if kind == .caseOpened {
            row = try CaseRow(opening: id, event, body)
        } else if let found = try CaseRow.load(id, in: transaction) {
            row = found
        } else {
            throw EventBodyLacks(member: "case")
        }
        storedRow = row
        clocks = try CaseClocks(of: row, in: transaction)
    }

    mutating func project() throws {
        row.version = event.version
        row.recordedVersion = event.version
        let today = Amsterdam.day(at: event.recordedAt)
        row.stayWarningDays = clocks.terms.rule(.stay, from: today).amount
        if kind == .caseOpened {
            try row.insert(in: transaction)
            storedRow = row
        }
        if !ErasedCase.isNothing(body) { try projectFacts() }
        if kind != .deadlineExtended, kind != .caseMigrated { clocks.restartSilence(on: today, of: row) }
        row.stuckFrom = CaseAttention(row: row, clocks: clocks.rows).stuckFrom
        if let held = HeldCases.of(transaction) {
            try held.keep(.init(row: row, storedRow: storedRow, clocks: clocks), in: transaction)
        } else {
            try clocks.save(in: transaction)
            try row.update(from: storedRow, in: transaction)
        }
        if kind == .caseRevised { try saveFigures() }
    }

    private mutating func projectFacts() throws {
        switch kind {
        case .caseOpened: try open()
        case .caseTakenOver: try takeOver()
        case .caseRevised: try revise()
        case .caseMoved: try move()
        case .applicationMade: try addApplication()
        case .applicationWithdrawn: try withdrawApplication()
        case .rejectionRecorded: try addRejection()
        case .rejectionContested: try contestRejection()
        case .searchConcluded:
            try addItem("search")
            if body["outcome"]?.string == SearchOutcome.none.rawValue { row.searchFailed = true }
        case .partyInvolved:
            let party = try body.requiredString("party")
            try addItem("involvement", party: party)
            try readers.grant(.involvement, to: party, on: row.caseNumber, item: try body.requiredInteger("id"))
        case .stayRecorded:
            try addItem("stay")
            try takeUpStay(body)
        case .stayExtended: try extendStay()
        case .noteWritten: try addItem("note")
        case .admissionConfirmed: try confirmAdmission()
        case .deadlineExtended:
            try clocks.extend(
                try stored(DeadlineName.self, body.requiredString("name")), item: body["applicationId"]?.integer ?? 0,
                until: body.requiredDay("dueOn"))
        case .caseMigrated: try migrate()
        case .caseTabled: try table()
        case .caseUntabled: try untable()
        case .caseReviewed: try review()
        case .stepPlanned: try addItem("step", party: body["committedBy"]?.string)
        case .stepSettled: try settleStep()
        default: break
        }
    }

    private func open() throws {
        try recordRung(on: row.openedOn, at: row.openedAt)
        try saveFigures()
        try readers.grant(.reporter, to: row.reporter, on: row.caseNumber)
        try readers.grant(.seekingParty, to: row.seekingParty, on: row.caseNumber)
        if row.rung == .advice { try readers.grant(.advice, to: FixedParty.lcbb, on: row.caseNumber) }
        guard row.currentStay != nil, let stay = body["currentStay"], stay != .null else { return }
        var writer = JSONWriter()
        writer.object { object in
            object.member("caseId", row.id)
            object.member("id", 1)
            object.members(of: StayDocument.members(of: stay, temporaryAdmission: false))
            writeRecording(to: &object)
        }
        try insertItem("stay", id: 1, party: nil, writer.bytes)
    }

    private mutating func revise() throws {
        guard let revised = body["case"] else { throw EventBodyLacks(member: "case") }
        let formerSeeker = row.seekingParty
        let formerRegion = row.region
        try row.take(revised)
        if let stay = body["currentStay"] {
            row.stayKind = try stay["kind"]?.string.map { try stored(StayKind.self, $0) }
            row.stayEndsOn = try stay.day("endsOn")
            row.currentStay = stay == .null ? nil : StayDocument.current(of: stay)
        }
        if row.seekingParty != formerSeeker {
            try readers.withdraw(.seekingParty, on: row.caseNumber)
            try readers.grant(.seekingParty, to: row.seekingParty, on: row.caseNumber)
        }
        if row.region != formerRegion {
            try readers.regionChanged(of: row)
            try readers.agendaChanged(of: row)
            try changeTerms()
        }
    }

    private mutating func takeUpStay(_ stay: JSONValue) throws {
        row.stayKind = try stored(StayKind.self, stay.requiredString("kind"))
        row.stayEndsOn = try stay.day("endsOn")
        row.currentStay = StayDocument.current(of: stay)
    }

    private mutating func extendStay() throws {
        let id = try body.requiredInteger("stayId")
        var stay = try item("stay", id)
        let endsOn = try body.requiredString("endsOn")
        stay["endsOn"] = .string(endsOn)
        var extensions = stay["extensions"]?.array ?? []
        var entry = JSONObject()
        entry["endsOn"] = .string(endsOn)
        entry["reason"] = body["reason"] ?? .null
        entry["recordedAt"] = .string(event.recordedAt.description)
        entry["recordedBy"] = .string(event.party)
        extensions.append(.object(entry))
        stay["extensions"] = .array(extensions)
        try updateItem("stay", id, stay)
        let last = try transaction.number(
            "SELECT max(id) FROM case_items WHERE case_no = ? AND kind = 'stay'", [row.caseNumber])
        if last == Int64(id) { try takeUpStay(.object(stay)) }
    }

    private mutating func confirmAdmission() throws {
        let id = try body.requiredInteger("admissionId")
        var admission = try item("admission", id)
        admission["confirmed"] = .bool(true)
        admission["confirmedAt"] = .string(event.recordedAt.description)
        try updateItem("admission", id, admission)
    }

    /// Deadlines that start from now on are as long as the case's region and ladder now say.
    mutating func changeTerms() throws {
        clocks.terms = try DeadlineTerms(of: row, in: transaction)
        row.stayWarningDays = clocks.terms.rule(.stay, from: Amsterdam.day(at: event.recordedAt)).amount
    }

    /// Notes that the case came to stand where it stands; undated when only that is known.
    func recordRung(on day: Day, at instant: Instant, isDated: Bool = true) throws {
        try transaction.execute(
            """
            INSERT INTO case_rungs (case_no, version, rung, since_on, since_at, is_dated, move, urgent, outcome)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                row.caseNumber, event.version, row.rung.rawValue, day.description, instant, isDated,
                body["move"]?.string, body["urgent"]?.bool ?? false, row.outcome?.rawValue,
            ])
    }
}
