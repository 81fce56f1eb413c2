import SecureCare

/// A closed list of names that a ladder is made of: its states, its moves, or the variants of a move.
///
/// The definition spells the names; the engine turns them into places once, so that deciding compares no text.
public protocol LadderName: Code {
    /// The place in `allCases`, from 0; held in memory alone and never kept or sent.
    var position: Int { get }
}

/// The variants of a ladder on which no move has any.
public enum NoVariant: LadderName {
    /// Never reads anything: there is no variant to name.
    public init?(rawValue: String) {
        return nil
    }

    /// The name of the variant.
    public var rawValue: String { switch self {} }

    /// The place of the variant.
    public var position: Int { switch self {} }

    /// The list's name.
    public static var list: String { "noVariant" }
}

/// What somebody may be to a thing on a ladder, as bits: its holder, its reporter and so on.
public protocol LadderRoles: OptionSet, Hashable, Sendable where RawValue == UInt8 {
    /// The name of the list of roles in the label file.
    static var list: String { get }
    /// Every role and its name in the definition.
    static var named: [(name: String, role: Self)] { get }
}

extension LadderRoles {
    /// The names of the roles in the set, in the order of `named`.
    public var names: [String] {
        Self.named.compactMap { isSuperset(of: $0.role) ? $0.name : nil }
    }
}
