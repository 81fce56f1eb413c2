import CivilTime
import SecureCare

/// A stored value that the program does not know: the database was changed by something else.
public struct UnknownStoredValue: Error, Sendable, Equatable {
    /// The list in which the value was looked for.
    public let list: String

    /// Nothing in that list is called so.
    public init(list: String) {
        self.list = list
    }
}

/// The code that a stored name stands for.
func stored<C: Code>(_ list: C.Type, _ name: String) throws -> C {
    guard let code = C(rawValue: name) else { throw UnknownStoredValue(list: C.list) }
    return code
}

/// The day that a stored text stands for.
func storedDay(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw UnknownStoredValue(list: "day") }
    return day
}

/// The codes that a stored list, joined by `|`, stands for.
func storedSet<C: Code>(_ list: C.Type, _ text: String) throws -> CodeSet<C> {
    CodeSet(try text.split(separator: "|").map { try stored(list, String($0)) })
}

extension CodeSet {
    /// The codes joined by `|`, as lists are stored.
    public var joined: String { codes.map(\.rawValue).joined(separator: "|") }
}
