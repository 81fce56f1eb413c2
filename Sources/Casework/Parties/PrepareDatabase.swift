import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// The first act on a new database: the two parties that every one has, and a token for the administrator.
    ///
    /// - Parameter user: who is said to have made it; a demonstration knows its own databases by it.
    /// - Returns: the administrator's token, shown once.
    public func prepareDatabase(language: Language, user: String = "") throws -> String {
        let caller = Caller(
            party: FixedParty.admin, type: .admin, user: user, origin: "command line", language: language)
        return try store.write(as: caller.author, at: clock()) { transaction in
            let act = Act(transaction: transaction, caller: caller)
            for type in [PartyType.lcbb, .admin] {
                var party = JSONObject()
                party["type"] = .string(type.rawValue)
                party["name"] = .string(type.label(.dutch))
                try act.register(party: .object(party), code: type.rawValue)
            }
            return try act.issueToken(for: FixedParty.admin, user: nil, expiresOn: nil).secret
        }
    }
}
