/// Which sort of meeting looks at cases or figures (Dutch: soort overleg). Source: 000; 003, e.
public enum ReviewKind: String, Code {
    /// The table of a region for cases of high complexity.
    case regionalTable = "regional_table"
    /// The admission coordinators of the levensloopaanbieders with lcbb, monthly.
    case levensloopCoordinators = "levensloop_coordinators"
    /// Providers, payers, DJI and lcbb, on the figures.
    case stakeholders
    /// Those around one case (Dutch: zorgconferentie).
    case careConference = "care_conference"

    /// The list's name.
    public static var list: String { "reviewKind" }
}

/// What a meeting concluded on a case (Dutch: conclusie).
public enum ReviewConclusion: String, Code {
    case continueSearch = "continue_search"
    case escalate
    case stepDown = "step_down"
    case careConference = "care_conference"
    case close
    case other

    /// The list's name.
    public static var list: String { "reviewConclusion" }
}

/// What a question without a case was about (Dutch: onderwerp van de vraag).
public enum InquiryTopic: String, Code {
    case procedure
    case legalTitle = "legal_title"
    case financing
    case capacity
    case indication
    case whomToAsk = "whom_to_ask"
    case other

    /// The list's name.
    public static var list: String { "inquiryTopic" }
}

/// What a provider signals for the evaluation of the covenant (Dutch: soort signaal). Source: 003, annex h.
public enum SignalKind: String, Code {
    /// More pressure than is right, now that capacity is in view.
    case pressure
    /// Too much work to fill figures in.
    case burden
    /// Somebody was placed, or was to be, on the word of the figures.
    case placementTool = "placement_tool"
    /// Beds for people under civil law were taken by others.
    case civilDisplacement = "civil_displacement"
    /// Beds for people under a criminal title were taken by others.
    case forensicDisplacement = "forensic_displacement"
    case other

    /// The list's name.
    public static var list: String { "signalKind" }
}

/// What became of a step on a track (Dutch: nagekomen of niet).
public enum StepResult: String, Code {
    case kept
    case broken

    /// The list's name.
    public static var list: String { "stepResult" }
}

/// What waits for a party (Dutch: soort werk).
public enum InboxKind: String, Code {
    /// A case of which it holds the rung.
    case turn
    /// A deadline of such a case.
    case deadline
    /// Something it promised.
    case action
    /// A meeting it convenes or is invited to.
    case review
    /// A step on a track that it committed to.
    case step
    /// A bottleneck that came back with a decision, or stands at a level that it looks at.
    case bottleneck
    /// Two cases of different parties that are likely about one person; lcbb's alone.
    case double

    /// The list's name.
    public static var list: String { "inboxKind" }
}
