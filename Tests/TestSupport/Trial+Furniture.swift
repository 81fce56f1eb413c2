import SecureCare

extension Trial {
    /// The party of a type in every trial: its code is its type with `-1`, save those that every database has.
    public static func party(_ type: PartyType) -> String {
        switch type {
        case .lcbb, .admin: type.rawValue
        default: type.rawValue.replacing("_", with: "-") + "-1"
        }
    }

    /// Parties of every type, two of some; regions R05 and R06 with who searches there, R07 without; units U1 and U4
    /// of `provider-1`, U2 of `provider-2`, U3 of `levensloopaanbieder-1`.
    func furnish() throws {
        for type in PartyType.allCases where type != .lcbb && type != .admin {
            try add(party: Trial.party(type), type, regions: type == .regionalTable || type == .zvh ? ["R05"] : [])
        }
        for type in [PartyType.provider, .levensloopaanbieder, .referrer] {
            try add(party: type.rawValue + "-2", type)
        }
        for (region, searcher) in [("R05", "levensloopaanbieder-1"), ("R06", "levensloopaanbieder-2"), ("R07", nil)] {
            let member = searcher.map { ",\"levensloopaanbieder\":\"\($0)\"" } ?? ""
            try must(
                "PUT", "/v1/regions/\(region)", as: "admin", "{\"name\":\"\(region)\",\"provinces\":[\"FL\"]\(member)}")
        }
        try add(unit: "U1", of: "provider-1", level: 2, "psychiatry")
        try add(unit: "U2", of: "provider-2", level: 3, "sglvg")
        try add(unit: "U3", of: "levensloopaanbieder-1", level: 3, "addiction")
        try add(unit: "U4", of: "provider-1", level: 3, "sglvg")
    }

    /// Adds a party.
    public func add(party code: String, _ type: PartyType, regions: [String] = []) throws {
        let named = regions.map { "\"\($0)\"" }.joined(separator: ",")
        try must(
            "POST", "/v1/parties", as: "admin",
            "{\"code\":\"\(code)\",\"type\":\"\(type.rawValue)\",\"name\":\"\(code)\",\"regions\":[\(named)]}")
    }

    /// Describes a unit and counts its beds.
    public func add(unit id: String, of provider: String, level: Int, _ specialism: String) throws {
        try must(
            "PUT", "/v1/units/\(id)", as: "lcbb",
            """
            {"provider":"\(provider)","province":"FL","level":\(level),"type":"FPA","specialism":"\(specialism)",
            "regimes":["wvggz"],"careTypes":["treatment","long_term"]}
            """)
        try must(
            "POST", "/v1/units/\(id)/bed-counts", as: "lcbb",
            #"{"total":10,"occupied":8,"available":1,"reserved":1,"unstaffed":0}"#)
    }

    /// Registers a case, and gives its id.
    @discardableResult
    public func openCase(as party: String = "referrer-1", region: String = "R05", _ more: String = "") throws -> String
    {
        let members = more.isEmpty ? "" : "," + more
        let kind = more.hasPrefix("\"kind\"") ? "" : #""kind":"mediation","#
        let need = more.contains("\"need\"") ? "" : #","need":{"levels":[2,3],"specialisms":["psychiatry"]}"#
        let answer = try must(
            "POST", "/v1/cases", as: party, "{\(kind)\"province\":\"FL\",\"region\":\"\(region)\"\(need)\(members)}")
        guard let id = answer["id"]?.string else {
            throw TrialFailure.unexpected(request: "case", status: answer.status, body: answer.text)
        }
        return id
    }

    /// Makes a move, whatever comes of it.
    @discardableResult
    public func move(_ id: String, _ move: String, as party: String, _ more: String = "") throws -> TrialAnswer {
        let members = more.isEmpty ? "" : "," + more
        return try send("POST", "/v1/cases/\(id)/moves", as: party, "{\"move\":\"\(move)\"\(members)}")
    }

    /// Records a refusal by a unit.
    @discardableResult
    public func reject(
        _ id: String, by unit: String = "U2", as party: String = "referrer-1", _ more: String = "",
        reason: String = "no_treatment_offer"
    ) throws -> TrialAnswer {
        let members = more.isEmpty ? "" : "," + more
        let day = more.contains("\"rejectedOn\"") ? "" : "\"rejectedOn\":\"\(clock.day())\","
        return try send(
            "POST", "/v1/cases/\(id)/rejections", as: party,
            "{\(day)\"unitId\":\"\(unit)\",\"primaryReason\":\"\(reason)\"\(members)}")
    }

    /// Asks a unit for a bed.
    @discardableResult
    public func apply(_ id: String, to unit: String = "U2", as party: String = "referrer-1") throws -> TrialAnswer {
        try must(
            "POST", "/v1/cases/\(id)/applications", as: party,
            "{\"unitId\":\"\(unit)\",\"appliedOn\":\"\(clock.day())\"}")
    }

    /// Brings a case of `referrer-1` to the regional rung, after one refusal.
    public func toRegional(_ id: String, as party: String = "referrer-1") throws {
        try reject(id, as: party)
        try must(
            "POST", "/v1/cases/\(id)/moves", as: party, #"{"move":"escalate","motivation":"Nothing was found here."}"#)
    }

    /// Brings a case from the regional rung to the national one, after a search that found nothing.
    public func toNational(_ id: String, as searcher: String = "levensloopaanbieder-1") throws {
        try must(
            "POST", "/v1/cases/\(id)/searches", as: searcher,
            "{\"scope\":\"regional\",\"outcome\":\"none\",\"concludedOn\":\"\(clock.day())\"}")
        try must(
            "POST", "/v1/cases/\(id)/moves", as: searcher,
            #"{"move":"escalate","motivation":"Nothing was found in the region."}"#)
    }

    /// The case as a party sees it.
    public func show(_ id: String, as party: String = "referrer-1") throws -> TrialAnswer {
        try get("/v1/cases/\(id)", as: party)
    }
}
