import Foundation
import Testing

@testable import Spreadsheet

@Suite("A workbook")
struct WorkbookTests {
    static func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    @Test("The first sheet that is shown is read as people see it, whatever the program that made the file")
    func readsShownSheet() throws {
        let book = try Workbook(WorkbookTests.fixture("cases.xlsx"))
        #expect(book.sheetsNotRead == 1 && book.formulas.isEmpty)
        #expect(book.rows.count == 5 && book.rows[3].isEmpty)
        #expect(
            book.rows[1] == [
                "W-1", "2022-02-03", "bemiddeling", "Flevoland", "1994", "yes", "ja", "inhoudelijk en financieel",
                "geen behandelaanbod / omzetplafond", "21", "LCBB", "lopend", "Zoekt langdurig & rustig <plek>",
            ])
        #expect(Array(book.rows[2].prefix(6)) == ["W-2", "2022-03-04", "advies", "Noord-Brabant", "", "no"])
        #expect(Array(book.rows[4].prefix(2)) == ["2022005", "5-4-2022"])
        #expect(book.rows[4].last == "Één regel\ntweede regel")
    }

    @Test("Texts in the cells themselves, days counted from 1904, times and fractions are read too")
    func readsInlineTexts() throws {
        let book = try Workbook(WorkbookTests.fixture("inline.xlsx"))
        #expect(book.rows[1] == ["I-1", "2022-06-15", "advies", "Zeeland", "09:30", "12.5", "2022-06-15T10:00:00"])
    }

    @Test("A formula is pointed at by row and column, with what it last came to")
    func pointsAtFormulas() throws {
        let book = try Workbook(WorkbookTests.fixture("formula.xlsx"))
        #expect(book.formulas == [3: [5]])
    }

    @Test(
        "Numbers stand for days and times by the format of their cell alone",
        arguments: [
            ("0.00", "44727", "44727"), ("dd-mm-yyyy", "44727", "2022-06-15"), ("d mmm jjjj", "44727.5", "2022-06-15"),
            ("General", "44727", "44727"), (#"[Red]"dag "0"#, "3", "3"), (#"0\d"#, "3", "3"),
            ("[h]:mm", "0.5", "12:00"), ("yyyy-mm-dd hh:mm", "44727.25", "2022-06-15T06:00:00"),
            ("dd-mm-yyyy", "1", "1900-01-01"), ("dd-mm-yyyy", "59", "1900-02-28"), ("dd-mm-yyyy", "61", "1900-03-01"),
            ("dd-mm-yyyy", "60", "60"), ("dd-mm-yyyy", "-3", "-3"), ("dd-mm-yyyy", "1e300", "1e300"),
            ("General", "1.9939999999999999E3", "1994"), ("General", "1e21", "1e+21"),
        ])
    func formats(code: String, number: String, words: String) {
        #expect(NumberFormat(code: code).words(number, countsFrom1904: false) == words)
    }

    @Test("Signs that XML does not take are given back, and what no text holds is left out")
    func unescapes() {
        #expect(CellText.unescaped("a_x000D_b_x0000_c_x0034_d_x12_e_xZZZZ_") == "a\rbc4d_x12_e_xZZZZ_")
    }

    @Test("A workbook without texts, styles and references in its cells is read by place")
    func readsBareCells() throws {
        let rows = #"<row><c t="str"><v>a</v></c><c><v>2</v></c></row><row r="4"><c r="C4" t="b"><v>1</v></c></row>"#
        let book = try Workbook(ZipMaking.workbook(rows: rows).archive)
        #expect(book.rows == [["a", "2"], [], [], ["", "", "yes"]])
    }
}
