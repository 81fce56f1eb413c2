extension Verification {
    /// Projections, held row by row against those that the events give now in a temporary database.
    func checkProjections() throws {
        let replayed = try DatabaseSchema.inMemory(projector, path: "")
        defer { replayed.end() }
        do {
            try replayed.inTransaction {
                try Replay.run(from: connection, into: replayed, projector: projector) { progress("projections", $0) }
            }
        } catch {
            found("events", "", "cannot be replayed, so the projections cannot be compared")
            return
        }
        let tables = try DatabaseSchema.projected(DatabaseSchema.objects(of: replayed)).filter { $0.type == "table" }
        let held = Set(try DatabaseSchema.objects(of: connection).map(\.name))
        for table in tables where held.contains(table.name) {
            try compare(TableShape(of: table.name, in: replayed), with: replayed)
        }
    }

    private func compare(_ shape: TableShape, with replayed: Connection) throws {
        let left = try connection.start(shape.orderedRows, [])
        defer { connection.finish(left) }
        let right = try replayed.start(shape.orderedRows, [])
        defer { replayed.finish(right) }
        let (held, expected) = (Row(statement: left.handle), Row(statement: right.handle))
        var (hasHeld, hasExpected) = (try left.step(), try right.step())
        while hasHeld || hasExpected {
            let order = hasHeld && hasExpected ? held.order(before: expected, by: shape.key) : (hasHeld ? -1 : 1)
            if order < 0 {
                guard found(shape.name, name(held, shape), "does not follow from the events") else { return }
            } else if order > 0 {
                guard found(shape.name, name(expected, shape), "is missing") else { return }
            } else if let column = shape.columns.indices.first(where: { !held.equals(expected, $0) }) {
                let detail = "\(shape.columns[column]) is not what follows from the events"
                guard found(shape.name, name(held, shape), detail) else { return }
            }
            if order <= 0 { hasHeld = try left.step() }
            if order >= 0 { hasExpected = try right.step() }
        }
    }

    /// The key of a row: numbers and codes as they are, anything long cut, since a damaged row may hold anything.
    private func name(_ row: Row, _ shape: TableShape) -> String {
        shape.key.prefix(4).map { column in
            switch row.value(column) {
            case .null: "null"
            case .integer(let number): "\(number)"
            case .utf8(let bytes) where bytes.count <= 40 && bytes.allSatisfy(Self.isOfCode):
                String(decoding: bytes, as: UTF8.self)
            default: "(not a code)"
            }
        }.joined(separator: " ")
    }

    private static func isOfCode(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3a, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
        default: false
        }
    }
}

extension Row {
    /// Whether a column holds the same type and the same bytes as in another row.
    func equals(_ other: Row, _ column: Int) -> Bool {
        let kind = storageClass(column)
        guard kind == other.storageClass(column) else { return false }
        return switch kind {
        case .null: true
        case .integer: int64(column) == other.int64(column)
        case .text, .blob: bytes(column) { mine in other.bytes(column) { mine.elementsEqual($0) } }
        }
    }

    /// Below 0 when this row comes before the other in SQLite's order of these columns, 0 when they are the same.
    func order(before other: Row, by columns: [Int]) -> Int {
        for column in columns where !equals(other, column) {
            let (mine, theirs) = (storageClass(column), other.storageClass(column))
            guard mine == theirs else { return mine.rank < theirs.rank ? -1 : 1 }
            if mine == .integer { return int64(column) < other.int64(column) ? -1 : 1 }
            let isBefore = bytes(column) { mine in other.bytes(column) { mine.lexicographicallyPrecedes($0) } }
            return isBefore ? -1 : 1
        }
        return 0
    }
}

extension Row.StorageClass {
    /// The place in SQLite's order of types.
    fileprivate var rank: Int {
        switch self {
        case .null: 0
        case .integer: 1
        case .text: 2
        case .blob: 3
        }
    }
}
