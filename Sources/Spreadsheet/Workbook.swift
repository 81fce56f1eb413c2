/// A workbook as spreadsheet programs keep it (`.xlsx`), of which the first sheet with something in it is read
/// (Dutch: werkmap). Unpacking is zlib's, reading XML is the toolchain's.
public struct Workbook: Sendable {
    /// The sheet's rows from the first on, cells as people would read them: days as `2022-06-15`, `yes` and `no`.
    public let rows: [[String]]
    /// Which columns of which rows hold a formula instead of what was typed; both counted from 1.
    public let formulas: [Int: [Int]]
    /// How many other sheets are shown in the workbook and were not read.
    public let sheetsNotRead: Int

    /// Whether a file begins as workbooks do, new ones and old ones.
    public static func begins(_ file: [UInt8]) -> Bool {
        ZipArchive.begins(file) || file.starts(with: compoundFile)
    }

    /// Reads a file that begins as a workbook.
    public init(_ file: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookFault) {
        guard !file.starts(with: Workbook.compoundFile) else { throw .olderKindOrPassword }
        let archive = try ZipArchive(file, limits)
        try Workbook.requireNoMacros(archive)
        var budget = limits.allBytes
        let root = Relationships(of: "")
        guard let bytes = try archive.part("_rels/.rels", &budget) else { throw .otherKind }
        try root.read(bytes)
        guard let name = root.byId.values.first(where: { $0.kind == "officeDocument" })?.target,
            name.hasSuffix(".xml"), let part = try archive.part(name, &budget)
        else { throw .otherKind }
        let workbook = WorkbookPart()
        try workbook.read(part)
        let references = Relationships(of: name)
        guard let bytes = try archive.part(Relationships.name(of: name), &budget) else { throw .otherKind }
        try references.read(bytes)
        let sheets = workbook.shownSheets.compactMap { references.byId[$0] }.filter { $0.kind == "worksheet" }
        guard !sheets.isEmpty else { throw .otherKind }
        let (texts, formats) = try Workbook.texts(references, archive, &budget, limits)
        for sheet in sheets {
            guard let bytes = try archive.part(sheet.target, &budget) else { throw .damaged }
            let part = SheetPart(
                texts: texts, formats: formats, countsFrom1904: workbook.countsFrom1904, limits)
            try part.read(bytes)
            guard part.rows.contains(where: { !$0.isEmpty }) else { continue }
            rows = part.rows
            formulas = part.formulas
            sheetsNotRead = sheets.count - 1
            return
        }
        throw .empty
    }

    /// Texts and formats, which are parts of their own; a workbook need not have them, but what it names is there.
    private static func texts(
        _ references: Relationships, _ archive: ZipArchive, _ budget: inout Int, _ limits: WorkbookLimits
    ) throws(WorkbookFault) -> ([String], [NumberFormat]) {
        func named(_ kind: Substring) -> String? { references.byId.values.first { $0.kind == kind }?.target }
        let texts = SharedTextsPart(atMost: limits.cells)
        let styles = StylesPart()
        for (kind, reading) in [("sharedStrings", texts as XMLPart), ("styles", styles)] {
            guard let name = named(kind[...]) else { continue }
            guard let bytes = try archive.part(name, &budget) else { throw .damaged }
            try reading.read(bytes)
        }
        return (texts.texts, styles.formats)
    }

    private static func requireNoMacros(_ archive: ZipArchive) throws(WorkbookFault) {
        for name in archive.entries.keys.map({ $0.lowercased() }) {
            if name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/") { throw .macros }
        }
    }

    /// How files of the older kind begin, and files that stand for one behind a password.
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}
