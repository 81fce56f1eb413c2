/// What the texts of a column were read as: each spelling is read once, however many rows have it.
///
/// For columns with few spellings, such as codes and days: every one of them is kept.
public struct ReadOnce<Value> {
    private var entries: [(hash: UInt64, text: [UInt8], value: Value)] = []
    /// Places in `entries` and 1, by hash; 0 where there is none. Their number is a power of two.
    private var slots: [Int32]
    private let read: (String) throws -> Value

    /// Nothing read yet; the closure reads one spelling.
    public init(_ read: @escaping (String) throws -> Value) {
        self.read = read
        slots = Array(repeating: 0, count: ReadOnce.slotsLeast)
    }

    /// The value of a column.
    public mutating func callAsFunction(_ row: Row, _ column: Int) throws -> Value {
        try row.bytes(column) { try value(of: $0) }
    }

    /// The value of a column, or nil for null.
    public mutating func optional(_ row: Row, _ column: Int) throws -> Value? {
        row.isNull(column) ? nil : try self(row, column)
    }

    private mutating func value(of bytes: UnsafeRawBufferPointer) throws -> Value {
        // FNV-1a: spellings are short, and nobody outside chooses them.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if entries[place].hash == hash, entries[place].text.elementsEqual(bytes) { return entries[place].value }
            slot = (slot + 1) & (slots.count - 1)
        }
        let value = try read(String(decoding: bytes, as: UTF8.self))
        entries.append((hash, [UInt8](bytes), value))
        slots[slot] = Int32(entries.count)
        if entries.count * 2 > slots.count { spread() }
        return value
    }

    private mutating func spread() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (place, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place + 1)
        }
    }

    private static var slotsLeast: Int { 256 }
}
