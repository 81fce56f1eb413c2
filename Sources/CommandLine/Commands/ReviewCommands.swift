/// Meetings: what they should look at, their agenda, decisions and actions.
enum ReviewCommands {
    private static let review = Positional(name: "ID", place: .path("id"))

    /// The commands, in the order of help.
    static let all: [Command] = meetings + items

    private static let meetings: [Command] = [
        Command(
            path: ["review", "propose"], action: .api(Endpoint("GET", "/v1/agenda")),
            example: "review propose --region R05", screen: .agendaProposal),
        Command(
            path: ["review", "plan"], action: .api(Endpoint("POST", "/v1/reviews")), options: [CommandOption.body],
            example: "review plan --kind care_conference --held-on 2022-06-20 --present voorzitter",
            screen: .recorded("review", Fields.review)),
        Command(
            path: ["review", "list"], action: .api(Endpoint("GET", "/v1/reviews")), example: "review list",
            screen: .table("review", Fields.review.dropping(["present", "note", "outcome"]))),
        Command(
            path: ["review", "show"], positionals: [review], action: .api(Endpoint("GET", "/v1/reviews/{id}")),
            example: "review show R-7K2M9QX4AB", screen: .recorded("review.shown", Fields.review)),
        Command(
            path: ["review", "conclude"], positionals: [review],
            action: .api(Endpoint("POST", "/v1/reviews/{id}/outcomes")), options: [CommandOption.body],
            example: "review conclude R-7K2M9QX4AB --text \"Er is een plek toegezegd\"",
            screen: .recorded("review", Fields.review)),
    ]

    private static let items: [Command] = [
        Command(
            path: ["review", "table"], positionals: [review],
            action: .api(Endpoint("POST", "/v1/reviews/{id}/agenda")), options: [CommandOption.body],
            example: "review table R-7K2M9QX4AB --case-id C-7K2M9QX4AB", screen: .recorded("agenda", Fields.agenda)),
        Command(
            path: ["review", "untable"], positionals: [review, .number],
            action: .api(Endpoint("POST", "/v1/reviews/{id}/agenda/{n}/withdrawals")),
            example: "review untable R-7K2M9QX4AB 1", screen: .recorded("agenda.withdrawn", Fields.agendaWithdrawal)),
        Command(
            path: ["review", "agenda"], positionals: [review],
            action: .api(Endpoint("GET", "/v1/reviews/{id}/agenda")), example: "review agenda R-7K2M9QX4AB",
            screen: .blocks("agenda", Fields.agenda)),
        Command(
            path: ["review", "decide"], positionals: [review],
            action: .api(Endpoint("POST", "/v1/reviews/{id}/decisions")), options: [CommandOption.body],
            example: "review decide R-7K2M9QX4AB --case-id C-7K2M9QX4AB --conclusion continue_search "
                + "--text \"Psychiatrie eerst\"",
            screen: .recorded("decision", Fields.decision)),
        Command(
            path: ["review", "decisions"], positionals: [review],
            action: .api(Endpoint("GET", "/v1/reviews/{id}/decisions")), example: "review decisions R-7K2M9QX4AB",
            screen: .blocks("decision", Fields.decision)),
        Command(
            path: ["review", "act"], positionals: [review],
            action: .api(Endpoint("POST", "/v1/reviews/{id}/actions")), options: [CommandOption.body],
            example: "review act R-7K2M9QX4AB --owner zvh-1 --due-on 2022-07-01 --text \"Indicatie aanvragen\"",
            screen: .recorded("action", Fields.promise)),
        Command(
            path: ["review", "actions"], positionals: [review],
            action: .api(Endpoint("GET", "/v1/reviews/{id}/actions")), example: "review actions R-7K2M9QX4AB",
            screen: .blocks("action", Fields.promise)),
        Command(
            path: ["review", "done"], positionals: [review, .number],
            action: .api(Endpoint("POST", "/v1/reviews/{id}/actions/{n}/completions")), options: [CommandOption.body],
            example: "review done R-7K2M9QX4AB 1", screen: .recorded("action", Fields.promise)),
    ]
}

/// The track of a case, step by step.
enum TrackCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["track", "add"], positionals: [.caseID], action: .api(Endpoint("POST", "/v1/cases/{id}/track")),
            options: [CommandOption.body],
            example: "track add C-7K2M9QX4AB --text \"Beschermd wonen\" --starts-on 2022-07-01",
            screen: .recorded("step", Fields.step)),
        Command(
            path: ["track", "list"], positionals: [.caseID], action: .api(Endpoint("GET", "/v1/cases/{id}/track")),
            example: "track list C-7K2M9QX4AB", screen: .blocks("step", Fields.step)),
        Command(
            path: ["track", "settle"], positionals: [.caseID, .number],
            action: .api(Endpoint("POST", "/v1/cases/{id}/track/{n}/results")), options: [CommandOption.body],
            example: "track settle C-7K2M9QX4AB 1 --result kept", screen: .recorded("step", Fields.step)),
    ]
}

/// What waits for a party, calendars of it, and questions without a case.
enum InboxCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["inbox"], action: .api(Endpoint("GET", "/v1/inbox")), example: "inbox --kind deadline",
            screen: .table("inbox", Fields.inbox)),
        Command(
            path: ["feed", "open"], action: .api(Endpoint("POST", "/v1/inbox/feeds")), example: "feed open",
            screen: .recorded("feed", Fields.feed)),
        Command(
            path: ["feed", "list"], action: .api(Endpoint("GET", "/v1/inbox/feeds")), example: "feed list",
            screen: .table("feed", Fields.feed)),
        Command(
            path: ["feed", "revoke"], positionals: [Positional(name: "ID", place: .path("id"))],
            action: .api(Endpoint("DELETE", "/v1/inbox/feeds/{id}")), example: "feed revoke F-7K2M9QX4AB"),
        Command(
            path: ["signal", "send"], action: .api(Endpoint("POST", "/v1/signals")), options: [CommandOption.body],
            example: "signal send --kind pressure --as aanbieder-01", screen: .recorded("signal", Fields.signal)),
        Command(
            path: ["signal", "list"], action: .api(Endpoint("GET", "/v1/signals")), example: "signal list",
            screen: .blocks("signal", Fields.signal)),
        Command(
            path: ["inquiry", "log"], action: .api(Endpoint("POST", "/v1/inquiries")), options: [CommandOption.body],
            example: "inquiry log --topic whom_to_ask --reporter-type referrer --province FL",
            screen: .recorded("inquiry", Fields.inquiry)),
        Command(
            path: ["inquiry", "list"], action: .api(Endpoint("GET", "/v1/inquiries")), example: "inquiry list",
            screen: .blocks("inquiry", Fields.inquiry)),
        Command(
            path: ["inquiry", "counts"], action: .api(Endpoint("GET", "/v1/inquiry-counts")),
            example: "inquiry counts --from 2022-04-01 --to 2022-06-30", screen: .inquiryCounts),
    ]
}
