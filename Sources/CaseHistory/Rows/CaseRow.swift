import CivilTime
import SecureCare
import Store
import StrictJSON

/// Where a case stands and what deciding needs to know of it: one row of `cases`, of a bounded size however long
/// its history is.
public struct CaseRow {
    /// The event that opened it; never shown.
    public var caseNumber: Int64
    /// The number that people use.
    public var id: String
    /// How many events the case has.
    public var version: Int
    /// Mediation or advice.
    public var kind: CaseKind
    /// Where it stands.
    public var rung: Rung
    /// The rung on which it was searched for last, or advice.
    public var cameFrom: Rung
    /// When it was opened; the start of the day when that lies before the recording.
    public var openedAt: Instant
    /// The day of opening in the Netherlands.
    public var openedOn: Day
    /// The party that brought it in.
    public var reporter: String
    /// What that party was then.
    public var reporterType: PartyType
    /// The number of the text with the reporter's own reference.
    public var referenceText: Int64?
    /// Where the person belongs.
    public var province: Province
    /// The levensloop region in which the seeking institution lies; nil when an import did not know it.
    public var region: String?
    /// The party that holds the regular rung.
    public var seekingParty: String
    /// Bit 0 for level 1 and so on.
    public var levels: Int
    /// Whether there is a criminal title.
    public var titleStatus: TitleStatus
    /// The last day of an ending title, when known.
    public var titleEndsOn: Day?
    /// Where the person stays; nil when not known.
    public var stayKind: StayKind?
    /// The last day of that stay, when known.
    public var stayEndsOn: Day?
    /// The stay now as JSON; nil when none is known.
    public var currentStay: [UInt8]?
    /// Whether its clocks stand still.
    public var suspended: Bool
    /// When it came to this rung.
    public var rungSince: Instant
    /// Whether it is or was at the regional rung.
    public var wasRegional: Bool
    /// How many refusals were recorded.
    public var rejectionCount: Int
    /// When there came to be too many refusals; nil while there are not.
    public var rejectionsManyAt: Instant?
    /// Which specialism pointed to which: bit 4 × from + to.
    public var pointing: Int
    /// When refusals came to point at each other; nil while they do not.
    public var circularAt: Instant?
    /// Whether the holder of this rung recorded that it found nothing.
    public var searchFailed: Bool
    /// How it ended; nil while it has not.
    public var outcome: CaseOutcome?
    /// The case that it doubles, when it was closed for that.
    public var duplicateOf: String?
    /// From when the case needs attention if nothing more happens.
    public var stuckFrom: Instant?
    /// What was recorded of the case, as JSON that answers are made of.
    public var document: [UInt8]
    /// The last event that somebody recorded, rather than time itself.
    public var recordedVersion: Int
    /// The version of the ladder on which it stands.
    public var ladderVersion: Int
    /// A stay that ends within so many days needs a follow-up.
    public var stayWarningDays: Int

    /// The columns from which a row is read, in order.
    public static let columns = """
        c.case_no, c.id, c.version, c.kind, c.rung, c.came_from, c.opened_at, c.opened_on, c.reporter, \
        c.reporter_type, c.reference_text, c.province, c.region, c.seeking_party, c.levels, c.title_status, \
        c.title_ends_on, c.stay_kind, c.stay_ends_on, c.current_stay, c.suspended, c.rung_since, c.was_regional, \
        c.rejection_count, c.rejections_many_at, c.pointing, c.circular_at, c.search_failed, c.outcome, \
        c.duplicate_of, c.stuck_from, c.document, c.recorded_version, c.ladder_version, c.stay_warning_days
        """

    /// How many columns a row is read from; what a query selects besides follows them.
    public static let columnCount = 35

