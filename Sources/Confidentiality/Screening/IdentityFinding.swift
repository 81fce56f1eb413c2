/// A place in a text that would identify a person.
public struct IdentityFinding: Sendable, Equatable {
    /// What sort of identification it is.
    public var kind: IdentityKind
    /// The first code point of it, counted in Unicode code points of the text as given.
    public var start: Int
    /// The first code point after it, in the same count.
    public var end: Int

    /// A finding from `start` up to, not including, `end`, in Unicode code points.
    public init(kind: IdentityKind, start: Int, end: Int) {
        self.kind = kind
        self.start = start
        self.end = end
    }
}
