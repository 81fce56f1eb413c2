import CivilTime
import CountAlarms
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Why counts are not to be trusted as they stand: all to lcbb, to a provider those of its own units
    /// (Dutch: signalen over tellingen).
    public func listAlarms(asOf: Instant?, _ page: PageRequest, for caller: Caller) throws -> Page {
        let own = try ProviderFigures.whose(caller)
        return try store.read { snapshot in
            let moment = asOf ?? clock()
            let today = Amsterdam.day(at: moment)
            let series = try CountReading.series(
                of: own, from: Amsterdam.start(of: today.adding(-CountAlarms.historyDays)), upTo: moment, in: snapshot)
            let overall = own == nil ? [CountAlarms.ofAll(series, on: today)].compactMap(\.self) : []
            let alarms = overall + CountAlarms.all(of: series, on: today)
            return try Page(cutting: alarms.map { ($0.key, $0.document(caller.language)) }, page)
        }
    }

    /// How much of what was due each provider counted in time: all to lcbb, to a provider its own.
    public func fillDiscipline(from: Day?, to: Day?, _ page: PageRequest, for caller: Caller) throws -> Page {
        let own = try ProviderFigures.whose(caller)
        return try store.read { snapshot in
            let period = FigurePeriod(from: from, to: to, now: clock())
            let series = try CountReading.series(
                of: own, from: period.start, upTo: period.end.adding(seconds: -1), in: snapshot)
            let providers = Dictionary(grouping: series, by: \.provider).sorted { $0.key < $1.key }
            return try Page(
                cutting: providers.map { ($0.key, CountReading.discipline($0.key, $0.value, period)) }, page)
        }
    }
}

/// What providers themselves said of their units over time.
enum CountReading {
    /// The series of every unit that is open at the end, or of one provider's; counts by telephone are left out.
    static func series(
        of provider: String?, from: Instant, upTo moment: Instant, in snapshot: Snapshot
    ) throws -> [CountSeries] {
        let today = Amsterdam.day(at: moment)
        let terms = try CountingTerm.byProvince(on: today, in: snapshot)
        let units = try snapshot.rows(
            """
            SELECT \(UnitReading.columns) FROM unit_descriptions u
            WHERE (?1 IS NULL OR u.provider = ?1) AND \(UnitReading.inForce) AND \(UnitReading.isOpen) ORDER BY u.unit
            """, [provider, today.description]
        ) { try UnitReading.unit($0) }
        return try units.map { unit in
            let counts = try snapshot.rows(
                """
                SELECT b.counted_at, b.total, b.occupied, b.available, b.reserved, b.unstaffed, b.source,
                    b.counted_user FROM bed_counts b
                WHERE b.unit = ? AND b.counted_at >= ? AND b.counted_at <= ? AND b.source != 'phoned'
                ORDER BY b.counted_at, b.seq
                """, [unit.id, from, moment]
            ) { row in
                let count = try UnitReading.count(row, at: 0)
                return (count: count, person: count.source == .imported ? nil : row.text(7))
            }
            return CountSeries(
                unitId: unit.id, provider: unit.provider,
                termDays: terms[unit.province.rawValue] ?? CountingTerm.daysDefault, counts: counts)
        }
    }

    static func discipline(_ provider: String, _ series: [CountSeries], _ period: FigurePeriod) -> [UInt8] {
        var discipline = FillDiscipline()
        for unit in series { discipline.add(unit, from: period.from, to: period.to) }
        var writer = JSONWriter()
        writer.object { object in
            object.member("provider", provider)
            object.member("fromOn", period.from.description)
            object.member("toOn", period.to.description)
            object.member("units", series.count)
            object.member("due", discipline.due)
            object.member("inTime", discipline.inTime)
            object.member("carriedForward", discipline.carriedForward)
            object.member("percent", discipline.percent)
            object.member("people", Set(series.flatMap(\.entries).compactMap(\.person)).count)
        }
        return writer.bytes
    }
}

extension CountAlarm {
    /// What an alarm is recognised by in a list: its kind, and what it is about.
    var key: String { "\(kind.rawValue):\(unitId ?? provider ?? "")" }

    func document(_ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("id", key)
            object.member("kind", kind.rawValue)
            object.member("unitId", unitId)
            object.member("provider", provider)
            object.member("sinceOn", sinceOn.description)
            object.member("detail", detail.said(in: language))
            object.member("remedy", remedy.said(in: language))
        }
        return writer.bytes
    }
}
