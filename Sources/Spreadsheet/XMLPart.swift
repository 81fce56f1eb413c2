import Foundation
import FoundationXML

/// One part of a workbook as XML, read element by element; a document type is refused before anything is read.
class XMLPart: NSObject, XMLParserDelegate {
    /// Why reading was broken off.
    private(set) var fault: WorkbookFault?
    private weak var parser: XMLParser?

    /// An element begins; its name is without a prefix.
    func begin(_ name: Substring, _ attributes: [String: String]) {}
    /// An element ends.
    func end(_ name: Substring) {}
    /// Text within the element that began last.
    func read(_ text: String) {}

    /// Reads the whole part.
    final func read(_ bytes: [UInt8]) throws(WorkbookFault) {
        try XMLPart.requirePlain(bytes)
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.delegate = self
        self.parser = parser
        let isWhole = parser.parse()
        if let fault { throw fault }
        guard isWhole else { throw .damaged }
    }

    /// Breaks reading off.
    final func stop(_ fault: WorkbookFault) {
        guard self.fault == nil else { return }
        self.fault = fault
        parser?.abortParsing()
    }

    /// A part that begins like XML in UTF-8 and declares no document type. Any other encoding could hide one.
    private static func requirePlain(_ bytes: [UInt8]) throws(WorkbookFault) {
        guard String(validating: bytes.prefix(prologueBytes).prefix { $0 < 0x80 }, as: UTF8.self) != nil,
            !bytes.contains(0)
        else { throw .damaged }
        let prologue = String(decoding: bytes.prefix(prologueBytes), as: UTF8.self).lowercased()
        if let declared = prologue.range(of: "encoding=") {
            let name = prologue[declared.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
            guard ["utf-8", "us-ascii"].contains(name) else { throw .damaged }
        }
        let markup = [Array("--".utf8), Array("[CDATA[".utf8)]
        var place = 0
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = open + 1
            guard place < bytes.count, bytes[place] == UInt8(ascii: "!") else { continue }
            guard markup.contains(where: { bytes[(place + 1)...].starts(with: $0) }) else {
                throw .declaresDocumentType
            }
        }
    }

    /// The declaration at the start of a part is well within so many bytes.
    private static let prologueBytes = 200

    final func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        begin(XMLPart.local(elementName), attributes)
    }

    final func parser(
        _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
    ) {
        end(XMLPart.local(elementName))
    }

    final func parser(_ parser: XMLParser, foundCharacters string: String) { read(string) }

    final func parser(_ parser: XMLParser, foundCDATA data: Data) { read(String(decoding: data, as: UTF8.self)) }

    /// A name without the prefix that a program may have chosen for its namespace.
    private static func local(_ name: String) -> Substring {
        name.utf8.lastIndex(of: UInt8(ascii: ":")).map { name[name.index(after: $0)...] } ?? name[...]
    }
}
