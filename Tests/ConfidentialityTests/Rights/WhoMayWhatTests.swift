import Confidentiality
import SecureCare
import Testing

@Suite("Who may what")
struct WhoMayWhatTests {
    /// One row of the table, in the words that the contract has for it.
    struct Row: Sendable, CustomTestStringConvertible {
        let types: [PartyType]
        let own: CaseScope?
        let joined: CaseScope?
        let others: [CaseGround: CaseScope]
        let capacity: PartyRights.CapacityRight
        let suggestions: PartyRights.SuggestionRight

        var testDescription: String { types.map(\.rawValue).joined(separator: ", ") }

        init(
            _ types: PartyType..., own: CaseScope?, joined: CaseScope?, others: [CaseGround: CaseScope] = [:],
            capacity: PartyRights.CapacityRight, suggestions: PartyRights.SuggestionRight
        ) {
            self.types = types
            self.own = own
            self.joined = joined
            self.others = others
            self.capacity = capacity
            self.suggestions = suggestions
        }
    }

    static let table: [Row] = [
        Row(
            .lcbb, own: .act, joined: .act, others: [.national: .act, .advice: .act, .holder: .act],
            capacity: .readAllRecordPhoned, suggestions: .full),
        Row(
            .levensloopaanbieder, own: .act, joined: .act, others: [.region: .act, .application: .part],
            capacity: .readAllWriteOwn, suggestions: .full),
        Row(
            .provider, own: .act, joined: .part, others: [.application: .part], capacity: .readAllWriteOwn,
            suggestions: .full),
        Row(.referrer, own: .act, joined: .act, capacity: .read, suggestions: .full),
        Row(.zvh, .om, own: .act, joined: .act, capacity: .none, suggestions: .whomToAsk),
        Row(
            .regionalTable, own: .act, joined: .act, others: [.agenda: .act], capacity: .none,
            suggestions: .whomToAsk),
        Row(.fpl, own: .read, joined: .read, others: [.handedOver: .read], capacity: .read, suggestions: .full),
        Row(.zorgkantoor, own: .note, joined: .note, capacity: .read, suggestions: .full),
        Row(.insurer, .dji, own: .note, joined: .note, capacity: .none, suggestions: .whomToAsk),
        Row(.municipality, .police, .other, own: .note, joined: .note, capacity: .none, suggestions: .none),
        Row(.ministry, .admin, own: nil, joined: nil, capacity: .none, suggestions: .none),
    ]

    @Test("Every type of party stands in one row")
    func complete() {
        let types = WhoMayWhatTests.table.flatMap(\.types)
        #expect(types.count == PartyType.allCases.count)
        #expect(Set(types) == Set(PartyType.allCases))
    }

    @Test("A party of a type may do what the table grants and nothing more", arguments: table)
    func rights(row: Row) {
        for type in row.types {
            let rights = WhoMayWhat.rights(of: type)
            #expect(rights.ownCases == row.own)
            #expect(rights.joinedCases == row.joined)
            #expect(rights.capacity == row.capacity)
            #expect(rights.suggestions == row.suggestions)
            #expect(rights.administers == (type == .admin))
            #expect(rights.registers == (row.own == .act))
            #expect(rights.readsCapacity == (row.capacity != .none))
            for ground in CaseGround.allCases {
                let granted: CaseScope? =
                    switch ground {
                    case .reporter, .seekingParty: row.own
                    case .involvement: row.joined
                    default: row.others[ground]
                    }
                #expect(rights.scope(for: ground) == granted, "\(type.rawValue) by \(ground.rawValue)")
            }
        }
    }

    @Test("Whoever gets suggestions with units may read capacity")
    func suggestionsNeedCapacity() {
        for type in PartyType.allCases {
            let rights = WhoMayWhat.rights(of: type)
            #expect((rights.suggestions == .full) == rights.readsCapacity, "\(type.rawValue)")
        }
    }

    @Test(
        "Of two scopes the wider one holds",
        arguments: [
            (CaseScope.part, CaseScope.read, CaseScope.read), (.read, .part, .read), (.note, .act, .act),
            (.act, .act, .act), (.read, .note, .note), (.part, .part, .part),
        ])
    func wider(left: CaseScope, right: CaseScope, wider: CaseScope) {
        #expect(CaseScope.wider(left, right) == wider)
    }
}
