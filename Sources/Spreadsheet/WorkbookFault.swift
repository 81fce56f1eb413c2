/// Why a file is not read as a workbook; single rows are judged by who reads them.
public enum WorkbookFault: Error, Equatable, Sendable {
    /// The archive is cut off, damaged, or made in a way that no spreadsheet program does.
    case damaged
    /// An old `.xls`, or a workbook behind a password: both are files of an older kind, which hide what they hold.
    case olderKindOrPassword
    /// It carries macros: programs that would run where it is opened.
    case macros
    /// A sheet of another kind: binary, a text document, an OpenDocument spreadsheet.
    case otherKind
    /// It declares a document type, by which a few bytes can be made to mean gigabytes, or other files.
    case declaresDocumentType
    /// More parts in the archive than are read.
    case tooManyParts(limit: Int)
    /// Unpacked it would be larger than is read, in bytes.
    case tooLarge(limit: Int)
    /// It is packed so tightly that it can only be meant to fill a machine: the largest ratio that is read.
    case packedTooTightly(limit: Int)
    /// More rows than are read at once.
    case tooManyRows(limit: Int)
    /// More columns than are read.
    case tooManyColumns(limit: Int)
    /// No sheet that is shown has a cell with something in it.
    case empty
}
