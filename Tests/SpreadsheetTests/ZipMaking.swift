import CZlib

/// Makes zip archives as spreadsheet programs do, and as they never would.
struct ZipMaking {
    /// One part on its way into an archive.
    struct Part {
        var name: String
        var bytes: [UInt8]
        var isDeflated = true
        /// What the directory says of its size; the truth when nil.
        var claimedBytes: Int?
        var flags: UInt16 = 0
    }

    var parts: [Part] = []

    mutating func add(_ name: String, _ text: String) { parts.append(Part(name: name, bytes: Array(text.utf8))) }

    var archive: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let packed = part.isDeflated ? Self.deflated(part.bytes) : part.bytes
            let crc = UInt32(truncatingIfNeeded: crc32_z(0, part.bytes, part.bytes.count))
            let method: UInt16 = part.isDeflated ? 8 : 0
            let common =
                Self.short(part.flags) + Self.short(method) + Self.long(0) + Self.long(Int(crc))
                + Self.long(packed.count) + Self.long(part.claimedBytes ?? part.bytes.count)
                + Self.short(UInt16(part.name.utf8.count)) + Self.short(0)
            directory += [0x50, 0x4B, 1, 2] + Self.short(20) + Self.short(20) + common
            directory += Self.short(0) + Self.short(0) + Self.short(0) + Self.long(0) + Self.long(file.count)
            directory += Array(part.name.utf8)
            file += [0x50, 0x4B, 3, 4] + Self.short(20) + common + Array(part.name.utf8) + packed
        }
        let count = Self.short(UInt16(parts.count))
        return file + directory + [0x50, 0x4B, 5, 6] + Self.short(0) + Self.short(0) + count + count
            + Self.long(directory.count) + Self.long(file.count) + Self.short(0)
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var input = bytes
        return [UInt8](unsafeUninitializedCapacity: bytes.count + 1_024) { buffer, count in
            input.withUnsafeMutableBufferPointer { source in
                var stream = z_stream()
                guard casus_deflate_raw_start(&stream) == Z_OK else { return }
                defer { deflateEnd(&stream) }
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                _ = deflate(&stream, Z_FINISH)
                count = buffer.count - Int(stream.avail_out)
            }
        }
    }

    private static func short(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

    private static func long(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) } }

    /// A workbook with one sheet, its rows as XML.
    static func workbook(
        rows: String, texts: String? = nil, styles: String? = nil, contentType: String = "sheet", prologue: String = ""
    ) -> ZipMaking {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let declared = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
        var zip = ZipMaking()
        zip.add(
            "[Content_Types].xml",
            declared + #"<Types><Override PartName="/xl/workbook.xml" ContentType="\#(contentType)"/></Types>"#)
        zip.add(
            "_rels/.rels",
            declared
                + #"<Relationships><Relationship Id="r1" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        )
        zip.add(
            "xl/workbook.xml",
            declared
                + #"<workbook xmlns:r="\#(office)"><sheets><sheet name="B" sheetId="1" r:id="r1"/></sheets></workbook>"#
        )
        var references = [("r1", "worksheet", "worksheets/sheet1.xml")]
        if texts != nil { references.append(("r2", "sharedStrings", "texts.xml")) }
        if styles != nil { references.append(("r3", "styles", "/xl/styles.xml")) }
        zip.add(
            "xl/_rels/workbook.xml.rels",
            declared + "<Relationships>"
                + references.map { #"<Relationship Id="\#($0.0)" Type="\#(office)/\#($0.1)" Target="\#($0.2)"/>"# }
                .joined() + "</Relationships>")
        if let texts { zip.add("xl/texts.xml", declared + "<sst>\(texts)</sst>") }
        if let styles { zip.add("xl/styles.xml", declared + "<styleSheet>\(styles)</styleSheet>") }
        zip.add(
            "xl/worksheets/sheet1.xml",
            declared + prologue + "<worksheet><sheetData>\(rows)</sheetData></worksheet>")
        return zip
    }
}
