import Casework
import Cryptography
import SecureCare

/// Where the next page of a list begins, in a form that callers pass on unread: the last item of the page before,
/// which they saw, bound to the list and its filters.
enum Cursor {
    /// The cursor for what comes after an item.
    static func text(after item: String, of request: APIRequest) -> String {
        Hex.encoded(mark(request) + Array(item.utf8))
    }

    /// The item that a cursor names.
    ///
    /// - Throws: `invalid` for one that this list did not give.
    static func read(_ text: String, of request: APIRequest) throws -> String {
        let length = mark(request).count
        guard let bytes = Hex.decoded(text), bytes.count > length, Array(bytes.prefix(length)) == mark(request),
            let item = String(validating: bytes.dropFirst(length), as: UTF8.self)
        else { throw ActFailure.invalid([ActFault("?cursor", "bad_cursor", Phrase("fault.bad_cursor"))]) }
        return item
    }

    /// Four bytes that differ between lists and filters; the size of the page may change on the way.
    private static func mark(_ request: APIRequest) -> [UInt8] {
        let filters = request.query.filter { $0.key != "cursor" && $0.key != "limit" }.sorted { $0.key < $1.key }
        let parts =
            [request.operation.operationId] + request.pathValues.sorted { $0.key < $1.key }.map(\.value)
            + filters.flatMap { [$0.key, $0.value] }
        let digest = try? SHA256.digest(of: Array(parts.joined(separator: "\u{0}").utf8))
        return Array((digest?.bytes ?? []).prefix(4))
    }
}
