import CivilTime
import EscalationLadder
import SecureCare
import Store
import StrictJSON

extension CaseRow {
    /// The row of a case that was just opened.
    init(opening id: String, _ event: RecordedEvent, _ body: JSONValue) throws {
        guard let recorded = body["case"] else { throw EventBodyLacks(member: "case") }
        let kind = try stored(CaseKind.self, recorded.requiredString("kind"))
        let openedOn = try body.requiredDay("openedOn")
        let today = Amsterdam.day(at: event.recordedAt)
        let openedAt = openedOn < today ? Amsterdam.start(of: openedOn) : event.recordedAt
        caseNumber = event.sequence
        self.id = id
        version = event.version
        self.kind = kind
        rung = try body["rung"]?.string.map { try stored(Rung.self, $0) } ?? Ladder.shared.start(of: kind)
        cameFrom = rung
        self.openedAt = openedAt
        self.openedOn = openedOn
        reporter = try recorded.requiredString("reporter")
        reporterType = try stored(PartyType.self, recorded.requiredString("reporterType"))
        province = try stored(Province.self, recorded.requiredString("province"))
        seekingParty = try recorded.requiredString("seekingParty")
        levels = 0
        titleStatus = .none
        suspended = false
        rungSince = openedAt
        wasRegional = false
        rejectionCount = 0
        pointing = 0
        searchFailed = false
        document = []
        recordedVersion = event.version
        ladderVersion = body["ladderVersion"]?.integer ?? LadderLibrary.embeddedVersion
        stayWarningDays = Ladder.shared.deadline(.stay).amount
        try take(recorded)
        if let stay = body["currentStay"], stay != .null {
            stayKind = try stored(StayKind.self, stay.requiredString("kind"))
            stayEndsOn = try stay.day("endsOn")
            currentStay = StayDocument.current(of: stay)
        }
    }

    /// Takes over what was recorded of the case itself, at opening or revision.
    mutating func take(_ recorded: JSONValue) throws {
        province = try stored(Province.self, recorded.requiredString("province"))
        region = recorded["region"]?.string
        seekingParty = try recorded.requiredString("seekingParty")
        referenceText = recorded.textNumber("reporterReference")
        levels = (recorded["need"]?["levels"]?.array ?? []).compactMap(\.integer).reduce(0) { $0 | 1 << ($1 - 1) }
        titleStatus = try stored(TitleStatus.self, recorded["criminalTitle"]?["status"]?.string ?? "none")
        titleEndsOn = try recorded["criminalTitle"]?.day("endsOn")
        var writer = JSONWriter()
        writer.value(recorded)
        document = writer.bytes
    }

    /// Keeps of what was recorded what is left of it when the case is erased.
    mutating func leaveErased() throws {
        document = try ErasedCase.left(ofCase: document)
        let left = try JSONReader.read(document)
        province = try stored(Province.self, left.requiredString("province"))
    }

    /// What began as a call for advice is a search from now on.
    mutating func becomeMediation() throws {
        kind = .mediation
        guard case .object(var recorded) = try JSONReader.read(document) else { return }
        recorded["kind"] = .string(CaseKind.mediation.rawValue)
        var writer = JSONWriter()
        writer.value(.object(recorded))
        document = writer.bytes
    }
}
