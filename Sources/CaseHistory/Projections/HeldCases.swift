import SecureCare
import Store

/// Cases whose rows and clocks were changed by events that are replayed, and are written once instead of at each of
/// them. It knows the same rows that the tables will hold, so that the next event on a case reads none.
final class HeldCases {
    /// One case: as it stands now, as the table has it, and its clocks.
    struct Held {
        let row: CaseRow
        let storedRow: CaseRow
        let clocks: CaseClocks
    }

    /// So many are held at once; then all are written.
    static let casesMax = 4_096

    private var cases: [String: Held] = [:]

    /// Those of a replay; nil when an event is being recorded, which reads what it wrote.
    static func of(_ transaction: Transaction) -> HeldCases? {
        guard transaction.isReplaying else { return nil }
        if let held = transaction.heldBack as? HeldCases { return held }
        let held = HeldCases()
        transaction.heldBack = held
        return held
    }

    /// A case that is held.
    subscript(_ id: String) -> Held? { cases[id] }

    /// Holds a case.
    func keep(_ held: Held, in transaction: Transaction) throws {
        cases[held.row.id] = held
        if cases.count >= HeldCases.casesMax { try settle(in: transaction) }
    }

    /// Writes every case that is held, in the order of their numbers.
    func settle(in transaction: Transaction) throws {
        for held in cases.values.sorted(by: { $0.row.caseNumber < $1.row.caseNumber }) {
            try HeldCases.write(held, in: transaction)
        }
        cases.removeAll(keepingCapacity: true)
    }

    /// Writes what an event of another kind may read or change: its own case, or every one.
    func settle(before event: RecordedEvent, _ kind: EventKind, in transaction: Transaction) throws {
        switch kind {
        case .unitDescribed, .bedsCounted, .tokenIssued, .tokenRevoked, .tokenExpirySet, .accessLogPruned: return
        case _ where EventStream.isOfCase(event.stream):
            if let held = cases.removeValue(forKey: EventStream.code(of: event.stream)) {
                try HeldCases.write(held, in: transaction)
            }
        default: try settle(in: transaction)
        }
    }

    private static func write(_ held: Held, in transaction: Transaction) throws {
        try held.clocks.save(in: transaction)
        try held.row.update(from: held.storedRow, in: transaction)
    }
}

extension EventKind {
    /// Whether all that follows from it is in the rows of its own case, by `CaseProjection`.
    var isOnCaseAlone: Bool {
        switch self {
        case .caseOpened, .caseTakenOver, .caseRevised, .caseMoved, .applicationMade, .applicationWithdrawn,
            .rejectionRecorded, .rejectionContested, .searchConcluded, .partyInvolved, .stayRecorded, .stayExtended,
            .noteWritten, .admissionConfirmed, .deadlineExtended, .caseTabled, .caseReviewed, .stepPlanned,
            .stepSettled, .caseMigrated:
            true
        default: false
        }
    }
}
