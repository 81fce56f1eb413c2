extension Fields {
    /// What the telephone round found at a provider.
    static let phoneDifferences = [
        text("provider"), number("calls"), number("notReached"), number("withoutFigures"), number("compared"),
        number("agreeing"), number("availableEntered"),
        number("availablePhoned"),
    ]

    /// A call that brought no figures.
    static let phoneCall = [
        text("unitId"), moment("calledAt"), code("outcome", "callOutcome"), text("calledBy"), text("remark"),
        moment("recordedAt"),
    ]

    /// Which units the dashboard counts.
    static let scope = [
        day("validFrom"), text("levels"), text("crisisLevels"), moment("setAt"), text("setBy"),
    ]

    /// How much a provider counted in time.
    static let discipline = [
        text("provider"), number("units"), number("due"), number("inTime"), number("carriedForward"),
        number("percent"), number("people"),
    ]

    /// Totals by funding, and how they agree with the counts.
    static let funding = [
        text("provider"), day("quarterEndsOn"), number("wlz"), number("zvw"), number("wfz"), number("other"),
        number("total"), number("counted"), number("difference"), FieldView(name: "agrees", kind: .text),
    ]

    /// People who miss a kind of place.
    static let wrongBeds = [
        code("missingPlace", "missingPlace"), number("people"), number("daysLost"), number("beds"),
    ]

    /// What a hypothetical change would do to a case.
    static let whatIfCase = [
        text("caseId"), number("fittingBefore"), number("fittingAfter"), number("toAskBefore"), number("toAskAfter"),
    ]
}
