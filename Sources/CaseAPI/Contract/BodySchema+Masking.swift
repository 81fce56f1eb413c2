import Confidentiality
import StrictJSON

extension BodySchema {
    /// A value in which every free text has what identifies a person replaced by the word for its kind.
    ///
    /// - Parameter kinds: the kinds that were replaced are added to it.
    func masked(_ value: JSONValue, _ kinds: inout Set<IdentityKind>) -> JSONValue {
        switch (kind, value) {
        case (.string, .string(let text)):
            guard isFreeText else { return value }
            let found = IdentityScreening.findings(in: text)
            guard !found.isEmpty else { return value }
            kinds.formUnion(found.map(\.kind))
            return .string(IdentityScreening.masked(text))
        case (.array(let rules), .array(let items)):
            return .array(items.map { rules.items.masked($0, &kinds) })
        case (.object(let rules), .object(var object)):
            for member in object.members {
                guard let schema = rules.member(member.name)?.schema else { continue }
                object[member.name] = schema.masked(member.value, &kinds)
            }
            return .object(object)
        default: return value
        }
    }
}

/// What a caller wants to become of free text that would identify a person.
enum IdentifyingText: String, CaseIterable {
    /// The whole request is refused.
    case refuse
    /// It is replaced by its kind.
    case mask

    /// The header in which it is said.
    static let header = "identifying-text"
    /// The header of an answer that says what was replaced.
    static let maskedHeader = "Identifying-Text-Masked"
}
