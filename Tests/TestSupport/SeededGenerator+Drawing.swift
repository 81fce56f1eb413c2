import SecureCare

extension SeededGenerator {
    /// True once in so many times.
    public mutating func once(in times: Int) -> Bool {
        Int.random(in: 0..<times, using: &self) == 0
    }

    /// A number from 0 up to 1.
    public mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }

    /// Some codes of a list, each with a chance of one in so many.
    public mutating func some<C: Code>(_ type: C.Type, oneIn times: Int) -> CodeSet<C> {
        var codes: CodeSet<C> = []
        for code in C.allCases where once(in: times) { codes.insert(code) }
        return codes
    }

    /// One code of a list, or the other value.
    public mutating func one<C: Code>(_ type: C.Type, or other: C) -> C {
        C.allCases.randomElement(using: &self) ?? other
    }
}
