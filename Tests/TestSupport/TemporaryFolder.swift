import Glibc

/// A folder of its own for one test, removed with it.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let path: String

    /// A new, empty folder.
    public init() throws {
        var template = Array("/tmp/casus-trial-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TrialFailure.noFolder }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in files { unlink(path + "/" + name) }
        rmdir(path)
    }

    /// The names of the files in it.
    public var files: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file in it; none when it cannot be read.
    public func bytes(of name: String) -> [UInt8] {
        guard let file = fopen(path + "/" + name, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk.prefix(count) }
        return bytes
    }
}

/// Why a trial could not go on.
public enum TrialFailure: Error {
    /// The system gave no folder.
    case noFolder
    /// The socket failed, by the system's number.
    case socket(Int32)
    /// What came over the socket is no answer.
    case notAnAnswer(String)
    /// An answer is not as the description says it is.
    case notAsDescribed(operation: String, status: Int, faults: [String], body: String)
    /// A request was answered otherwise than the trial needs to go on.
    case unexpected(request: String, status: Int, body: String)
}
