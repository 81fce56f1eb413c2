/// Who acts: the party, the user of it, in which role, and from where.
public struct Author: Sendable, Equatable {
    /// The party's code.
    public let party: String
    /// The user, as the party names its users; empty when it names none.
    public let user: String
    /// The role in which the party acts, a code.
    public let role: String
    /// The party for which it acts, if another.
    public let onBehalfOf: String?
    /// Where it comes from: an address, or the command line.
    public let origin: String

    /// An author from its parts.
    public init(party: String, user: String, role: String, onBehalfOf: String? = nil, origin: String) {
        self.party = party
        self.user = user
        self.role = role
        self.onBehalfOf = onBehalfOf
        self.origin = origin
    }
}
