/// Some codes of one list, as bits: cheap to compare by the hundred thousand, in the order of the list.
public struct CodeSet<Element: Code>: Hashable, Sendable {
    /// One bit a code, by its place in the list; never stored, since places may change.
    public private(set) var bits: UInt32

    /// The set without codes.
    public init() {
        bits = 0
    }

    /// The set of these codes.
    public init(_ codes: some Sequence<Element>) {
        bits = codes.reduce(0) { $0 | CodeSet.bit(of: $1) }
    }

    /// Whether it holds no code.
    public var isEmpty: Bool { bits == 0 }

    /// How many codes it holds.
    public var count: Int { bits.nonzeroBitCount }

    /// Whether a code is in it.
    public func contains(_ code: Element) -> Bool {
        bits & CodeSet.bit(of: code) != 0
    }

    /// Whether the two have a code in common.
    public func intersects(_ other: CodeSet) -> Bool {
        bits & other.bits != 0
    }

    /// The codes that are in both.
    public func intersection(_ other: CodeSet) -> CodeSet {
        CodeSet(bits: bits & other.bits)
    }

    /// The codes that are not in the other.
    public func subtracting(_ other: CodeSet) -> CodeSet {
        CodeSet(bits: bits & ~other.bits)
    }

    /// Adds a code.
    public mutating func insert(_ code: Element) {
        bits |= CodeSet.bit(of: code)
    }

    /// The codes, in the order of the list.
    public var codes: [Element] {
        Element.allCases.enumerated().compactMap { bits & (1 << UInt32($0.offset)) != 0 ? $0.element : nil }
    }

    private init(bits: UInt32) {
        self.bits = bits
    }

    private static func bit(of code: Element) -> UInt32 {
        var bit: UInt32 = 1
        for candidate in Element.allCases {
            if candidate == code { return bit }
            bit <<= 1
        }
        return 0
    }
}

extension CodeSet: ExpressibleByArrayLiteral {
    /// The set of these codes.
    public init(arrayLiteral elements: Element...) {
        self.init(elements)
    }
}
