import SecureCare

/// One open case among all, without its number: what is counted over all cases points at none (Dutch: open casus).
public struct OpenCase: Sendable {
    /// What is searched for; earlier refusals within it only order suggestions and do not count here.
    public var search: BedSearch
    /// The units that refused it, by id.
    public var refusedBy: Set<String>

    /// A case by its search and who refused it.
    public init(search: BedSearch, refusedBy: Set<String> = []) {
        self.search = search
        self.refusedBy = refusedBy
    }
}
