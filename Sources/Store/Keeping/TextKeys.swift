import Cryptography

/// Seals and opens free text: each owner has a key of its own, and that key is sealed under the master key.
struct TextKeys: Sendable {
    private let master: MasterKey

    init(master: MasterKey) { self.master = master }

    /// A key for one purpose, from which nothing follows about the master key.
    func key(for purpose: String) throws -> [UInt8] {
        try SHA256.digest(of: master.bytes + Array("key for \(purpose)".utf8)).bytes
    }

    /// A new owner's key, sealed under the master key.
    func makeWrapped(owner: String) throws -> [UInt8] {
        try wrap(secureRandom(bytes: SealedBytes.keyByteCount), owner: owner)
    }

    /// An owner's key, sealed under the master key.
    func wrap(_ key: [UInt8], owner: String) throws -> [UInt8] {
        try SealedBytes.seal(key, key: master.bytes, associatedData: binding(ofKeyOf: owner))
    }

    /// Seals a text under its owner's key, bound to the owner and the text's id.
    func seal(_ text: String, id: Int64, owner: String, wrapped: [UInt8]) throws -> [UInt8] {
        try SealedBytes.seal(
            Array(text.utf8), key: unwrap(wrapped, owner: owner), associatedData: binding(of: id, owner: owner))
    }

    /// Opens a text that was sealed for this owner under this id.
    func open(_ sealed: [UInt8], id: Int64, owner: String, wrapped: [UInt8]) throws(StoreError) -> String {
        do {
            let bytes = try SealedBytes.open(
                sealed, key: unwrap(wrapped, owner: owner), associatedData: binding(of: id, owner: owner))
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            throw .textDoesNotOpen(id: id)
        }
    }

    /// An owner's key, opened with the master key.
    func unwrap(_ wrapped: [UInt8], owner: String) throws -> [UInt8] {
        try SealedBytes.open(wrapped, key: master.bytes, associatedData: binding(ofKeyOf: owner))
    }

    private func binding(ofKeyOf owner: String) -> [UInt8] { Array("text key of \(owner)".utf8) }

    private func binding(of id: Int64, owner: String) -> [UInt8] { Array("text \(id) of \(owner)".utf8) }
}
