import Cryptography

/// What replacing the master key came to.
public struct KeyRotation: Sendable, Equatable {
    /// How many keys of texts were sealed anew.
    public let keys: Int
    /// Where the former key file is now; nil when the key came from elsewhere.
    public let formerKeyPath: String?
}

extension Store {
    /// Seals the keys of all texts under another master key, all or nothing, and puts the new key file in the place of
    /// the former, which is kept under `FORMER`; the texts themselves are not touched.
    ///
    /// The new file is on the disk before the database knows it. When the power fails between the two, the database
    /// opens with whichever of the two files fits.
    /// - Parameter given: the new key, when the master key does not come from a file; nil to make one.
    /// - Throws: `keyMissing` without a new key where the environment gives the key; `keyWrong`.
    public static func rotateMasterKey(
        at path: String, to given: MasterKey? = nil, projector: any Projector, options: StoreOptions = StoreOptions()
    ) throws -> KeyRotation {
        let comesFromFile = MasterKey.comesFromFile(options.masterKey)
        guard given != nil || comesFromFile else { throw StoreError.keyMissing(path: MasterKey.environmentVariable) }
        let former = try MasterKey.of(database: path, options.masterKey)
        let key = try given ?? MasterKey.random()
        let store = try open(at: path, mode: .writing, projector: projector, options: options)
        defer { store.close() }
        if comesFromFile { try key.write(toFileOf: path, suffix: MasterKey.nextSuffix) }
        var count = 0
        try store.alone { desk in
            try desk.connection.inTransaction { count = try reseal(desk.connection, from: former, to: key) }
        }
        guard comesFromFile else { return KeyRotation(keys: count, formerKeyPath: nil) }
        return KeyRotation(keys: count, formerKeyPath: try MasterKey.promoteNext(of: path))
    }

    /// The triggers that keep keys as they are step aside for this, and come back as they were.
    private static func reseal(_ connection: Connection, from former: MasterKey, to key: MasterKey) throws -> Int {
        let names = ["text_keys_are_never_changed", "database_identity_is_never_changed"]
        let triggers = try names.map { name in
            try connection.row("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", [name]) {
                $0.text(0)
            }
        }
        for name in names { try connection.run("DROP TRIGGER \(name)") }
        let (old, new) = (TextKeys(master: former), TextKeys(master: key))
        let held = try connection.rows("SELECT owner, wrapped FROM text_keys ORDER BY owner") { row in
            (owner: row.text(0), wrapped: row.blob(1))
        }
        for row in held {
            let wrapped = try new.wrap(old.unwrap(row.wrapped, owner: row.owner), owner: row.owner)
            try DigestedRow.put(
                table: "text_keys", key: [("owner", row.owner)], values: [("wrapped", wrapped)], on: connection)
        }
        let identity = try connection.row("SELECT identity, created_at FROM database_identity") { row in
            (bytes: row.blob(0), createdAt: row.int64(1))
        }
        guard let identity else { throw StoreError.keyWrong }
        try DigestedRow.put(
            table: "database_identity", key: [("only", 1)],
            values: [
                ("identity", identity.bytes), ("key_proof", key.proof(identity: identity.bytes)),
                ("created_at", identity.createdAt),
            ], on: connection)
        for trigger in triggers { if let trigger { try connection.runScript(trigger) } }
        return held.count
    }
}
