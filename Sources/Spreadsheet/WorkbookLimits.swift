/// How much of a workbook is read: each has a name, so that a message can say it.
public struct WorkbookLimits: Sendable {
    /// Parts of the archive.
    public var parts = 2_000
    /// Bytes of one part, unpacked.
    public var partBytes = 256 * 1_024 * 1_024
    /// Bytes of all parts that are read, unpacked.
    public var allBytes = 320 * 1_024 * 1_024
    /// How many times its packed size a part may be, from `ratioFromBytes` on.
    public var ratio = 100
    /// Smaller parts may be packed as tightly as they like, in bytes.
    public var ratioFromBytes = 1_024 * 1_024
    /// Rows of a sheet.
    public var rows = 200_000
    /// Columns of a sheet.
    public var columns = 256
    /// Cells of a sheet that hold something.
    public var cells = 8_000_000

    /// The limits of the product.
    public init() {}
}