    /// A row of `columns`, starting at column 0.
    public init(_ row: Row) throws {
        caseNumber = row.int64(0)
        id = row.text(1)
        version = row.int(2)
        kind = try stored(CaseKind.self, row.text(3))
        rung = try stored(Rung.self, row.text(4))
        cameFrom = try stored(Rung.self, row.text(5))
        openedAt = Instant(milliseconds: row.int64(6))
        openedOn = try storedDay(row.text(7))
        reporter = row.text(8)
        reporterType = try stored(PartyType.self, row.text(9))
        referenceText = row.optionalInt64(10)
        province = try stored(Province.self, row.text(11))
        region = row.optionalText(12)
        seekingParty = row.text(13)
        levels = row.int(14)
        titleStatus = try stored(TitleStatus.self, row.text(15))
        titleEndsOn = try row.optionalText(16).map(storedDay)
        stayKind = try row.optionalText(17).map { try stored(StayKind.self, $0) }
        stayEndsOn = try row.optionalText(18).map(storedDay)
        currentStay = row.optionalBlob(19)
        suspended = row.bool(20)
        rungSince = Instant(milliseconds: row.int64(21))
        wasRegional = row.bool(22)
        rejectionCount = row.int(23)
        rejectionsManyAt = row.optionalInt64(24).map(Instant.init(milliseconds:))
        pointing = row.int(25)
        circularAt = row.optionalInt64(26).map(Instant.init(milliseconds:))
        searchFailed = row.bool(27)
        outcome = try row.optionalText(28).map { try stored(CaseOutcome.self, $0) }
        duplicateOf = row.optionalText(29)
        stuckFrom = row.optionalInt64(30).map(Instant.init(milliseconds:))
        document = row.blob(31)
        recordedVersion = row.int(32)
        ladderVersion = row.int(33)
        stayWarningDays = row.int(34)
    }

    /// The case with that id, whoever may see it; nil when there is none.
    public static func load(_ id: String, in snapshot: Snapshot) throws -> CaseRow? {
        try snapshot.row("SELECT \(columns) FROM cases c WHERE c.id = ?", [id]) { try CaseRow($0) }
    }

    /// Writes a row that is not there yet.
    func insert(in transaction: Transaction) throws {
        try transaction.execute(CaseRow.insertion, values)
    }

    /// Writes what differs from the row as it stands there: constraints and indexes of all else are left alone.
    func update(from stored: CaseRow, in transaction: Transaction) throws {
        let new = values
        let old = stored.values
        let changed = new.indices.filter { new[$0] != old[$0] }
        guard !changed.isEmpty else { return }
        let assignments = changed.map { CaseRow.names[$0] + " = ?" }.joined(separator: ", ")
        try transaction.execute(
            "UPDATE cases SET \(assignments) WHERE case_no = ?", changed.map { new[$0] } + [.integer(caseNumber)])
    }

    private var values: [SQLValue] {
        [
            caseNumber.sqlValue, id.sqlValue, version.sqlValue, .text(kind.rawValue), .text(rung.rawValue),
            .text(cameFrom.rawValue), openedAt.sqlValue, .text(openedOn.description), reporter.sqlValue,
            .text(reporterType.rawValue), referenceText.sqlValue, .text(province.rawValue), region.sqlValue,
            seekingParty.sqlValue, levels.sqlValue, .text(titleStatus.rawValue),
            (titleEndsOn?.description).sqlValue, (stayKind?.rawValue).sqlValue, (stayEndsOn?.description).sqlValue,
            currentStay.map(SQLValue.utf8) ?? .null, suspended.sqlValue, rungSince.sqlValue, wasRegional.sqlValue,
            rejectionCount.sqlValue, rejectionsManyAt.sqlValue, pointing.sqlValue, circularAt.sqlValue,
            searchFailed.sqlValue, (outcome?.rawValue).sqlValue, duplicateOf.sqlValue, stuckFrom.sqlValue,
            .utf8(document), recordedVersion.sqlValue, ladderVersion.sqlValue, stayWarningDays.sqlValue,
        ]
    }

    private static let names = columns.split(separator: ",").map { name in
        String(name.drop { $0 == " " || $0 == "\n" }.dropFirst(2))
    }

    private static let insertion =
        "INSERT INTO cases (\(names.joined(separator: ", "))) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))"
}
