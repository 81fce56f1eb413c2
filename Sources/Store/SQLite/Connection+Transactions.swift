extension Connection {
    /// Runs the closure in a transaction that writes; undoes all of it when the closure throws.
    func inTransaction<T>(_ body: () throws -> T) throws -> T {
        try run("BEGIN IMMEDIATE")
        return try ended(by: "COMMIT", body)
    }

    /// Runs the closure in a transaction that reads one state of the database.
    func inSnapshot<T>(_ body: () throws -> T) throws -> T {
        try run("BEGIN")
        return try ended(by: "COMMIT", body)
    }

    private func ended<T>(by end: String, _ body: () throws -> T) throws -> T {
        do {
            let made = try body()
            try run(end)
            return made
        } catch {
            if !isInAutocommit { try? run("ROLLBACK") }
            throw error
        }
    }
}
