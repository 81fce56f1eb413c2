import BottleneckLadder
import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Raises a bottleneck from one or more cases, or from a figure (Dutch: knelpunt inbrengen). Source: 001.
    public func raiseBottleneck(
        _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        guard caller.rights.registers else { throw ActFailure.notYours(Phrase("forbidden.raise_bottleneck")) }
        return try record(as: caller, once: conditions.key) { act in
            let cases = given["caseIds"]?.strings ?? []
            var faults = FaultCollection()
            for (place, id) in cases.enumerated() {
                let isVisible = try act.transaction.exists(
                    """
                    SELECT 1 FROM cases c JOIN case_readers r ON r.party = ? AND r.case_no = c.case_no
                        AND r.scope != 'part' WHERE c.id = ?
                    """, [caller.party, id])
                if !isVisible { faults.add("/caseIds/\(place)", "not_found", Phrase("fault.not_found.caseId")) }
            }
            if let region = given["region"]?.string,
                try !act.transaction.exists("SELECT 1 FROM regions WHERE code = ?", [region])
            {
                faults.add("/region", "not_found", Phrase("fault.not_found.region"))
            }
            if cases.isEmpty, given["remark"]?.string == nil {
                faults.add("", "missing", Phrase("fault.bottleneck_from_nothing"))
            }
            try faults.throwIfAny()
            let kind = given["kind"]?.string.flatMap(BottleneckKind.init(rawValue:)) ?? .qualitative
            let id = try act.appendBottleneck(
                kind, from: cases, origin: cases.isEmpty ? .aggregate : .cases, given)
            let raised = try VisibleBottleneck.find(id, for: caller, in: act.transaction)
            return ActAnswer(
                document: try raised.shown(to: caller, in: act.transaction), location: "/v1/bottlenecks/\(id)")
        }
    }

    /// Moves a bottleneck to another level, or back with a decision, when every rule is met.
    public func moveBottleneck(
        _ id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let bottleneck = try VisibleBottleneck.find(id, for: caller, in: act.transaction)
            let facts = try bottleneck.facts(for: caller, in: act.transaction)
            let request = BottleneckRequest(
                move: given["move"]?.string.flatMap(BottleneckMove.init(rawValue:)) ?? .sendOn,
                motivationGiven: act.isGiven(given["motivation"]),
                interpretationGiven: act.isGiven(given["interpretation"]), adviceGiven: act.isGiven(given["advice"]),
                decisionGiven: act.isGiven(given["decision"]),
                meetingOn: given["meetingOn"]?.string.flatMap { Day($0) })
            var faults = FaultCollection()
            faults.checkNotFuture(given, "meetingOn", today: act.today)
            try faults.throwIfAny()
            switch BottleneckCourse.shared.decide(request, on: facts, at: act.now) {
            case .allowed(let to, _): return try act.append(request.move, of: bottleneck, to: to, given)
            case .notYours(let roles):
                throw ActFailure.notYours(
                    Phrase("rule.move_is_for.detail", .codes(list: BottleneckRoles.list, names: roles.names)))
            case .refused(let refusals): throw ActFailure.refused(refusals)
            }
        }
    }
}

extension Act {
    /// Appends that a bottleneck was raised; its id.
    @discardableResult
    func appendBottleneck(
        _ kind: BottleneckKind, from cases: [String], origin: BottleneckOrigin, region: String? = nil,
        _ given: JSONValue = .null
    ) throws -> String {
        let id = try OpaqueId.new("B")
        let stream = EventStream.ofBottleneck(id)
        let summary = try sealed(given["summary"], owner: stream)
        let remark = try sealed(given["remark"], owner: stream)
        try append(.bottleneckRaised, to: stream) { object in
            object.member("kind", kind.rawValue)
            object.member("level", BottleneckCourse.shared.start(of: kind).rawValue)
            object.member("origin", origin.rawValue)
            object.member("region", given["region"]?.string ?? region)
            object.key("summary")
            TextReference.write(summary, to: &object)
            object.key("remark")
            TextReference.write(remark, to: &object)
            object.member("caseIds", cases)
            object.member("raisedBy", caller.party)
        }
        try log("raise_bottleneck", stream)
        return id
    }

    /// Whether a text says anything.
    fileprivate func isGiven(_ text: JSONValue?) -> Bool {
        text?.string.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    }

    fileprivate func append(
        _ move: BottleneckMove, of bottleneck: VisibleBottleneck, to level: BottleneckLevel, _ given: JSONValue
    ) throws -> ActAnswer {
        let stream = EventStream.ofBottleneck(bottleneck.id)
        let last = try transaction.number(
            "SELECT max(id) FROM bottleneck_moves WHERE bottleneck_no = ?", [bottleneck.number])
        let number = Int(last ?? 0) + 1
        let texts = try ["motivation", "interpretation", "advice", "decision"].map { name in
            (name, try sealed(given[name], owner: stream))
        }
        try append(.bottleneckMoved, to: stream) { object in
            object.member("id", number)
            object.member("move", move.rawValue)
            object.member("from", bottleneck.level.rawValue)
            object.member("to", level.rawValue)
            for (name, text) in texts {
                object.key(name)
                TextReference.write(text, to: &object)
            }
            object.member("meetingOn", given["meetingOn"]?.string)
            object.member("movedOn", today.description)
        }
        try log("move_bottleneck", stream)
        let document = try transaction.row(
            "SELECT document FROM bottleneck_moves WHERE bottleneck_no = ? AND id = ?", [bottleneck.number, number]
        ) { $0.blob(0) }
        return ActAnswer(document: document ?? [])
    }
}
