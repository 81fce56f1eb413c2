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

    /// Writes a new file into it that nobody else may read.
    public func write(_ bytes: [UInt8], to name: String) throws {
        let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw TrialFailure.noFolder }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw TrialFailure.noFolder }
            rest = rest.dropFirst(count)
        }
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
