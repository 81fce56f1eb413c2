import Confidentiality
import SecureCare
import Store

/// On whose behalf something is asked: a party, who uses it, and from where.
public struct Caller: Sendable, Hashable {
    /// The code of the party.
    public let party: String
    /// What that party is, from which its rights follow.
    public let type: PartyType
    /// The user as the administrator wrote it on the token; empty when none was named.
    public let user: String
    /// Where it comes from: an address, or the command line.
    public let origin: String
    /// In which language sentences are said to it.
    public let language: Language

    /// Why it asks, when it said so.
    public var reason: AccessReason?
    /// The public name of the token by which it was recognised; nil on a local file.
    public var tokenId: String?
    /// Whether what identifies a person is replaced in a sheet that it reads in, rather than refused.
    public var masks = false

    /// A caller that was recognised.
    public init(
        party: String, type: PartyType, user: String, origin: String, language: Language, reason: AccessReason? = nil
    ) {
        self.party = party
        self.type = type
        self.user = user
        self.origin = origin
        self.language = language
        self.reason = reason
    }

    /// What parties of its type may see and do.
    public var rights: PartyRights { WhoMayWhat.rights(of: type) }

    var author: Author {
        Author(party: party, user: user, role: type.rawValue, origin: origin)
    }
}
