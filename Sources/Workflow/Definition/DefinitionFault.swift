import SecureCare

/// Something wrong with the definition of a ladder, and where.
public struct DefinitionFault: Hashable, Sendable {
    /// The kinds of faults, by the names that are shown.
    public enum Code: String, CaseIterable, Sendable {
        case missingMember = "missing_member"
        case missingName = "missing_name"
        case unknownMember = "unknown_member"
        case wrongType = "wrong_type"
        case wrongValue = "wrong_value"
        case tooMany = "too_many"
        case duplicateName = "duplicate_name"
        case unknownName = "unknown_name"
        case unknownRule = "unknown_rule"
        case unknownState = "unknown_state"
        case unknownMove = "unknown_move"
        case unknownVariant = "unknown_variant"
        case unknownRole = "unknown_role"
        case ambiguousMove = "ambiguous_move"
        case unreachableState = "unreachable_state"
        case noReturn = "no_return"
        case deadEnd = "dead_end"
        case endlessLoop = "endless_loop"
    }

    /// The place in the definition, as a JSON Pointer (RFC 6901).
    public let pointer: String
    /// What kind of fault it is.
    public let code: Code
    /// What was expected there, under `ladder.fault.CODE`.
    public let detail: Phrase

    /// A fault at a place; the gaps say what was expected.
    init(_ pointer: String, _ code: Code, filledWith gaps: [Phrase.Gap]) {
        self.pointer = pointer
        self.code = code
        detail = Phrase("ladder.fault.\(code.rawValue)", filledWith: gaps)
    }
}

/// Every fault of one definition.
public struct DefinitionFaults: Error, Hashable, Sendable {
    /// The faults, in the order in which they stand in the definition.
    public let faults: [DefinitionFault]

    /// These faults.
    init(_ faults: [DefinitionFault]) {
        self.faults = faults
    }
}
