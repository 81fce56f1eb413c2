import CaseHistory
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Says what a region is called, which provinces it covers, and which levensloopaanbieder searches for it;
    /// the administrator's alone. Cases that are or were at its regional rung follow at once.
    public func setRegion(
        _ code: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireAdministrator(caller)
        return try record(as: caller, once: conditions.key) { act in
            if let searcher = given["levensloopaanbieder"]?.string {
                let type = try act.transaction.row(
                    "SELECT type FROM parties WHERE code = ?", [searcher]
                ) { $0.text(0) }
                if type != PartyType.levensloopaanbieder.rawValue {
                    let phrase = Phrase("fault.no_levensloopaanbieder")
                    throw ActFailure.invalid([ActFault("/levensloopaanbieder", "not_found", phrase)])
                }
            }
            let isNew = try !act.transaction.exists("SELECT 1 FROM regions WHERE code = ?", [code])
            try act.append(.regionSet, to: EventStream.ofRegion(code)) { object in
                object.member("name", given["name"]?.string)
                object.member("provinces", given["provinces"]?.strings ?? [])
                object.member("levensloopaanbieder", given["levensloopaanbieder"]?.string)
            }
            let document = try RegionReading.list(where: "code = ?", [code], caller.language, in: act.transaction)
            return ActAnswer(isNew: isNew, document: document.first ?? [], location: "/v1/regions/\(code)")
        }
    }

    /// One region.
    public func showRegion(_ code: String, to caller: Caller) throws -> ActAnswer {
        try store.read { snapshot in
            let found = try RegionReading.list(where: "code = ?", [code], caller.language, in: snapshot)
            guard let document = found.first else { throw ActFailure.notThere }
            return ActAnswer(isNew: false, document: document)
        }
    }

    /// The regions, by code.
    public func listRegions(_ page: PageRequest, for caller: Caller) throws -> Page {
        try store.read { snapshot in
            let items = try RegionReading.list(
                where: "code > ? ORDER BY code LIMIT ?", [page.after ?? "", page.limit + 1], caller.language,
                in: snapshot)
            return try Page(cutting: items, page, naming: "code")
        }
    }
}

/// Regions as answers show them.
enum RegionReading {
    static func list(
        where condition: String, _ values: [any SQLBindable], _ language: Language, in snapshot: Snapshot
    ) throws -> [[UInt8]] {
        let regions = try snapshot.rows(
            "SELECT code, name, levensloopaanbieder FROM regions WHERE \(condition)", values
        ) { (code: $0.text(0), name: $0.optionalText(1), searcher: $0.optionalText(2)) }
        return try regions.map { region in
            let provinces = try snapshot.rows(
                "SELECT province FROM region_provinces WHERE region = ? ORDER BY province", [region.code]
            ) { $0.text(0) }
            let fault = Phrase("region.fault.without_levensloopaanbieder").said(in: language)
            var writer = JSONWriter()
            writer.object { object in
                object.member("code", region.code)
                object.member("name", region.name)
                object.member("provinces", provinces)
                object.member("levensloopaanbieder", region.searcher)
                object.member("faults", region.searcher == nil ? [fault] : [])
            }
            return writer.bytes
        }
    }
}
