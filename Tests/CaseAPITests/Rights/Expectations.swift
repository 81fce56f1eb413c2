import SecureCare

/// What a party of a type may do with a case, written down from the contract and from nothing in the program.
enum Sight: CaseIterable {
    /// There is no such case, as far as it can tell.
    case none
    /// It answered what it was asked: its own applications and refusals are left to it.
    case kept
    /// It was asked for a bed: the need, the traits and the stay, its own applications and refusals.
    case part
    /// It reads everything.
    case read
    /// It reads everything and writes notes.
    case note
    /// It does everything that may be done.
    case act
}

/// How a party comes to a case.
enum Relation: CaseIterable, Sendable {
    case reporter, seekingParty, involved, asked, answered, refusedOnly, holder, handedOver, stranger

    /// The parties of a type that can be brought into this relation.
    func isPossible(for type: PartyType) -> Bool {
        switch self {
        case .reporter: Expected.registers.contains(type)
        case .asked, .answered, .refusedOnly: type == .provider || type == .levensloopaanbieder
        case .holder: type == .lcbb || type == .levensloopaanbieder
        case .handedOver: type == .fpl
        case .seekingParty, .involved, .stranger: true
        }
    }
}

/// What the contract's table says, a type a row.
enum Expected {
    /// Those that read and act on cases of their own, and so bring them in.
    static let registers: Set<PartyType> = [
        .lcbb, .levensloopaanbieder, .provider, .referrer, .zvh, .om, .regionalTable,
    ]
    /// Those that read cases of their own and write notes on them.
    static let notes: Set<PartyType> = [.zorgkantoor, .insurer, .dji, .municipality, .police, .other]
    /// Those that read units and counts.
    static let readsCapacity: Set<PartyType> = [
        .lcbb, .levensloopaanbieder, .provider, .referrer, .fpl, .zorgkantoor,
    ]
    /// Those that a search for beds answers in full.
    static let fullSuggestions = readsCapacity
    /// Those that are told whom to ask.
    static let whomToAsk: Set<PartyType> = [.zvh, .om, .regionalTable, .insurer, .dji]
    /// Those that describe and count units of their own, or any.
    static let writesCapacity: Set<PartyType> = [.lcbb, .levensloopaanbieder, .provider]

    /// Those that keep a logbook of their own units.
    static let keepsLogbook: Set<PartyType> = [.levensloopaanbieder, .provider]

    /// How far a party of a type sees a case to which it has a relation.
    static func sight(of type: PartyType, as relation: Relation) -> Sight {
        switch relation {
        case .reporter, .seekingParty: own(type)
        case .involved: type == .provider ? .part : own(type)
        case .asked: .part
        case .answered: .kept
        case .holder: .act
        case .handedOver: .read
        case .refusedOnly, .stranger: .none
        }
    }

    private static func own(_ type: PartyType) -> Sight {
        if registers.contains(type) { return .act }
        if notes.contains(type) { return .note }
        return type == .fpl ? .read : .none
    }
}

/// What an operation asks of who calls it.
enum Wanted {
    /// Nothing: no token either.
    case nobody
    /// A token.
    case anybody
    /// To be of one of these types; 403 for others.
    case types(Set<PartyType>)
    /// To be the party that the path names, or the administrator; 404 for others.
    case itselfOrAdministrator
    /// A sight of the case, at least this far; less is 403, and none 404.
    case sight(Sight)
    /// A sight of the case, `part` and `kept` included.
    case ownAnswers
    /// To have a part in the thing that the path names; 404 for others.
    case invited
    /// To see the case and to be who this act is for: judged apart.
    case special
}

extension Wanted {
    /// Who receives reports, in full or suppressed.
    private static let readsReports: Set<PartyType> = [
        .lcbb, .levensloopaanbieder, .provider, .regionalTable, .zorgkantoor, .insurer, .dji, .ministry,
    ]

