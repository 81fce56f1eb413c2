/// One code out of a closed list of the field, kept and sent by its name and never by its position.
///
/// The lists, with what people call each code in Dutch and English, are in `Schema/Labels/labels.json`;
/// a test holds the two against each other.
public protocol Code: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The name of the list in the label file and in `GET /v1/codes`.
    static var list: String { get }
}

extension Code {
    /// Every code of the list, in order.
    public static var names: [String] { allCases.map(\.rawValue) }

    /// What people call this code, in one language.
    public func label(_ language: Language) -> String {
        Labels.shared.code(rawValue, of: Self.list, language)
    }
}
