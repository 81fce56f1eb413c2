import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Brings in a case; the caller is its reporter (Dutch: aanmelden).
    ///
    /// - Parameter given: kind, province, region and whatever else is known, as the API names it.
    /// - Throws: `notYours` for a party that may not act; `invalid` for a region or party that is not there, and for
    ///   days that cannot be.
    public func registerCase(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        guard caller.rights.registers else { throw ActFailure.notYours(Phrase("forbidden.register")) }
        return try record(as: caller, once: conditions.key) { act in
            try CaseChecks(given: given, act: act).require()
            let id = try OpaqueId.new("C")
            let owner = EventStream.ofCase(id)
            let recorded = CaseRecord(
                kind: given["kind"]?.string ?? CaseKind.mediation.rawValue, reporter: caller.party,
                reporterType: caller.type.rawValue, seekingParty: given["seekingParty"]?.string ?? caller.party,
                given: given, referenceText: try act.sealed(given["reporterReference"], owner: owner),
                summaryText: try act.sealed(given["summary"], owner: owner))
            let ladder = try LadderLibrary.inForce(on: act.today, in: act.transaction)
            let kind = given["kind"]?.string.flatMap(CaseKind.init(rawValue:)) ?? .mediation
            try act.append(.caseOpened, to: owner) { object in
                object.member("ladderVersion", ladder.definition.version)
                object.member("rung", ladder.start(of: kind).rawValue)
                object.member("openedOn", given["openedOn"]?.string ?? act.today.description)
                object.key("case")
                recorded.write(to: &object)
                object.key("currentStay")
                object.value(given["currentStay"] ?? .null)
            }
            try act.log("register_case", owner)
            return try act.answer(withCase: id, isNew: true)
        }
    }
}

extension Act {
    /// The case as it stands after the act, for who acted; acts that make it invisible to the actor show nothing.
    func answer(withCase id: String, isNew: Bool) throws -> ActAnswer {
        let visible = try VisibleCase.find(id, for: caller, in: transaction)
        return ActAnswer(
            isNew: isNew,
            document: try CaseDocument.write(visible, at: now, caller.language, in: transaction),
            location: isNew ? "/v1/cases/\(id)" : nil, tag: try visible.tag())
    }
}

/// What must be so of the facts of a case, beyond their shape.
struct CaseChecks {
    let given: JSONValue
    let act: Act
    private var faults = FaultCollection()

    init(given: JSONValue, act: Act) {
        self.given = given
        self.act = act
    }

    func require() throws {
        var checks = self
        try checks.look()
        try checks.faults.throwIfAny()
    }

    private mutating func look() throws {
        try requireThere("region", in: "regions")
        try requireThere("seekingParty", in: "parties")
        if let day = given["openedOn"]?.string.flatMap({ Day($0) }), day > act.today {
            faults.add("/openedOn", "in_the_future", Phrase("fault.in_the_future"))
        }
        if let year = given["birthYear"]?.integer, year > act.today.civil.year {
            faults.add("/birthYear", "in_the_future", Phrase("fault.in_the_future"))
        }
        if let stay = given["currentStay"] {
            faults.checkOrder(stay, from: "startsOn", to: "endsOn", at: "/currentStay")
        }
    }

    private mutating func requireThere(_ member: String, in table: String) throws {
        guard let code = given[member]?.string else { return }
        if try !act.transaction.exists("SELECT 1 FROM \(table) WHERE code = ?", [code]) {
            faults.add("/" + member, "not_found", Phrase("fault.not_found.\(member)"))
        }
    }
}

extension FaultCollection {
    /// Adds a fault when one day of a thing lies after another that it should precede.
    mutating func checkOrder(_ value: JSONValue, from: String, to: String, at pointer: String) {
        guard let first = value[from]?.string.flatMap({ Day($0) }),
            let last = value[to]?.string.flatMap({ Day($0) }), last < first
        else { return }
        add(pointer + "/" + to, "out_of_range", Phrase("fault.ends_before_it_starts", .text(from)))
    }

    /// Adds a fault when a day has not come yet.
    mutating func checkNotFuture(_ value: JSONValue, _ member: String, today: Day) {
        guard let day = value[member]?.string.flatMap({ Day($0) }), day > today else { return }
        add("/" + member, "in_the_future", Phrase("fault.in_the_future"))
    }
}
