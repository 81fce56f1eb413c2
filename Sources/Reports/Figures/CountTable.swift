import StrictJSON

/// Counts by code, in a fixed order, so that the same figures are always the same bytes; a hidden count is nil.
public struct CountTable: Hashable, Sendable {
    /// One code and its count.
    public struct Cell: Hashable, Sendable {
        /// What is counted.
        public let code: String
        /// How many; nil when hidden.
        public var count: Int?
    }

    /// The cells in order.
    public private(set) var cells: [Cell] { didSet { if cells.count != places.count { index() } } }
    private var places: [String: Int] = [:]

    /// A table in which every one of these codes counts 0 so far.
    public init(_ codes: some Sequence<String> = []) {
        cells = codes.map { Cell(code: $0, count: 0) }
        index()
    }

    /// The count under a code; nil when it is hidden or there is no such code.
    public subscript(code: String) -> Int? { places[code].flatMap { cells[$0].count } }

    /// Every count that is shown, together.
    public var sum: Int { cells.reduce(0) { $0 + ($1.count ?? 0) } }

    /// Counts something under a code; a code that is not there yet is added at the end.
    public mutating func add(_ code: String, _ count: Int = 1) {
        guard let place = places[code] else {
            return cells.append(Cell(code: code, count: count))
        }
        cells[place].count = (cells[place].count ?? 0) + count
    }

    /// Counts things under another code than so far; no more than there are, and an emptied cell may go.
    mutating func move(_ count: Int, from: String, to: String, dropsEmpty: Bool) {
        guard let place = places[from], let held = cells[place].count else { return }
        let moved = min(count, held)
        add(to, moved)
        cells[place].count = held - moved
        if dropsEmpty, held == moved { cells.remove(at: place) }
    }

    /// Puts the cells in the order of their codes.
    public mutating func sort() {
        cells.sort { $0.code < $1.code }
        index()
    }

    /// The same table with other counts, cell by cell.
    public func replacing(_ counts: [Int?]) -> CountTable {
        var table = self
        for (place, count) in zip(cells.indices, counts) { table.cells[place].count = count }
        return table
    }

    private mutating func index() {
        places = Dictionary(cells.enumerated().map { ($0.element.code, $0.offset) }) { first, _ in first }
    }

    /// Writes the table as an object from code to count.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            for cell in cells {
                object.key(cell.code)
                if let count = cell.count { object.integer(count) } else { object.null() }
            }
        }
    }
}
