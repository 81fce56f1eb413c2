import SecureCare
import StrictJSON

/// One thing that is wrong with a request, and where; never the text that was sent.
public struct BodyFault: Error, Sendable, Equatable {
    /// A JSON Pointer into the body, `?name` for a parameter, or nothing for the body as a whole.
    public let pointer: String
    /// A name of `FaultCode`.
    public let code: String
    /// What was expected, and what to do.
    public let detail: Phrase

    /// A fault at a place, worded by its caller.
    public init(pointer: String, code: FaultCode, detail: Phrase) {
        self.pointer = pointer
        self.code = code.rawValue
        self.detail = detail
    }

    /// The fault for a body that is no JSON; nil when the body was too large, which is no fault of this kind.
    public init?(_ fault: JSONFault) {
        guard let code = FaultCode(rawValue: fault.code.rawValue) else { return nil }
        let place: [Phrase.Gap] = [.number(fault.line), .number(fault.column)]
        self.init(pointer: "", code: code, detail: Phrase("fault.\(code.rawValue)", filledWith: place))
    }
}

extension BodyFault {
    /// Of two members that exclude each other, both were given.
    public static func conflicts(pointer: String, _ first: String, _ second: String) -> BodyFault {
        BodyFault(
            pointer: pointer, code: .conflicts, detail: Phrase("fault.conflicts", .text(first), .text(second)))
    }

    /// Of two members that exclude each other, neither was given.
    public static func oneOf(pointer: String, _ first: String, _ second: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .missing, detail: Phrase("fault.one_of", .text(first), .text(second)))
    }

    /// A day or moment that has not come yet, where only a past one can be right.
    public static func inTheFuture(pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .inTheFuture, detail: Phrase("fault.in_the_future"))
    }

    /// Something named in the body that is not there, or not for this party to see.
    public static func notFound(pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .notFound, detail: Phrase("fault.not_found"))
    }

    /// Numbers of beds whose parts are not the total.
    public static func doesNotAddUp(pointer: String, total: Int, parts: Int) -> BodyFault {
        BodyFault(
            pointer: pointer, code: .doesNotAddUp,
            detail: Phrase("fault.does_not_add_up", .number(total), .number(parts)))
    }

    /// A cursor that this service did not give, or that has gone stale.
    public static func badCursor() -> BodyFault {
        BodyFault(pointer: "?cursor", code: .badCursor, detail: Phrase("fault.bad_cursor"))
    }
}
