import CivilTime
import SecureCare
import Store
import StrictJSON

/// Writes what each event means into the tables that are read; the same for an event just recorded and for one
/// replayed years later, so that the tables can be made again from the history at any time.
public struct CaseProjector: Projector {
    /// The tables, as the embedded files make them; empty when a file is missing, which a test of the package excludes.
    public var sql: String { (try? ProjectionSQL.embedded(CaseProjector.files)) ?? "" }

    private static let files = [
        "Projections/parties.sql", "Projections/units.sql", "Projections/capacity.sql", "Projections/cases.sql",
        "Projections/case-items.sql", "Projections/case-figures.sql",
        "Projections/privacy.sql", "Projections/logbook.sql",
        "Projections/reviews.sql", "Projections/bottlenecks.sql", "Projections/ladders.sql",
    ]

    /// How tables are filled changed so often.
    public var revision: Int { 2 }

    /// The one projector of the program.
    public init() {}

    /// Writes the rows that follow from an event.
    public func project(_ event: RecordedEvent, in transaction: Transaction) throws {
        guard let kind = EventKind(rawValue: event.kind) else { throw UnknownStoredValue(list: "event kind") }
        let body = try JSONReader.read(event.body)
        if !kind.isOnCaseAlone { try HeldCases.of(transaction)?.settle(before: event, kind, in: transaction) }
        switch kind {
        case .partyRegistered, .tokenIssued, .tokenRevoked, .tokenExpirySet:
            try PartyProjection(transaction: transaction).project(kind, event, body)
        case .regionSet:
            try RegionProjection(transaction: transaction).project(event, body)
        case .phoneCallMade, .dashboardScopeSet, .fundingTotalRecorded:
            try CapacityProjection(transaction: transaction).project(kind, event, body)
        case .regionParametersSet, .ladderInstalled:
            try LadderProjection(transaction: transaction).project(kind, event, body)
        case .reviewPlanned, .reviewConcluded, .agendaItemAdded, .agendaItemWithdrawn, .decisionMade, .actionAgreed,
            .actionDone:
            try ReviewProjection(transaction: transaction).project(kind, event, body)
        case .bottleneckRaised, .bottleneckMoved:
            try BottleneckProjection(transaction: transaction).project(kind, event, body)
        case .inquiryLogged: try InquiryProjection(transaction: transaction).project(event, body)
        case .signalSent: try SignalProjection(transaction: transaction).project(event, body)
        case .feedOpened, .feedRevoked:
            try FeedProjection(transaction: transaction).project(kind, event, body)
        case .clockFired: try FiredClockProjection(transaction: transaction).project(event, body)
        case .unitDescribed, .bedsCounted:
            try UnitProjection(transaction: transaction).project(kind, event, body)
        case .accessLogPruned: break
        case .textsErased where !EventStream.isOfCase(event.stream): break
        case .textsErased, .caseErased, .factsErased, .objectionRecorded, .casesLinked, .caseLinkUndone:
            try PrivacyProjection(event: event, body: body, transaction: transaction).project(kind)
        case .logbookEntryWritten, .logbookQuarterReleased, .logbookCountsPublished:
            try LogbookProjection(event: event, body: body, transaction: transaction).project(kind)
        default:
            var projection = try CaseProjection(kind, event, body, transaction)
            try projection.project()
        }
    }

    /// Writes the cases that were held back while history was replayed.
    public func settle(in transaction: Transaction) throws {
        try HeldCases.of(transaction)?.settle(in: transaction)
    }

    /// Whether what an event is about stands in the tables as of that event.
    public func holds(_ event: RecordedEvent, in transaction: Transaction) throws -> Bool {
        let code = EventStream.code(of: event.stream)
        guard let kind = EventKind(rawValue: event.kind) else { return false }
        switch kind {
        case .accessLogPruned: return true
        case .textsErased where !EventStream.isOfCase(event.stream): return true
        case .logbookEntryWritten, .logbookQuarterReleased, .logbookCountsPublished:
            let body = try JSONReader.read(event.body)
            return try LogbookProjection(event: event, body: body, transaction: transaction).holds(kind)
        case .partyRegistered, .tokenIssued, .tokenRevoked, .tokenExpirySet:
            return try transaction.exists("SELECT 1 FROM parties WHERE code = ?", [code])
        case .dashboardScopeSet:
            return try transaction.exists("SELECT 1 FROM dashboard_scopes WHERE seq = ?", [event.sequence])
        case .phoneCallMade:
            return try transaction.exists("SELECT 1 FROM phone_calls WHERE seq = ?", [event.sequence])
        case .fundingTotalRecorded:
            return try transaction.exists("SELECT 1 FROM funding_totals WHERE seq = ?", [event.sequence])
        case .ladderInstalled:
            return try transaction.exists("SELECT 1 FROM ladder_versions WHERE version = ?", [Int(code) ?? 0])
        case .reviewPlanned, .reviewConcluded, .agendaItemAdded, .agendaItemWithdrawn, .decisionMade, .actionAgreed,
            .actionDone:
            return try transaction.exists("SELECT 1 FROM reviews WHERE id = ?", [code])
        case .bottleneckRaised, .bottleneckMoved:
            return try transaction.exists("SELECT 1 FROM bottlenecks WHERE id = ?", [code])
        case .inquiryLogged:
            return try transaction.exists("SELECT 1 FROM inquiries WHERE inquiry_no = ?", [event.sequence])
        case .signalSent:
            return try transaction.exists("SELECT 1 FROM signals WHERE signal_no = ?", [event.sequence])
        case .feedOpened, .feedRevoked: return try transaction.exists("SELECT 1 FROM feeds WHERE party = ?", [code])
        case .regionSet, .regionParametersSet:
            return try transaction.exists("SELECT 1 FROM regions WHERE code = ?", [code])
        case .unitDescribed: return try transaction.exists("SELECT 1 FROM units WHERE id = ?", [code])
        case .bedsCounted:
            return try transaction.exists(
                "SELECT 1 FROM bed_counts WHERE unit = ? AND recorded_at = ? AND seq = ?",
                [code, event.recordedAt, event.sequence])
        default:
            return try transaction.exists("SELECT 1 FROM cases WHERE id = ? AND version = ?", [code, event.version])
        }
    }
}

/// A member that an event of this kind always has, and that is not there: the history was changed by something else.
struct EventBodyLacks: Error, Equatable {
    let member: String
}

extension JSONValue {
    func requiredString(_ name: String) throws -> String {
        guard let text = self[name]?.string else { throw EventBodyLacks(member: name) }
        return text
    }

    func requiredInteger(_ name: String) throws -> Int {
        guard let number = self[name]?.integer else { throw EventBodyLacks(member: name) }
        return number
    }

    func requiredDay(_ name: String) throws -> Day {
        try storedDay(try requiredString(name))
    }

    func day(_ name: String) throws -> Day? {
        try self[name]?.string.map(storedDay)
    }

    func joined(_ name: String) -> String {
        (self[name]?.strings ?? []).joined(separator: "|")
    }

    /// The number of the free text that stands under a name; nil when none does.
    func textNumber(_ name: String) -> Int64? {
        self[name]?[TextReference.member]?.integer.map(Int64.init)
    }
}
