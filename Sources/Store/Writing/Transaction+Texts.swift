import Cryptography

extension Transaction {
    /// The kind of the event that says that an owner's texts were erased.
    public static let textsErasedKind = "texts_erased"

    /// Stores a free text, sealed under its owner's key, which is made when it is the owner's first.
    ///
    /// An event must follow in the same act, with `{"$text": id}` in its body where the text belongs.
    /// - Parameter owner: what the text belongs to and is erased with, for example `case:C-0123456789`.
    /// - Returns: the text's id.
    public func seal(_ text: String, owner: String) throws -> Int64 {
        let history = try recordingHistory()
        guard let keys else { throw StoreError.keyMissing(path: "the database's path with .key") }
        let id = history.lastTextID + 1
        let sealed = try keys.seal(text, id: id, owner: owner, wrapped: wrappedKey(of: owner, keys))
        let digest = try SHA256.digest(of: sealed)
        try connection.run(
            "INSERT INTO texts (id, owner, event_seq, sealed, sealed_digest) VALUES (?, ?, ?, ?, ?)",
            [id, owner, history.events.sequence + 1, sealed, digest.bytes])
        self.history?.lastTextID = id
        self.history?.pendingTexts.append(.init(id: id, owner: owner, sealedDigest: digest))
        return id
    }

    private func wrappedKey(of owner: String, _ keys: TextKeys) throws -> [UInt8] {
        if let held = try connection.row("SELECT wrapped FROM text_keys WHERE owner = ?", [owner], { $0.blob(0) }) {
            return held
        }
        let wrapped = try keys.makeWrapped(owner: owner)
        try putDigested(table: "text_keys", key: [("owner", owner)], values: [("wrapped", wrapped)])
        return wrapped
    }

    /// Erases every text of an owner and the key they were sealed under, and records that on the stream.
    ///
    /// What was sealed can then be read nowhere, not in a backup either, unless the backup's own key row survives.
    /// The event is of kind `textsErasedKind`, its body `{"owner": OWNER}`.
    @discardableResult
    public func eraseTexts(owner: String, stream: String) throws -> RecordedEvent {
        guard try recordingHistory().pendingTexts.isEmpty else { throw StoreError.textsWithoutEvent }
        try connection.run("UPDATE texts SET sealed = NULL WHERE owner = ? AND sealed IS NOT NULL", [owner])
        try connection.run("DELETE FROM text_keys WHERE owner = ?", [owner])
        history?.hasErased = true
        let body = try connection.row("SELECT json_object('owner', ?)", [owner]) { $0.blob(0) } ?? []
        return try append(stream: stream, kind: Self.textsErasedKind, body: body)
    }
}
