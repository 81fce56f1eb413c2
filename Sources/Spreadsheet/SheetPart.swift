/// The cells of one sheet, as people would read them.
final class SheetPart: XMLPart {
    /// From the first row on; a row that the sheet leaves out is empty.
    private(set) var rows: [[String]] = []
    /// Which columns of which rows hold a formula; both counted from 1.
    private(set) var formulas: [Int: [Int]] = [:]

    private let texts: [String]
    private let formats: [NumberFormat]
    private let countsFrom1904: Bool
    private let limits: WorkbookLimits

    private var row = 0
    private var column = 0
    private var kind = "n"
    private var format = NumberFormat.number
    private var value = ""
    private var isValue = false
    private var isPhonetic = false
    private var isFormula = false
    private var cells = 0

    init(texts: [String], formats: [NumberFormat], countsFrom1904: Bool, _ limits: WorkbookLimits) {
        self.texts = texts
        self.formats = formats
        self.countsFrom1904 = countsFrom1904
        self.limits = limits
        super.init()
    }

    override func begin(_ name: Substring, _ attributes: [String: String]) {
        switch name {
        case "row":
            row = attributes["r"].flatMap { Int($0) } ?? row + 1
            column = 0
        case "c":
            column = attributes["r"].flatMap(SheetPart.column) ?? column + 1
            kind = attributes["t"] ?? "n"
            let style = attributes["s"].flatMap { Int($0) } ?? 0
            format = formats.indices.contains(style) ? formats[style] : .number
            value = ""
            isFormula = false
        case "v": isValue = true
        case "t": isValue = !isPhonetic
        case "rPh": isPhonetic = true
        case "f": isFormula = true
        default: break
        }
    }

    override func read(_ text: String) {
        if isValue { value += text }
    }

    override func end(_ name: Substring) {
        switch name {
        case "v", "t": isValue = false
        case "rPh": isPhonetic = false
        case "c": endCell()
        default: break
        }
    }

    private func endCell() {
        let words = words()
        guard isFormula || !words.isEmpty else { return }
        guard (1...limits.rows).contains(row) else { return stop(.tooManyRows(limit: limits.rows)) }
        guard (1...limits.columns).contains(column) else { return stop(.tooManyColumns(limit: limits.columns)) }
        cells += 1
        guard cells <= limits.cells else { return stop(.tooLarge(limit: limits.cells)) }
        while rows.count < row { rows.append([]) }
        while rows[row - 1].count < column { rows[row - 1].append("") }
        rows[row - 1][column - 1] = words
        if isFormula { formulas[row, default: []].append(column) }
    }

    /// What the cell holds, by its kind (ECMA-376, part 1, 18.18.11).
    private func words() -> String {
        switch kind {
        case "s":
            guard let place = Int(value), texts.indices.contains(place) else { return "" }
            return texts[place]
        case "b": return value == "1" ? "yes" : value == "0" ? "no" : ""
        case "inlineStr", "str": return CellText.unescaped(value)
        case "d": return value.hasSuffix("T00:00:00") ? String(value.dropLast(9)) : value
        case "e": return value
        default: return value.isEmpty ? "" : format.words(value, countsFrom1904: countsFrom1904)
        }
    }

    /// The column of `AB12`, counted from 1; nil for anything else.
    private static func column(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard column <= 16_384 else { return nil }
        }
        return column > 0 ? column : nil
    }
}
