import CSQLite

extension Writer.Desk {
    /// Writes the whole file anew when facts were erased since it last was, so that nothing of them stays behind in
    /// parts of pages that are not in use. A large file waits until it is asked for.
    ///
    /// When the disk has no room for it, it stays due: the next start and the next night try again.
    func rewriteIfDue(isAskedFor: Bool = false) {
        guard mustRewrite, isAskedFor || (isSmallEnough && !hasFailedToRewrite), connection.isInAutocommit else {
            return
        }
        do {
            let last = try connection.number("SELECT max(seq) FROM events") ?? 0
            try connection.run("VACUUM")
            connection.forgetStatements()
            try DigestedRow.put(
                table: "file_rewrites", key: [("only", 1)], values: [("up_to", last)], on: connection)
            noteRewritten()
        } catch {
            hasFailedToRewrite = true
            connection.forgetStatements()
        }
    }

    private var isSmallEnough: Bool {
        let pages = (try? connection.number("PRAGMA page_count")) ?? nil
        return (pages ?? .max) <= Int64(options.pagesRewrittenAtOnceMax)
    }

    /// Whether facts were erased since the file was last written anew.
    static func isRewritingDue(_ connection: Connection) throws -> Bool {
        // By the index of erasures alone: without it a file in which nothing was erased would be read to its beginning.
        let last = try connection.number(
            "SELECT max(seq) FROM events INDEXED BY events_of_erasure WHERE kind = 'facts_erased'")
        return try last ?? 0 > connection.number("SELECT up_to FROM file_rewrites") ?? 0
    }
}

extension Store {
    /// Writes the file anew when facts were erased since it last was and it was too large to do that at once; nobody
    /// records meanwhile.
    /// - Returns: whether that is no longer due.
    @discardableResult
    public func rewriteIfDue() throws -> Bool {
        var isDone = true
        try alone { desk in
            desk.rewriteIfDue(isAskedFor: true)
            isDone = !desk.mustRewrite
        }
        return isDone
    }

    /// Whether the file still has to be written anew, because facts were erased from it.
    public func isRewritingDue() throws -> Bool { try readers.with { try Writer.Desk.isRewritingDue($0) } }
}
