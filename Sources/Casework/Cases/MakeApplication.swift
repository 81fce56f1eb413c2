import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records that a unit or provider was asked for a bed (Dutch: aanmelden bij een kliniek).
    ///
    /// The provider asked joins in part until it has answered. Nobody is placed by it.
    public func makeApplication(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "make_application") { act in
            try act.requireNotClosed()
            var faults = FaultCollection()
            faults.checkNotFuture(given, "appliedOn", today: act.act.today)
            let read = try AskedParty.read(given, in: act.transaction, &faults)
            try faults.throwIfAny()
            guard let asked = read else { throw ActFailure.notThere }
            let number = try act.append(
                applicationTo: asked, on: given["appliedOn"]?.string ?? act.act.today.description)
            return try act.answer(withApplication: number)
        }
    }

    /// Records that an application was taken back; the provider's sight of the case ends.
    public func withdrawApplication(
        on id: String, number: Int, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "withdraw_application") { act in
            var faults = FaultCollection()
            faults.checkNotFuture(given, "withdrawnOn", today: act.act.today)
            try faults.throwIfAny()
            guard let status = try act.applicationStatus(number) else { throw ActFailure.notThere }
            guard status == "open" else { throw ActFailure.conflict(Phrase("conflict.application_is_answered")) }
            let reason = try act.act.sealed(given["reason"], owner: act.stream)
            try act.append(
                withdrawalOf: number, on: given["withdrawnOn"]?.string ?? act.act.today.description, reason: reason)
            return try act.answer(withApplication: number)
        }
    }
}

extension CaseAct {
    /// Appends an application whose every part was checked; gives its number.
    func append(applicationTo asked: AskedParty, on day: String) throws -> Int {
        let number = try next(in: "applications")
        let name = try act.sealed(asked.name.map(JSONValue.string), owner: stream)
        try act.append(.applicationMade, to: stream) { object in
            object.member("id", number)
            asked.write(name, to: &object)
            object.member("appliedOn", day)
        }
        return number
    }

    /// Appends that an application was taken back.
    func append(withdrawalOf number: Int, on day: String, reason: Int64?) throws {
        try act.append(.applicationWithdrawn, to: stream) { object in
            object.member("applicationId", number)
            object.member("withdrawnOn", day)
            object.key("reason")
            TextReference.write(reason, to: &object)
        }
    }

    /// How an application stands; nil when there is none of that number.
    func applicationStatus(_ number: Int) throws -> String? {
        try transaction.row(
            "SELECT status FROM applications WHERE case_no = ? AND id = ?", [row.caseNumber, number]
        ) { $0.text(0) }
    }

    fileprivate func answer(withApplication number: Int) throws -> ActAnswer {
        let documents = try ApplicationDocument.load(
            of: row, where: "a.id = ?", [number], limit: 1, in: transaction)
        guard let document = documents.first else { throw ActFailure.notThere }
        return ActAnswer(document: document.bytes, tag: try tagAfter())
    }
}
