import SecureCare

/// Random numbers that are the same for the same seed, so that a failing world can be made again (splitmix).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// Starts at a seed.
    init(seed: UInt64) {
        state = seed
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool {
        Int.random(in: 0..<times, using: &self) == 0
    }

    /// Some codes of a list, each with a chance of one in so many.
    mutating func some<C: Code>(_ type: C.Type, oneIn times: Int) -> CodeSet<C> {
        var codes: CodeSet<C> = []
        for code in C.allCases where once(in: times) { codes.insert(code) }
        return codes
    }

    /// One code of a list, or the other value.
    mutating func one<C: Code>(_ type: C.Type, or other: C) -> C {
        C.allCases.randomElement(using: &self) ?? other
    }
}
