import SecureCare
import StrictJSON

/// A sheet of cases as people keep it: which column is about what, and its rows (Dutch: casuïstiekoverzicht).
struct CaseSheet {
    /// What a column of the sheet was taken for.
    struct Column: Hashable {
        let header: String
        /// Nil for a column that nothing is taken from.
        let field: String?
        /// Whether the header is not one that is known, so that a person should look.
        let isGuessed: Bool
    }

    /// A row as a spreadsheet numbers it, its cells by field, and those of other columns.
    struct SheetRow {
        let number: Int
        let cells: [String: String]
        let others: [(header: String, cell: String)]
        /// What is wrong with it beside what it says.
        let faults: [RowFault]
    }

    let columns: [Column]
    let rows: [SheetRow]
    private let vocabulary: CaseSheetVocabulary
    /// How many other sheets the workbook shows, from which nothing is taken.
    let sheetsNotRead: Int

    /// - Parameter mapping: headers of this sheet, each with a field or with a header that is known.
    /// - Throws: `invalid` for a file that is no such sheet.
    init(_ bytes: [UInt8], mapping: [String: String], vocabulary: CaseSheetVocabulary = .shared) throws {
        let table = try SheetTable(bytes)
        let headers = table.headers
        let columns = CaseSheet.columns(headers, mapping, vocabulary)
        var faults = FaultCollection()
        for column in vocabulary.columns where column.isRequired {
            guard !columns.contains(where: { $0.field == column.field }) else { continue }
            let usual = column.headers.first ?? column.field
            faults.add("/1/" + usual, "missing", Phrase("import.column_missing", .text(usual)))
        }
        for header in mapping.keys.sorted() where !headers.contains(header) {
            faults.add("?mapping", "not_found", Phrase("import.mapping_names_no_column"))
        }
        try faults.throwIfAny()
        self.columns = columns
        self.vocabulary = vocabulary
        sheetsNotRead = table.sheetsNotRead
        rows = table.body.map { CaseSheet.row($0.number, $0.cells, columns, table.formulaFaults(in: $0.number)) }
    }

    /// The header under which a field stands in this sheet; the usual one when it has none.
    func header(of field: String) -> String {
        columns.first { $0.field == field }?.header
            ?? vocabulary.columns.first { $0.field == field }?.headers.first ?? field
    }

    private static func row(
        _ number: Int, _ cells: [String], _ columns: [Column], _ faults: [RowFault]
    ) -> SheetRow {
        var known: [String: String] = [:]
        var others: [(header: String, cell: String)] = []
        for (place, cell) in cells.enumerated() {
            if columns.indices.contains(place), let field = columns[place].field {
                known[field] = cell
            } else {
                others.append((columns.indices.contains(place) ? columns[place].header : "", cell))
            }
        }
        return SheetRow(number: number, cells: known, others: others, faults: faults)
    }

    /// What each header is about: as mapped, as known, or the nearest that is known; no field twice.
    private static func columns(
        _ headers: [String], _ mapping: [String: String], _ vocabulary: CaseSheetVocabulary
    ) -> [Column] {
        let known = vocabulary.columns.flatMap { column in
            ([column.field] + column.headers).map { (header: folded($0), written: $0, field: column.field) }
        }
        func field(_ header: String) -> String? { known.first { $0.header == folded(header) }?.field }
        var taken: Set<String> = []
        var found: [Column?] = headers.map { header in
            guard let field = mapping[header].flatMap({ field($0) }) ?? field(header), !taken.contains(field) else {
                return nil
            }
            taken.insert(field)
            return Column(header: header, field: field, isGuessed: false)
        }
        for place in headers.indices where found[place] == nil {
            let open = known.filter { !taken.contains($0.field) }
            let nearest = NearMiss.best(headers[place], among: open.map(\.written))
            let guess = nearest.flatMap { field($0) }
            if let guess { taken.insert(guess) }
            found[place] = Column(header: headers[place], field: guess, isGuessed: guess != nil)
        }
        return found.compactMap(\.self)
    }

    /// A header without capitals, spaces and signs.
    private static func folded(_ header: String) -> String {
        String(header.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
