import DelimitedText
import SecureCare
import Spreadsheet

/// The rows of a sheet, whatever kind of file people keep it in: CSV, or a workbook.
struct SheetTable {
    /// The header first; an empty row is one without cells.
    let rows: [[String]]
    /// Columns, counted from 1, of rows, counted from 1, that hold a formula.
    let formulas: [Int: [Int]]
    /// How many other sheets a workbook shows.
    let sheetsNotRead: Int

    /// - Throws: `invalid` for a file that is no sheet.
    init(_ bytes: [UInt8]) throws {
        do {
            if Workbook.begins(bytes) {
                let book = try Workbook(bytes)
                (rows, formulas, sheetsNotRead) = (book.rows, book.formulas, book.sheetsNotRead)
            } else {
                (rows, formulas, sheetsNotRead) = (try DelimitedReader.rows(bytes), [:], 0)
            }
        } catch let fault as WorkbookFault {
            throw ActFailure.invalid([ActFault("", fault.code, fault.phrase)])
        } catch let fault as DelimitedFault {
            throw ActFailure.invalid([ActFault("", fault.code, fault.phrase)])
        }
        guard formulas[1] == nil else {
            throw ActFailure.invalid([ActFault("/1", "bad_format", Phrase("import.formula_in_header"))])
        }
    }

    /// The headers without white space around them.
    var headers: [String] { (rows.first ?? []).map(\.trimmed) }

    /// The rows behind the header that hold something, each with the number that a spreadsheet gives it.
    var body: [(number: Int, cells: [String])] {
        rows.enumerated().dropFirst().filter { !$0.element.allSatisfy(\.isEmpty) || formulas[$0.offset + 1] != nil }
            .map { ($0.offset + 1, $0.element.map(\.trimmed)) }
    }

    /// One fault for each formula in a row: what it came to when it was last worked out is not what anybody typed.
    func formulaFaults(in row: Int) -> [RowFault] {
        (formulas[row] ?? []).map { column in
            let header = headers.indices.contains(column - 1) ? headers[column - 1] : nil
            return RowFault(row, header, "bad_format", Phrase("import.formula_in_cell"))
        }
    }
}

extension DelimitedFault {
    var code: String {
        switch self {
        case .quoting: "bad_format"
        case .empty: "too_few"
        case .tooManyRows: "too_many"
        case .notText: "bad_format"
        }
    }

    var phrase: Phrase {
        switch self {
        case .quoting(let row): Phrase("import.quoting", .number(row))
        case .empty: Phrase("import.empty")
        case .tooManyRows(let limit): Phrase("import.too_many_rows", .number(limit))
        case .notText: Phrase("import.not_text")
        }
    }
}

extension WorkbookFault {
    var code: String {
        switch self {
        case .empty: "too_few"
        case .tooManyParts, .tooLarge, .packedTooTightly, .tooManyRows, .tooManyColumns: "too_many"
        case .damaged, .olderKindOrPassword, .macros, .otherKind, .declaresDocumentType: "bad_format"
        }
    }

    var phrase: Phrase {
        switch self {
        case .damaged: Phrase("import.workbook.damaged")
        case .olderKindOrPassword: Phrase("import.workbook.older_kind_or_password")
        case .macros: Phrase("import.workbook.macros")
        case .otherKind: Phrase("import.workbook.other_kind")
        case .declaresDocumentType: Phrase("import.workbook.declares_document_type")
        case .tooManyParts(let limit): Phrase("import.workbook.too_many_parts", .number(limit))
        case .tooLarge(let limit): Phrase("import.workbook.too_large", .number(limit))
        case .packedTooTightly(let limit): Phrase("import.workbook.packed_too_tightly", .number(limit))
        case .tooManyRows(let limit): Phrase("import.too_many_rows", .number(limit))
        case .tooManyColumns(let limit): Phrase("import.too_many_columns", .number(limit))
        case .empty: Phrase("import.empty")
        }
    }
}
