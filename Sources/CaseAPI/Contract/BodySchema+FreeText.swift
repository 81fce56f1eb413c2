import StrictJSON

extension BodySchema {
    /// A text that somebody wrote in words of their own, and where it stands.
    public struct FreeText: Hashable, Sendable {
        /// A JSON Pointer into the body.
        public let pointer: String
        /// The text as written.
        public let text: String
    }

    /// Every free text that a value holds, in the order in which it was written: what has to be screened for identity.
    public func freeTexts(in value: JSONValue, at pointer: String = "") -> [FreeText] {
        switch (kind, value) {
        case (.string, .string(let text)):
            return isFreeText ? [FreeText(pointer: pointer, text: text)] : []
        case (.array(let rules), .array(let items)):
            return items.enumerated().flatMap {
                rules.items.freeTexts(in: $0.element, at: JSONPointer.item($0.offset, of: pointer))
            }
        case (.object(let rules), .object(let object)):
            return object.members.flatMap { member in
                rules.member(member.name)?.schema
                    .freeTexts(in: member.value, at: JSONPointer.member(member.name, of: pointer)) ?? []
            }
        default: return []
        }
    }
}
