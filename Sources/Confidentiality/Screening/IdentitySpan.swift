/// A finding in characters of the folded text.
struct IdentitySpan: Equatable {
    /// What sort of identification it is.
    var kind: IdentityKind
    /// The first character of it.
    var start: Int
    /// The first character after it.
    var end: Int
}
