import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Sets the last day of a running deadline further away, with a reason (Dutch: termijn verlengen).
    public func extendDeadline(
        on id: String, name: DeadlineName, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "extend_deadline") { act in
            let wanted = given["applicationId"]?.integer
            let clocks = try ClockRow.load(of: act.row.caseNumber, in: act.transaction)
            let clock = clocks.filter { $0.name == name && (wanted == nil || $0.item == wanted) }
                .min { $0.dueOn < $1.dueOn }
            guard let clock else { throw ActFailure.notThere }
            guard clock.leftDays == nil else { throw ActFailure.conflict(Phrase("conflict.deadline_stands_still")) }
            var faults = FaultCollection()
            let dueOn = given["dueOn"]?.string.flatMap { Day($0) } ?? clock.dueOn
            if dueOn <= clock.dueOn {
                faults.add(
                    "/dueOn", "out_of_range", Phrase("fault.extension_is_later", .day(clock.dueOn)))
            } else if dueOn < act.act.today {
                faults.add("/dueOn", "out_of_range", Phrase("fault.deadline_in_the_past"))
            }
            try faults.throwIfAny()
            let reason = try act.act.sealed(given["reason"], owner: act.stream)
            try act.act.append(.deadlineExtended, to: act.stream) { object in
                object.member("name", name.rawValue)
                object.member("applicationId", clock.item == 0 ? nil : clock.item)
                object.member("dueOn", dueOn.description)
                object.key("reason")
                TextReference.write(reason, to: &object)
            }
            var extended = clock
            extended.dueOn = dueOn
            extended.extended = true
            var writer = JSONWriter()
            DeadlineDocument.write(extended, at: act.act.now, to: &writer)
            return ActAnswer(document: writer.bytes, tag: try act.tagAfter())
        }
    }
}
