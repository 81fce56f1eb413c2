import SecureCare
import StrictJSON

/// One thing that is wrong with a row of an imported sheet, for a person to mend there.
public struct RowFault: Sendable, Hashable {
    /// The row as a spreadsheet numbers it: the header is row 1.
    public let row: Int
    /// The column's name in the header; nil for the row as a whole.
    public let column: String?
    /// The kind of fault.
    public let code: String
    /// What was expected, and what to do.
    public let detail: Phrase

    init(_ row: Int, _ column: String?, _ code: String, _ detail: Phrase) {
        self.row = row
        self.column = column
        self.code = code
        self.detail = detail
    }
}

/// What became of the rows of a sheet.
struct ImportTally {
    private(set) var imported = 0
    private(set) var skipped = 0
    private(set) var rejected = 0
    private(set) var faults: [RowFault] = []

    /// After how many rows those who watch are told again.
    static let rowsBetween = 250

    /// Tells those who watch how many rows are done, now and then and at the end.
    static func tell(_ watch: (Int, Int) -> Void, _ done: Int, of total: Int) {
        if done % rowsBetween == 0 || done == total { watch(done, total) }
    }

    mutating func take() { imported += 1 }

    mutating func skip() { skipped += 1 }

    mutating func reject(_ found: [RowFault]) {
        rejected += 1
        faults += found
    }

    /// The figures and every fault; `more` writes members of the import's own.
    func report(_ language: Language, _ more: (inout JSONWriter) -> Void = { _ in }) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("read", imported + skipped + rejected)
            object.member("imported", imported)
            object.member("skipped", skipped)
            object.member("rejected", rejected)
            object.key("errors")
            object.array { array in
                for fault in faults {
                    array.object { item in
                        item.member("row", fault.row)
                        item.member("column", fault.column)
                        item.member("code", fault.code)
                        item.member("detail", fault.detail.said(in: language))
                    }
                }
            }
            more(&object)
        }
        return writer.bytes
    }
}

/// Ends an act that was only tried out, so that nothing of it is recorded.
struct NothingWritten: Error {
    let answer: ActAnswer
}
