import Schema

/// A file of the `Schema` folder, embedded when the program was built: tables, ladders, labels, the API's description.
public struct SchemaFile: Sendable {
    /// The path within `Schema`, for example `Migrations/0001-events.sql`.
    public let name: String
    private let index: Int

    private init(index: Int) {
        self.index = index
        name = String(cString: casus_schema_file_at(index).name)
    }

    /// Every embedded file, in the order in which they are listed.
    public static var all: [SchemaFile] {
        (0..<casus_schema_file_count()).map(SchemaFile.init(index:))
    }

    /// The file of that path within `Schema`, or nil when none is embedded under it.
    public static func named(_ name: String) -> SchemaFile? {
        all.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// The content, which lives as long as the program.
    public var bytes: UnsafeRawBufferPointer {
        let start = casus_schema_file_at(index).bytes
        var count = 0
        while let start, start[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: start, count: count)
    }

    /// The content as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
