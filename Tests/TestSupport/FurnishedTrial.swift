/// The files of a database that was furnished once in this process, and the tokens of its parties.
struct FurnishedTrial: Sendable {
    let files: [(name: String, bytes: [UInt8])]
    let tokens: [String: String]

    static let shared = Result { try FurnishedTrial() }

    private init() throws {
        let trial = try Trial(bare: .init())
        try trial.furnish()
        for party in try trial.get("/v1/parties?limit=200", as: "admin").items.compactMap({ $0["code"]?.string }) {
            _ = try trial.token(of: party)
        }
        tokens = trial.knownTokens
        trial.store.close()
        files = trial.folder.files.filter { !$0.hasSuffix("lock") }.map { ($0, trial.folder.bytes(of: $0)) }
    }
}
