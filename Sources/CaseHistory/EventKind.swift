/// What can have happened; the history keeps these names, so none is ever renamed.
public enum EventKind: String, CaseIterable, Sendable {
    case partyRegistered = "party_registered"
    case tokenIssued = "token_issued"
    case tokenRevoked = "token_revoked"
    case regionSet = "region_set"
    case unitDescribed = "unit_described"
    case bedsCounted = "beds_counted"
    case countingTermSet = "counting_term_set"
    case fundingTotalRecorded = "funding_total_recorded"
    case caseOpened = "case_opened"
    case caseTakenOver = "case_taken_over"
    case caseRevised = "case_revised"
    case caseMoved = "case_moved"
    case applicationMade = "application_made"
    case applicationWithdrawn = "application_withdrawn"
    case rejectionRecorded = "rejection_recorded"
    case rejectionContested = "rejection_contested"
    case searchConcluded = "search_concluded"
    case partyInvolved = "party_involved"
    case stayRecorded = "stay_recorded"
    case stayExtended = "stay_extended"
    case noteWritten = "note_written"
    case admissionConfirmed = "admission_confirmed"
    case deadlineExtended = "deadline_extended"
    case tokenExpirySet = "token_expiry_set"
    case accessLogPruned = "access_log_pruned"
    case textsErased = "texts_erased"
    case caseErased = "case_erased"
    case factsErased = "facts_erased"
    case objectionRecorded = "objection_recorded"
    case casesLinked = "cases_linked"
    case caseLinkUndone = "case_link_undone"
    case logbookEntryWritten = "logbook_entry_written"
    case logbookQuarterReleased = "logbook_quarter_released"
    case logbookCountsPublished = "logbook_counts_published"
    case caseTabled = "case_tabled"
    case caseUntabled = "case_untabled"
    case caseReviewed = "case_reviewed"
    case stepPlanned = "step_planned"
    case stepSettled = "step_settled"
    case reviewPlanned = "review_planned"
    case reviewConcluded = "review_concluded"
    case agendaItemAdded = "agenda_item_added"
    case agendaItemWithdrawn = "agenda_item_withdrawn"
    case decisionMade = "decision_made"
    case actionAgreed = "action_agreed"
    case actionDone = "action_done"
    case inquiryLogged = "inquiry_logged"
    case signalSent = "signal_sent"
    case feedOpened = "feed_opened"
    case feedRevoked = "feed_revoked"
    case bottleneckRaised = "bottleneck_raised"
    case bottleneckMoved = "bottleneck_moved"
    case clockFired = "clock_fired"
    case caseMigrated = "case_migrated"
    case regionParametersSet = "region_parameters_set"
    case ladderInstalled = "ladder_installed"
}

/// What an event happened to: one stream a thing, named by what it is and its code.
public enum EventStream {
    /// The history of a case.
    public static func ofCase(_ id: String) -> String { "case:" + id }
    /// The history of a party and its tokens.
    public static func ofParty(_ code: String) -> String { "party:" + code }
    /// The history of a region.
    public static func ofRegion(_ code: String) -> String { "region:" + code }
    /// The history of a unit and its counts.
    public static func ofUnit(_ id: String) -> String { "unit:" + id }

    /// The history of a provider's own logbook, which owns its texts too.
    public static func ofLogbook(_ provider: String) -> String { "logbook:" + provider }
    /// The history of what was published of all logbooks.
    public static let publications = "publications:logbook"
    /// The history of how long the access log is kept.
    public static let accessLog = "access_log:kept"

    /// Whether it is the history of a case.
    public static func isOfCase(_ stream: String) -> Bool { stream.hasPrefix("case:") }
    /// The history of a bottleneck.
    public static func ofBottleneck(_ id: String) -> String { "bottleneck:" + id }
    /// The history of a meeting.
    public static func ofReview(_ id: String) -> String { "review:" + id }
    /// The history of the questions that were asked without a case.
    public static let inquiries = "inquiries"
    /// The history of the signals that were sent for the evaluation.
    public static let signals = "signals"
    /// The history of a version of the ladder.
    public static func ofLadder(version: Int) -> String { "ladder:\(version)" }

    /// The code of the thing that a stream is about.
    public static func code(of stream: String) -> String {
        guard let colon = stream.utf8.firstIndex(of: UInt8(ascii: ":")) else { return stream }
        return String(stream[stream.utf8.index(after: colon)...])
    }
}
