import Testing

@testable import Spreadsheet

@Suite("A workbook that is none, or means harm")
struct HostileWorkbookTests {
    private static let row = #"<row r="1"><c r="A1" t="str"><v>a</v></c></row>"#

    private func fault(_ file: [UInt8], _ limits: WorkbookLimits = WorkbookLimits()) -> WorkbookFault? {
        do {
            _ = try Workbook(file, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test("Cut off anywhere it is refused, and never read in part")
    func truncated() throws {
        let whole = try WorkbookTests.fixture("inline.xlsx")
        for length in stride(from: 4, to: whole.count, by: 101) {
            #expect(fault(Array(whole.prefix(length))) == .damaged, "\(length)")
        }
    }

    @Test("A flipped bit is refused or changes nothing that is read")
    func flipped() throws {
        let whole = try WorkbookTests.fixture("inline.xlsx")
        let rows = try Workbook(whole).rows
        for place in stride(from: 0, to: whole.count, by: 29) {
            var file = whole
            file[place] ^= 1 << (place % 8)
            guard let book = try? Workbook(file) else { continue }
            #expect(book.rows == rows, "\(place)")
        }
    }

    @Test("A part that unpacks to far more than it is packed is refused before it is unpacked")
    func bomb() {
        var zip = ZipMaking.workbook(rows: HostileWorkbookTests.row)
        zip.parts[zip.parts.count - 1].bytes = [UInt8](repeating: 0x20, count: 8 * 1_024 * 1_024)
        #expect(fault(zip.archive) == .packedTooTightly(limit: WorkbookLimits().ratio))
        zip.parts[zip.parts.count - 1].claimedBytes = 1_000
        #expect(fault(zip.archive) == .damaged)
        var limits = WorkbookLimits()
        limits.partBytes = 100
        #expect(fault(ZipMaking.workbook(rows: HostileWorkbookTests.row).archive, limits) == .tooLarge(limit: 100))
    }

    @Test("Parts beyond the limit are refused by the count alone")
    func tooManyParts() {
        var zip = ZipMaking.workbook(rows: HostileWorkbookTests.row)
        for number in 0..<WorkbookLimits().parts { zip.add("x\(number)", "") }
        #expect(fault(zip.archive) == .tooManyParts(limit: WorkbookLimits().parts))
    }

    @Test(
        "A document type is refused wherever it stands, so that no entity is ever expanded",
        arguments: [
            #"<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>"#,
            #"<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>"#, #"<!-- --><!DOCTYPE x SYSTEM "http://x/">"#,
        ])
    func entities(prologue: String) {
        let zip = ZipMaking.workbook(rows: HostileWorkbookTests.row, prologue: prologue)
        #expect(fault(zip.archive) == .declaresDocumentType)
    }

    @Test("A part in another encoding, which could hide one, is refused")
    func otherEncodings() {
        for encoding in ["UTF-7", "UTF-16", "EBCDIC-CP-NL"] {
            var zip = ZipMaking.workbook(rows: HostileWorkbookTests.row)
            let text = #"<?xml version="1.0" encoding="\#(encoding)"?><worksheet/>"#
            zip.parts[zip.parts.count - 1].bytes = Array(text.utf8)
            #expect(fault(zip.archive) == .damaged)
        }
    }

    @Test("Macros, a password, the older kind and archives of something else each say what they are")
    func otherKinds() throws {
        var macros = ZipMaking.workbook(rows: HostileWorkbookTests.row)
        macros.add("xl/vbaProject.bin", "x")
        #expect(fault(macros.archive) == .macros)
        let older: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(Workbook.begins(older) && fault(older) == .olderKindOrPassword)
        var sealed = ZipMaking.workbook(rows: HostileWorkbookTests.row)
        sealed.parts[0].flags = 1
        #expect(fault(sealed.archive) == .olderKindOrPassword)
        var other = ZipMaking()
        other.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        #expect(fault(other.archive) == .otherKind)
        #expect(fault(ZipMaking.workbook(rows: "").archive) == .empty)
    }

    @Test("Two parts of one name are refused: each program would read another of them")
    func twice() {
        var zip = ZipMaking.workbook(rows: HostileWorkbookTests.row)
        zip.add("xl/workbook.xml", "<workbook/>")
        #expect(fault(zip.archive) == .damaged)
    }

    @Test("Rows and columns beyond the limits are refused, empty cells that are only formatted are not")
    func beyondLimits() throws {
        let (rows, columns) = (WorkbookLimits().rows, WorkbookLimits().columns)
        func sheet(_ cell: String, row: Int) -> [UInt8] {
            ZipMaking.workbook(rows: #"\#(HostileWorkbookTests.row)<row r="\#(row)">\#(cell)</row>"#).archive
        }
        #expect(fault(sheet("<c><v>1</v></c>", row: rows + 1)) == .tooManyRows(limit: rows))
        #expect(fault(sheet("<c><v>1</v></c>", row: -1)) == .tooManyRows(limit: rows))
        #expect(fault(sheet(#"<c r="XFD2"><v>1</v></c>"#, row: 2)) == .tooManyColumns(limit: columns))
        #expect(fault(sheet(#"<c s="1"/>"#, row: 1_048_576)) == nil)
        #expect(try Workbook(sheet("<c><v>1</v></c>", row: rows)).rows.count == rows)
    }
}