    /// Every operation of the API, with what it asks. An operation without a line here fails the tests.
    static let byOperation: [String: Wanted] = [
        "listRejectionReasons": .anybody, "showLadder": .anybody, "listCodes": .anybody, "showMe": .anybody,
        "listParties": .anybody, "listRegions": .anybody, "showRegion": .anybody,
        "registerParty": .types([.admin]), "issueToken": .types([.admin]), "revokeToken": .types([.admin]),
        "setRegion": .types([.admin]), "listTokens": .itselfOrAdministrator,
        "listCases": .anybody, "registerCase": .types(Expected.registers),
        "showCase": .sight(.part), "listApplications": .ownAnswers, "listRejections": .ownAnswers,
        "listAdmissions": .sight(.part), "listPossibleMoves": .sight(.part),
        "listEvents": .sight(.read), "listSearches": .sight(.read), "listInvolvements": .sight(.read),
        "listStays": .sight(.read), "listNotes": .sight(.read), "listMoves": .sight(.read),
        "addNote": .sight(.note),
        "showDossier": .sight(.read), "importApplications": .sight(.act),
        "reviseCase": .sight(.act), "recordApplication": .sight(.act), "withdrawApplication": .sight(.act),
        "involveParty": .sight(.act), "recordStay": .sight(.act), "extendStay": .sight(.act),
        "extendDeadline": .sight(.act), "concludeSearch": .sight(.act),
        "recordRejection": .special, "contestRejection": .special, "makeMove": .special, "confirmAdmission": .special,
        "listSuggestions": .special,
        "searchBeds": .types(Expected.fullSuggestions), "listUnits": .types(Expected.readsCapacity),
        "showUnit": .types(Expected.readsCapacity), "listBedCounts": .types(Expected.readsCapacity),
        "setUnit": .types(Expected.writesCapacity), "countBeds": .types(Expected.writesCapacity),
        "importCapacity": .types(Expected.writesCapacity), "importCases": .types(Expected.registers),
        "reportCapacity": .types(Wanted.readsReports), "reportManagement": .types(Wanted.readsReports),
        "showUnlocks": .types(Wanted.readsReports),
        "countManyBeds": .types(Expected.writesCapacity), "reportBeds": .types(Wanted.readsReports),
        "reportEvaluation": .types([.lcbb]), "reportRevisions": .types([.lcbb]),
        "extractForResearch": .types([.lcbb]),
        "sendSignal": .types(Expected.writesCapacity), "listSignals": .types(Expected.writesCapacity),
        "listUnitDescriptions": .types(Expected.readsCapacity),
        "listPhoneRound": .types([.lcbb]), "recordPhoneCall": .types([.lcbb]), "listPhoneCalls": .types([.lcbb]),
        "showWrongBeds": .types([.lcbb]),
        "listPhoneDifferences": .types(Expected.writesCapacity),
        "listCapacityAlarms": .types(Expected.writesCapacity),
        "listFillDiscipline": .types(Expected.writesCapacity),
        "listFundingTotals": .types(Expected.writesCapacity),
        "setDashboardScope": .types([.lcbb, .admin]), "listDashboardScopes": .anybody,
        "recordFundingTotal": .types(Expected.writesCapacity),
        "importFundingTotals": .types(Expected.writesCapacity),
        "tryCapacity": .types(Expected.fullSuggestions),
        "findSimilar": .sight(.read), "listLinks": .sight(.read), "listObjections": .sight(.read),
        "recordObjection": .sight(.note), "linkCases": .sight(.act), "undoLink": .sight(.act),
        "discloseCase": .special, "eraseCase": .special,
        "readAccessLog": .types([.admin]), "lookUpCases": .types(Expected.registers), "listDoubles": .types([.lcbb]),
        "previewRetention": .types([.admin]), "applyRetention": .types([.admin]), "replaceToken": .types([.admin]),
        "listLogbook": .types(Expected.keepsLogbook), "writeLogbookEntry": .types(Expected.keepsLogbook),
        "releaseLogbook": .types(Expected.keepsLogbook), "publishLogbook": .types([.lcbb]),
        "listLogbookPublications": .types(Expected.readsCapacity),
        "listDeadlines": .sight(.read), "listSteps": .sight(.read), "planStep": .sight(.act),
        "settleStep": .sight(.act), "listRegionParameters": .anybody,
        "setRegionParameters": .types([.admin, .lcbb]), "listReviews": .anybody,
        "planReview": .types([.lcbb, .levensloopaanbieder, .zvh, .regionalTable]), "showReview": .invited,
        "concludeReview": .invited, "listReviewAgenda": .invited, "putOnAgenda": .invited,
        "takeOffAgenda": .invited,
        "listReviewDecisions": .invited, "decideAtReview": .invited, "listReviewActions": .invited,
        "agreeOnAction": .invited, "finishAction": .invited,
        "proposeAgenda": .types([.lcbb, .levensloopaanbieder, .regionalTable]), "listInbox": .anybody,
        "listFeeds": .anybody, "openFeed": .types(Set(PartyType.allCases)), "revokeFeed": .invited,
        "showFeed": .invited, "logInquiry": .types([.lcbb]), "listInquiries": .types([.lcbb]),
        "countInquiries": .types([.lcbb]), "listBottlenecks": .anybody,
        "raiseBottleneck": .types(Expected.registers), "showBottleneck": .invited, "moveBottleneck": .invited,
        "listBottleneckMoves": .invited, "listPossibleBottleneckMoves": .invited, "listLadderVersions": .anybody,
        "compareLadders": .anybody, "installLadder": .types([.admin, .lcbb]), "simulateLadder": .types([.lcbb]),
        "migrateCases": .types([.lcbb]), "revertMigration": .types([.lcbb]),
        "watchChanges": .anybody,
        "showDescription": .nobody, "showLiveness": .nobody, "showReadiness": .nobody, "showMetrics": .nobody,
    ]
}
