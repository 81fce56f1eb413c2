/// Header fields in the order in which they were sent or are to be sent; a name is found in any letter case.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
    /// The fields in order. A request's names are in lower case; an answer's are sent as written.
    public private(set) var fields: [(name: String, value: String)]

    /// No field at all.
    public init() {
        fields = []
    }

    /// The given fields, in their order; a repeated name stays repeated.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { (name: $0.0, value: $0.1) }
    }

    /// The first value under this name, or nil. Setting replaces every field of the name; setting nil removes them.
    public subscript(name: String) -> String? {
        get {
            fields.first { Self.isSame($0.name, name) }?.value
        }
        set {
            fields.removeAll { Self.isSame($0.name, name) }
            if let newValue { fields.append((name: name, value: newValue)) }
        }
    }

    /// Every value under this name, in order.
    public func values(of name: String) -> [String] {
        fields.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// Adds a field after the others, beside any that has the same name.
    public mutating func add(_ name: String, _ value: String) {
        fields.append((name: name, value: value))
    }

    /// Makes room for this many fields.
    mutating func reserve(_ count: Int) {
        fields.reserveCapacity(count)
    }

    /// Compares two names byte by byte, ASCII letters without their case.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.utf8, right.utf8)
        return left.count == right.count && left.elementsEqual(right) { $0.asciiLowered == $1.asciiLowered }
    }
}

extension UInt8 {
    /// The byte of the lower-case letter when this is an ASCII capital, else the byte itself.
    var asciiLowered: UInt8 {
        self >= 0x41 && self <= 0x5A ? self | 0x20 : self
    }
}
