import SecureCare

/// The members of answers about meetings and what waits.
extension Fields {
    /// A meeting.
    static let review = [
        text("id"), code("kind", ReviewKind.list), day("heldOn"), text("convenor"), text("region"), text("invitees"),
        text("present"), text("note"), text("outcome"), moment("concludedAt"),
    ]

    /// What stands on an agenda.
    static let agenda = [number("id"), text("caseId"), text("note"), text("recordedBy")]

    /// What was taken off an agenda.
    static let agendaWithdrawal = [number("id"), text("caseId"), text("withdrawnBy"), moment("withdrawnAt")]

    /// What a meeting decided.
    static let decision = [number("id"), text("caseId"), code("conclusion", ReviewConclusion.list), text("text")]

    /// What somebody promised.
    static let promise = [
        number("id"), text("caseId"), text("text"), text("owner"), day("dueOn"), day("doneOn"), text("doneNote"),
    ]

    /// A step on a track.
    static let step = [
        number("id"), text("text"), text("levels"), code("regimes", "regime"), code("careType", "careType"),
        day("startsOn"), text("committedBy"), day("committedUntilOn"), code("result", StepResult.list),
        text("resultNote"),
    ]

    /// A signal for the evaluation.
    static let signal = [text("id"), code("kind", SignalKind.list), day("seenOn"), text("sentBy"), text("text")]

    /// A question without a case.
    static let inquiry = [
        text("id"), code("topic", InquiryTopic.list), code("reporterType", "partyType"), code("province", "province"),
        day("askedOn"), text("text"),
    ]

    /// A stuck case for an agenda.
    static let proposal = [
        text("caseId"), code("rung", "rung"), code("reasons", "stuckReason"), moment("since"), text("reviewId"),
    ]

    /// Something that waits for a party.
    static let inbox = [
        day("dueOn"), code("kind", InboxKind.list), text("caseId"), text("reviewId"), number("number"),
        code("deadline", "deadline"), text("bottleneckId"), text("otherCaseId"), flag("late"),
        code("reasons", "stuckReason"),
    ]

    /// A bottleneck.
    static let bottleneck = [
        text("id"), code("kind", BottleneckKind.list), code("level", BottleneckLevel.list),
        code("origin", BottleneckOrigin.list), text("region"), text("summary"), text("remark"), text("caseIds"),
        text("interpretation"), text("advice"), text("decision"), day("decidedOn"), text("raisedBy"),
        moment("raisedAt"),
    ]

    /// A move of a bottleneck.
    static let bottleneckMove = [
        number("id"), code("move", "bottleneckMove"), code("from", BottleneckLevel.list),
        code("to", BottleneckLevel.list), text("motivation"), text("interpretation"), text("advice"),
        text("decision"), day("meetingOn"), day("movedOn"), text("by"),
    ]

    /// A calendar.
    static let feed = [text("id"), text("url"), moment("openedAt"), moment("revokedAt")]
}
