import CivilTime
import SchemaFiles
import StrictJSON

/// A reason out of the dated list that a refusal may give (Dutch: reden van afwijzing). Source: 002, annex.
public struct RejectionReason: Hashable, Sendable {
    /// The name by which it is kept.
    public let code: String
    /// Financial, content or systemic.
    public let category: RejectionCategory
    /// The first day on which it may be given.
    public let validFrom: Day
    /// The last day on which it may be given; nil while it is in force.
    public let validTo: Day?
    /// Who can take the ground away; nil where nobody was named.
    public let liftedBy: LiftedBy?
    /// The passage of the covenant that it runs against; nil where it runs against none.
    public let covenant: String?
    /// Whether words must go with it, because the code itself says too little.
    public let needsWords: Bool

    /// Whether a refusal of that day may give this reason.
    public func isInForce(on day: Day) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }

    /// What people call it.
    public func label(_ language: Language) -> String {
        Labels.shared.code(code, of: RejectionReason.list, language)
    }

    /// The list's name in the label file.
    public static let list = "rejectionReason"
}

/// The dated list of reasons, as it comes with the program.
public struct RejectionReasons: Sendable {
    /// Every reason that ever was in force, in the order of the list.
    public let all: [RejectionReason]

    /// The list that comes with the program (`rejectionReasons` in the label file).
    public static let shared = RejectionReasons(Labels.document["rejectionReasons"]?.array ?? [])

    init(_ items: [JSONValue]) {
        all = items.compactMap { item in
            guard let code = item["code"]?.string,
                let category = item["category"]?.string.flatMap(RejectionCategory.init(rawValue:)),
                let validFrom = item["validFrom"]?.string.flatMap({ Day($0) })
            else { return nil }
            return RejectionReason(
                code: code, category: category, validFrom: validFrom,
                validTo: item["validTo"]?.string.flatMap { Day($0) },
                liftedBy: item["liftedBy"]?.string.flatMap(LiftedBy.init(rawValue:)),
                covenant: item["covenant"]?.string, needsWords: item["needsWords"]?.bool ?? false)
        }
    }

    /// The reason of that code; nil when there never was one.
    public func reason(_ code: String) -> RejectionReason? {
        all.first { $0.code.utf8.elementsEqual(code.utf8) }
    }
}
