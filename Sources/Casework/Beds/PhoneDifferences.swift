import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// What was heard by telephone beside what the provider had said before: per provider, to itself and lcbb alone
    /// (Dutch: belverschillen).
    public func phoneDifferences(from: Day?, to: Day?, _ page: PageRequest, for caller: Caller) throws -> Page {
        let own = try ProviderFigures.whose(caller)
        return try store.read { snapshot in
            let period = FigurePeriod(from: from, to: to, now: clock())
            let calls = try PhoneCall.load(in: period, of: own, in: snapshot)
            let providers = Dictionary(grouping: calls, by: \.provider).sorted { $0.key < $1.key }
            return try Page(cutting: providers.map { ($0.key, PhoneCall.document($0.key, $0.value)) }, page)
        }
    }
}

/// Whose figures per provider somebody sees: lcbb all, a provider its own, nobody else any.
enum ProviderFigures {
    /// The one provider whose figures the caller sees; nil for all.
    static func whose(_ caller: Caller) throws -> String? {
        switch caller.rights.capacity {
        case .readAllRecordPhoned: return nil
        case .readAllWriteOwn: return caller.party
        case .none, .read: throw ActFailure.notYours(Phrase("forbidden.provider_figures"))
        }
    }
}

/// From which day to which figures are asked for: the last quarter of a year when nothing is said.
struct FigurePeriod {
    /// How many days are looked back where nothing is asked.
    static let daysDefault = 91

    let from: Day
    let to: Day

    init(from: Day?, to: Day?, now: Instant) {
        self.to = to ?? Amsterdam.day(at: now)
        self.from = from ?? self.to.adding(1 - FigurePeriod.daysDefault)
    }

    var start: Instant { Amsterdam.start(of: from) }
    /// The first moment after the period.
    var end: Instant { Amsterdam.end(of: to) }
}

/// One call of the telephone round: what was heard, and the last that the provider itself had said by then.
struct PhoneCall {
    let provider: String
    let unit: String
    let phoned: BedCount
    let entered: BedCount?

    static func load(in period: FigurePeriod, of provider: String?, in snapshot: Snapshot) throws -> [PhoneCall] {
        let figures = { (name: String) in
            "\(name).counted_at, \(name).total, \(name).occupied, \(name).available, \(name).reserved, "
                + "\(name).unstaffed, \(name).source"
        }
        return try snapshot.rows(
            """
            SELECT u.provider, u.id, \(figures("p")), \(figures("e")) FROM units u
            JOIN bed_counts p ON p.unit = u.id AND p.counted_at >= ?1 AND p.counted_at < ?2 AND p.source = 'phoned'
            LEFT JOIN bed_counts e ON e.unit = u.id AND (e.counted_at, e.seq) = (
                SELECT l.counted_at, l.seq FROM bed_counts l WHERE l.unit = u.id AND l.source != 'phoned'
                    AND (l.counted_at, l.seq) < (p.counted_at, p.seq) ORDER BY l.counted_at DESC, l.seq DESC LIMIT 1)
            WHERE ?3 IS NULL OR u.provider = ?3 ORDER BY u.provider, u.id, p.counted_at, p.seq
            """, [period.start, period.end, provider]
        ) { row in
            PhoneCall(
                provider: row.text(0), unit: row.text(1), phoned: try UnitReading.count(row, at: 2),
                entered: row.isNull(9) ? nil : try UnitReading.count(row, at: 9))
        }
    }

    /// Whether what was heard is not what was entered.
    var differs: Bool {
        guard let entered else { return false }
        return [entered.total, entered.occupied, entered.available, entered.reserved, entered.unstaffed]
            != [phoned.total, phoned.occupied, phoned.available, phoned.reserved, phoned.unstaffed]
    }

    static func document(_ provider: String, _ calls: [PhoneCall]) -> [UInt8] {
        let compared = calls.filter { $0.entered != nil }
        let differing = compared.filter(\.differs)
        var writer = JSONWriter()
        writer.object { object in
            object.member("provider", provider)
            object.member("calls", calls.count)
            object.member("compared", compared.count)
            object.member("agreeing", compared.count - differing.count)
            object.member("availableEntered", compared.reduce(0) { $0 + ($1.entered?.available ?? 0) })
            object.member("availablePhoned", compared.reduce(0) { $0 + $1.phoned.available })
            object.key("differences")
            object.array { array in
                for call in differing.suffix(differencesMax) {
                    array.object { item in
                        item.member("unitId", call.unit)
                        for (name, count) in [("entered", call.entered), ("phoned", call.phoned)] {
                            if let count { write(name, count, to: &item) }
                        }
                    }
                }
            }
        }
        return writer.bytes
    }

    /// How many differences of a provider are listed one by one, the latest; the figures cover all.
    private static let differencesMax = 200

    private static func write(_ name: String, _ count: BedCount, to item: inout JSONWriter) {
        item.key(name == "entered" ? "entered" : "phoned")
        item.object { object in
            object.member("countedAt", count.countedAt.description)
            object.member("source", count.source.rawValue)
            object.member("total", count.total)
            object.member("occupied", count.occupied)
            object.member("available", count.available)
            object.member("reserved", count.reserved)
            object.member("unstaffed", count.unstaffed)
        }
    }
}
