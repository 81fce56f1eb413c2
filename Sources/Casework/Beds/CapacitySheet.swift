import CivilTime
import SecureCare
import StrictJSON

/// A sheet of units and one count of each, as providers and lcbb keep it.
struct CapacitySheet {
    static let columns = [
        "unit", "provider", "location", "province", "level", "type", "specialism", "regimes", "careTypes",
        "expertise", "contraindications", "total", "occupied", "available", "reserved", "unstaffed", "asOf", "phone",
        "reachable",
    ]
    /// Columns that a sheet may lack.
    static let optional = ["location", "expertise", "contraindications", "phone", "reachable"]

    let rows: [(number: Int, cells: [String: String])]
    private let table: SheetTable

    /// - Throws: `invalid` for a file that is no such sheet: faults point to `/` and the column.
    init(_ bytes: [UInt8]) throws {
        let table = try SheetTable(bytes)
        let header = table.headers
        var faults = FaultCollection()
        for column in CapacitySheet.columns where !header.contains(column) && !CapacitySheet.optional.contains(column) {
            faults.add("/1/" + column, "missing", Phrase("import.column_missing", .text(column)))
        }
        try faults.throwIfAny()
        self.table = table
        rows = table.body.map { row in
            (row.number, Dictionary(zip(header, row.cells), uniquingKeysWith: { first, _ in first }))
        }
    }

    /// How many other sheets the workbook shows, from which nothing is taken.
    var sheetsNotRead: Int { table.sheetsNotRead }

    /// What is wrong with a row beside what it says.
    func faults(in row: Int) -> [RowFault] { table.formulaFaults(in: row) }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var part = self[...]
        while part.first?.isWhitespace == true { part = part.dropFirst() }
        while part.last?.isWhitespace == true { part = part.dropLast() }
        return String(part)
    }
}

/// One row of a capacity sheet, read as far as it can be, with every fault.
struct CapacityRow {
    let number: Int
    private let cells: [String: String]
    private(set) var faults: [RowFault] = []
    private(set) var unit: CareUnit?
    private(set) var count: BedCount?
    /// The day of the count in the Netherlands.
    var countedOn: Day? { count.map { Amsterdam.day(at: $0.countedAt) } }

    init(_ number: Int, _ cells: [String: String], now: Instant) {
        self.number = number
        self.cells = cells
        let id = code("unit")
        let provider = code("provider")
        let level = figure("level")
        if let level, !Need.levelRange.contains(level) {
            add("level", "out_of_range", Phrase("import.level"))
        }
        let province = one("province", Province.self)
        let type = one("type", UnitType.self)
        let specialism = one("specialism", Specialism.self)
        let regimes = list("regimes", Regime.self)
        let careTypes = list("careTypes", CareType.self)
        let expertise = list("expertise", Expertise.self)
        let contraIndications = list("contraindications", ContraIndication.self)
        readCount(now: now)
        guard faults.isEmpty, let province, let level, let type, let specialism else { return }
        unit = CareUnit(
            id: id, provider: provider, location: words("location", max: 80), province: province, level: level,
            type: type, specialism: specialism, regimes: regimes, careTypes: careTypes, expertise: expertise,
            contraIndications: contraIndications, phone: words("phone", max: 40), reachable: words("reachable", max: 80)
        )
    }

    private mutating func readCount(now: Instant) {
        let figures = ["total", "occupied", "available", "reserved", "unstaffed"].map { figure($0) }
        let moment = cells["asOf"].flatMap { Instant($0) }
        if moment == nil { add("asOf", "not_an_instant", Phrase("import.instant")) }
        guard let moment, figures.allSatisfy({ $0 != nil }) else { return }
        let known = figures.compactMap { $0 }
        let count = BedCount(
            countedAt: moment, total: known[0], occupied: known[1], available: known[2], reserved: known[3],
            unstaffed: known[4], source: .imported)
        if !count.addsUp {
            add(
                "total", "does_not_add_up",
                Phrase("fault.counts_do_not_add_up", .number(known[0]), .number(known[1...].reduce(0, +))))
        }
        if moment > now { add("asOf", "in_the_future", Phrase("fault.in_the_future")) }
        self.count = count
    }

    private mutating func add(_ column: String, _ code: String, _ detail: Phrase) {
        faults.append(RowFault(number, column, code, detail))
    }

    private mutating func code(_ column: String) -> String {
        let text = cells[column] ?? ""
        let isRight =
            text.utf8.count <= 40 && text.utf8.first.map { $0.isLetterOrDigit } == true
            && text.utf8.allSatisfy { $0.isLetterOrDigit || [0x2D, 0x2E, 0x5F].contains($0) }
        if !isRight { add(column, text.isEmpty ? "missing" : "bad_format", Phrase("import.code")) }
        return text
    }

    private mutating func figure(_ column: String) -> Int? {
        let text = cells[column] ?? ""
        guard let number = Int(text), String(number) == text, (0...10_000).contains(number) else {
            add(column, text.isEmpty ? "missing" : "out_of_range", Phrase("import.figure"))
            return nil
        }
        return number
    }

    private mutating func one<C: Code>(_ column: String, _ list: C.Type) -> C? {
        let text = cells[column] ?? ""
        if let code = C(rawValue: text) { return code }
        let nearest = NearMiss.best(text, among: C.names)
        let allowed = C.names.joined(separator: ", ")
        add(
            column, text.isEmpty ? "missing" : "not_in_list",
            nearest.map { Phrase("import.code_of_list.nearest", .text(allowed), .text($0)) }
                ?? Phrase("import.code_of_list", .text(allowed)))
        return nil
    }

    private mutating func list<C: Code>(_ column: String, _ type: C.Type) -> CodeSet<C> {
        var set: CodeSet<C> = []
        for name in (cells[column] ?? "").split(separator: "|") {
            guard let code = C(rawValue: String(name).trimmed) else {
                add(
                    column, "not_in_list",
                    Phrase("import.code_of_list", .text(C.names.joined(separator: ", "))))
                continue
            }
            set.insert(code)
        }
        return set
    }

    private mutating func words(_ column: String, max: Int) -> String? {
        let text = cells[column] ?? ""
        return text.isEmpty ? nil : String(text.prefix(max))
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
