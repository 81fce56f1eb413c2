import CivilTime
import SecureCare
import StrictJSON

/// One thing that waits for a party (Dutch: werkvoorraad).
struct InboxEntry {
    let kind: InboxKind
    var caseId: String?
    var reviewId: String?
    /// Number of the action or step, or of the application that a deadline is about.
    var number: Int?
    /// Which deadline.
    var name: DeadlineName?
    var rung: Rung?
    var dueOn: Day?
    var reasons: [StuckReason] = []
    var bottleneckId: String?
    var level: BottleneckLevel?
    /// The other one of two cases.
    var otherCaseId: String?

    /// How many things of a kind are looked at.
    static let examinedMax = 2_000

    /// The place in the list: what is due first, and within a day always in the same order.
    var place: String {
        [
            dueOn?.description ?? "9999-12-31", kind.rawValue, caseId ?? "", reviewId ?? "", name?.rawValue ?? "",
            number.map { String(10_000_000 + $0) } ?? "", bottleneckId ?? otherCaseId ?? "",
        ].joined(separator: "|")
    }

    /// The entry as answers show it.
    func document(at now: Instant, _ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("kind", kind.rawValue)
            object.member("caseId", caseId)
            object.member("reviewId", reviewId)
            object.member("number", number)
            object.member("deadline", name?.rawValue)
            object.member("rung", rung?.rawValue)
            object.member("dueOn", dueOn?.description)
            object.member("late", dueOn.map { $0 < Amsterdam.day(at: now) } ?? false)
            object.member("reasons", reasons.map(\.rawValue))
            object.member("bottleneckId", bottleneckId)
            object.member("level", level?.rawValue)
            object.member("otherCaseId", otherCaseId)
            object.member("detail", detail.said(in: language))
        }
        return writer.bytes
    }

    private var detail: Phrase {
        switch kind {
        case .turn: Phrase("inbox.turn", .label(rung ?? .regular))
        case .deadline: Phrase("inbox.deadline", .label(name ?? .silence))
        case .action: Phrase("inbox.action")
        case .review: Phrase("inbox.review")
        case .step: Phrase("inbox.step")
        case .bottleneck where level == .returned: Phrase("inbox.bottleneck.returned")
        case .bottleneck: Phrase("inbox.bottleneck", .label(level ?? .regionalOperational))
        case .double: Phrase("inbox.double")
        }
    }
}
