/// The parts of a zip archive, by its central directory; every offset and length in it is checked before it is used.
///
/// Archives over 4 GB, in several files, or with encrypted parts are not read: no spreadsheet that is sent here is one.
struct ZipArchive {
    /// One part: where it lies, how it is packed, and how large it says it is.
    struct Entry {
        let method: UInt16
        let crc: UInt32
        let packedBytes: Int
        let bytes: Int
        fileprivate let offset: Int
    }

    private let file: [UInt8]
    private let limits: WorkbookLimits
    private(set) var entries: [String: Entry] = [:]

    /// Whether a file begins as zip archives do.
    static func begins(_ file: [UInt8]) -> Bool {
        file.starts(with: [0x50, 0x4B, 0x03, 0x04]) || file.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    init(_ file: [UInt8], _ limits: WorkbookLimits) throws(WorkbookFault) {
        self.file = file
        self.limits = limits
        let end = try endOfDirectory()
        let (count, size, start) = (try short(end + 10), try long(end + 12), try long(end + 16))
        guard try short(end + 4) == 0, try short(end + 8) == UInt16(count), start + size <= end else { throw .damaged }
        guard count <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
        var place = start
        for _ in 0..<count { place = try readEntry(place, end) }
        guard place == start + size else { throw .damaged }
    }

    /// A part as it is once unpacked, checked against its checksum; nil when there is none of that name.
    func part(_ name: String, _ budget: inout Int) throws(WorkbookFault) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        // The directory and the part's own header are made by the same program and say the same.
        guard try long(entry.offset) == 0x0403_4B50, try short(entry.offset + 8) == entry.method else {
            throw .damaged
        }
        let nameEnd = entry.offset + 30 + Int(try short(entry.offset + 26))
        let start = nameEnd + Int(try short(entry.offset + 28))
        guard start + entry.packedBytes <= file.count,
            file[(entry.offset + 30)..<nameEnd].elementsEqual(name.utf8)
        else { throw .damaged }
        let limit = min(limits.partBytes, budget)
        guard entry.bytes <= limit else { throw .tooLarge(limit: limits.partBytes) }
        if entry.bytes > limits.ratioFromBytes, entry.bytes / max(entry.packedBytes, 1) > limits.ratio {
            throw .packedTooTightly(limit: limits.ratio)
        }
        let packed = file[start..<start + entry.packedBytes]
        let part = try Inflation.unpacked(packed, entry)
        budget -= part.count
        return part
    }

    /// The record at the end of the file, behind which there is no more than a remark.
    private func endOfDirectory() throws(WorkbookFault) -> Int {
        let recordBytes = 22
        let remarkBytesMax = 65_535
        var place = file.count - recordBytes
        while place >= 0, place >= file.count - recordBytes - remarkBytesMax {
            if file[place] == 0x50, try long(place) == 0x0605_4B50,
                place + recordBytes + Int(try short(place + 20)) == file.count
            {
                return place
            }
            place -= 1
        }
        throw .damaged
    }

    /// Reads one line of the directory; gives the place of the next.
    private mutating func readEntry(_ place: Int, _ end: Int) throws(WorkbookFault) -> Int {
        guard place + 46 <= end, try long(place) == 0x0201_4B50 else { throw .damaged }
        let isEncrypted = try short(place + 8) & 1 == 1
        let lengths = [try short(place + 28), try short(place + 30), try short(place + 32)].map(Int.init)
        let next = place + 46 + lengths.reduce(0, +)
        guard next <= end else { throw .damaged }
        let bytes = file[(place + 46)..<(place + 46 + lengths[0])]
        guard let name = String(validating: bytes, as: UTF8.self) else { throw .damaged }
        if isEncrypted { throw .olderKindOrPassword }
        let entry = Entry(
            method: try short(place + 10), crc: UInt32(try long(place + 16)), packedBytes: try long(place + 20),
            bytes: try long(place + 24), offset: try long(place + 42))
        // Two parts of one name are read as one thing by one program and as the other by the next.
        guard entries.updateValue(entry, forKey: name) == nil else { throw .damaged }
        return next
    }

    private func short(_ place: Int) throws(WorkbookFault) -> UInt16 {
        guard place >= 0, place + 2 <= file.count else { throw .damaged }
        return UInt16(file[place]) | UInt16(file[place + 1]) << 8
    }

    private func long(_ place: Int) throws(WorkbookFault) -> Int {
        Int(try short(place)) | Int(try short(place + 2)) << 16
    }
}
