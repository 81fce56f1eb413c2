import CivilTime

/// A value as the database holds it.
public enum SQLValue: Sendable, Equatable {
    /// No value.
    case null
    /// A whole number.
    case integer(Int64)
    /// A text.
    case text(String)
    /// A text given as its UTF-8 bytes, which are stored as they are.
    case utf8([UInt8])
    /// Bytes.
    case blob([UInt8])

    /// Whether both are stored alike: texts byte for byte, not by what they look like.
    public static func == (left: SQLValue, right: SQLValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.integer(let left), .integer(let right)): left == right
        case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
        case (.utf8(let left), .utf8(let right)), (.blob(let left), .blob(let right)): left == right
        case (.text(let text), .utf8(let bytes)), (.utf8(let bytes), .text(let text)): text.utf8.elementsEqual(bytes)
        default: false
        }
    }
}

/// What can stand for a parameter of a statement.
public protocol SQLBindable {
    /// The value as the database holds it.
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    /// Itself.
    public var sqlValue: SQLValue { self }
}

extension Int: SQLBindable {
    /// A whole number.
    public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
    /// A whole number.
    public var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLBindable {
    /// 1 for true, 0 for false.
    public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension String: SQLBindable {
    /// A text.
    public var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
    /// Bytes.
    public var sqlValue: SQLValue { .blob(self) }
}

extension Instant: SQLBindable {
    /// Milliseconds since 1970 UTC.
    public var sqlValue: SQLValue { .integer(milliseconds) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    /// The value within, or none.
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
