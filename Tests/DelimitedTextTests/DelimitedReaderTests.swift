import DelimitedText
import Testing

@Suite("Reading files of rows and columns")
struct DelimitedReaderTests {
    private static func rows(_ text: String, separator: UInt8? = nil) throws -> [[String]] {
        try DelimitedReader.rows(Array(text.utf8), separator: separator)
    }

    @Test(
        "Rows are split as people's spreadsheets write them",
        arguments: [
            ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
            ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
            ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
            ("\r\na;b\r\n", [[], ["a", "b"]]),
            ("a;b\n\r\n1;2\r\n", [["a", "b"], [], ["1", "2"]]),
            ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
            ("a;b,c\n1;2,5\n", [["a", "b,c"], ["1", "2,5"]]),
            ("a;b\n;\n", [["a", "b"], ["", ""]]),
            ("a;b\n1\n1;2;3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
            ("\"a;1\";b\n\"say \"\"no\"\"\";\"two\nlines\"\n", [["a;1", "b"], ["say \"no\"", "two\nlines"]]),
            ("\"\";b\n", [["", "b"]]),
            ("a\n", [["a"]]),
            ("\u{FEFF}a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
            ("één;€\n", [["één", "€"]]),
        ])
    func splitting(text: String, rows: [[String]]) throws {
        #expect(try DelimitedReaderTests.rows(text) == rows)
    }

    @Test(
        "An empty line is a row without cells, so that rows keep the numbers that people see",
        arguments: [
            ("a;b\n\n1;2\n", 2), ("a;b\r\n\r\n1;2\r\n", 2), ("a;b\n\n\n\n1;2\n", 4),
        ])
    func emptyLines(text: String, place: Int) throws {
        let rows = try DelimitedReaderTests.rows(text)
        #expect(rows.count == place + 1)
        #expect(rows[1..<place].allSatisfy { $0.isEmpty })
        #expect(rows[place] == ["1", "2"])
    }

    @Test("A separator that is given counts, whatever the first line holds")
    func givenSeparator() throws {
        #expect(try DelimitedReaderTests.rows("a;b;c,d\n", separator: UInt8(ascii: ",")) == [["a;b;c", "d"]])
    }

    @Test(
        "Quotation marks that do not match are refused, with the row",
        arguments: [
            ("a;b\n\"1;2\n", 2), ("a;b\n1;2\n\"x\"y;2\n", 3), ("a;b\n1;x\"y\n", 2), ("\"a", 1), ("a;b\n\n1;\"", 3),
        ])
    func quoting(text: String, row: Int) {
        #expect(throws: DelimitedFault.quoting(row: row)) { try DelimitedReaderTests.rows(text) }
    }

    @Test("A file without a cell is empty", arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(throws: DelimitedFault.empty) { try DelimitedReaderTests.rows(text) }
    }

    @Test("A file with NUL bytes is no text")
    func notText() {
        #expect(throws: DelimitedFault.notText) { try DelimitedReaderTests.rows("a;b\n1;\u{0}\n") }
    }

    @Test("Rows are read up to the limit and refused above it")
    func limit() throws {
        let row = Array("1\n".utf8)
        let atLimit = Array(repeatElement(row, count: DelimitedReader.rowsMax).joined())
        #expect(try DelimitedReader.rows(atLimit).count == DelimitedReader.rowsMax)
        #expect(throws: DelimitedFault.tooManyRows(limit: DelimitedReader.rowsMax)) {
            try DelimitedReader.rows(atLimit + row)
        }
    }

    @Test("Windows-1252 is read when the bytes are no UTF-8")
    func windows1252() throws {
        let bytes: [UInt8] = [0x63, 0x61, 0x73, 0x75, 0xEF, 0x73, 0x74, 0x69, 0x65, 0x6B, 0x3B, 0x80, 0x0D, 0x0A]
        #expect(try DelimitedReader.rows(bytes) == [["casuïstiek", "€"]])
    }
}
