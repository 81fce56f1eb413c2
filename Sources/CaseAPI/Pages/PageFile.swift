import Cryptography
import SchemaFiles

/// A file of the page on which people work: embedded when the program was built, or made of the label file.
struct PageFile: Sendable {
    /// The content.
    let bytes: [UInt8]
    /// What kind of file it is, with its character set.
    let contentType: String
    /// By which a reader recognises that it has this content already.
    let tag: String

    /// Where the embedded files of the page stand within `Schema`.
    private static let folder = "Page/"
    /// The file that is the page itself.
    private static let start = "index.html"

    /// The kinds of files that are served, by how their names end.
    private static let contentTypes = [
        "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "json": "application/json",
    ]

    /// Every file by the path at which it is asked for, letter by letter; no path is ever walked.
    static let byPath: [String: PageFile] = {
        var files: [String: PageFile] = [:]
        for file in SchemaFile.all where file.name.hasPrefix(folder) {
            guard let served = PageFile(file.name, Array(file.bytes)) else { continue }
            let name = String(file.name.dropFirst(folder.count))
            files[name == start ? "/" : "/page/" + name] = served
        }
        for (path, words) in PageWords.byPath { files[path] = PageFile(path, words) }
        return files
    }()

    private init?(_ name: String, _ bytes: [UInt8]) {
        guard let ending = name.split(separator: ".").last,
            let type = PageFile.contentTypes[String(ending)], let digest = try? SHA256.digest(of: bytes)
        else { return nil }
        self.bytes = bytes
        contentType = type
        tag = "\"\(digest.hex.prefix(32))\""
    }
}
