import CaseHistory
import CivilTime
import EscalationLadder
import SecureCare
import Store
import StrictJSON
import Workflow

extension Casework {
    /// Moves a case on the ladder, when every rule is met (Dutch: stap op de ladder). Source: 000; 003, annexes c, d.
    ///
    /// - Throws: `notYours` when it is another's to make; `refused` with every rule that is not met.
    public func makeMove(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .part, on: conditions, action: "make_move") { act in
            let request = try MoveChecks(given: given, act: act).request()
            let unitProvider = try request.unitId.flatMap { unit in
                try act.transaction.row("SELECT provider FROM units WHERE id = ?", [unit]) { $0.text(0) }
            }
            let facts = try LadderStanding.facts(
                of: act.visible, for: caller, unitProvider: unitProvider, at: act.act.now, in: act.transaction)
            let to: Rung
            let ladder = try LadderLibrary.ladder(version: act.row.ladderVersion, in: act.transaction)
            switch ladder.decide(request, on: facts, at: act.act.now) {
            case .allowed(let target, _): to = target
            case .notYours(let roles):
                throw ActFailure.notYours(
                    Phrase("rule.move_is_for.detail", .codes(list: MoverRoles.list, names: roles.names)))
            case .refused(let refusals): throw ActFailure.refused(refusals)
            }
            let move = RecordedMove(act: act, given: given, request: request, unitProvider: unitProvider, to: to)
            return try move.record()
        }
    }
}

/// A move that was decided, as it is written into the history.
private struct RecordedMove {
    let act: CaseAct
    let given: JSONValue
    let request: MoveRequest
    let unitProvider: String?
    let to: Rung

    func record() throws -> ActAnswer {
        let number = try act.nextItem("move")
        let owner = act.stream
        let motivation = try act.act.sealed(given["motivation"], owner: owner)
        let attestedBy = try act.act.sealed(given["acuteDanger"]?["attestedBy"], owner: owner)
        let whatHelped = try act.act.sealed(given["whatHelped"], owner: owner)
        let admission = request.move == .admit ? try act.nextItem("admission") : nil
        let stay = request.move == .admit && request.untilOn != nil ? try act.nextItem("stay") : nil
        try act.act.append(.caseMoved, to: owner) { object in
            object.member("id", number)
            object.member("move", request.move.rawValue)
            object.member("from", act.row.rung.rawValue)
            object.member("to", to.rawValue)
            object.member("rung", to.rawValue)
            object.member("movedAt", act.act.now.description)
            object.member("by", act.act.caller.party)
            object.key("motivation")
            TextReference.write(motivation, to: &object)
            object.member("urgent", request.urgent)
            object.key("acuteDanger")
            if attestedBy == nil {
                object.null()
            } else {
                object.object { danger in
                    danger.key("attestedBy")
                    TextReference.write(attestedBy, to: &danger)
                }
            }
            for name in ["outcome", "of", "unitId", "admittedOn", "untilOn", "decidedBy"] {
                object.key(name)
                object.value(given[name] ?? .null)
            }
            object.member("provider", unitProvider)
            object.key("whatHelped")
            TextReference.write(whatHelped, to: &object)
            object.member("admissionId", admission)
            object.member("stayId", stay)
            object.member("confirmed", admission == nil ? nil : unitProvider == act.act.caller.party)
            object.member("version", act.row.version + 1)
        }
        if request.outcome == .noProvision {
            try act.act.appendBottleneck(
                .qualitative, from: [act.row.id], origin: .noProvision, region: act.row.region)
        }
        return try act.answer(withItem: "move", number)
    }
}

/// What must be so of a request for a move beyond its shape.
private struct MoveChecks {
    let given: JSONValue
    let act: CaseAct

    /// The request as the rules look at it.
    func request() throws -> MoveRequest {
        var faults = FaultCollection()
        let move = given["move"]?.string.flatMap(LadderMove.init(rawValue:))
        if move == .admit { try checkAdmission(&faults) }
        if let other = given["of"]?.string { try checkOther(other, &faults) }
        try faults.throwIfAny()
        let motivation = given["motivation"]?.string ?? ""
        let attested = given["acuteDanger"]?["attestedBy"]?.string ?? ""
        return MoveRequest(
            move: move ?? .escalate, motivationGiven: !motivation.allSatisfy(\.isWhitespace),
            urgent: given["urgent"]?.bool ?? false, acuteDangerAttested: !attested.allSatisfy(\.isWhitespace),
            outcome: given["outcome"]?.string.flatMap(CaseOutcome.init(rawValue:)),
            duplicateOf: given["of"]?.string, decidedBy: given["decidedBy"]?.string,
            unitId: given["unitId"]?.string, admittedOn: given["admittedOn"]?.string.flatMap { Day($0) },
            untilOn: given["untilOn"]?.string.flatMap { Day($0) })
    }

    private func checkAdmission(_ faults: inout FaultCollection) throws {
        for member in ["unitId", "admittedOn"] where given[member]?.string == nil {
            faults.add("/" + member, "missing", Phrase("fault.missing"))
        }
        if let unit = given["unitId"]?.string,
            try !act.transaction.exists("SELECT 1 FROM units WHERE id = ?", [unit])
        {
            faults.add("/unitId", "not_found", Phrase("fault.not_found.unitId"))
        }
        faults.checkNotFuture(given, "admittedOn", today: act.act.today)
        faults.checkOrder(given, from: "admittedOn", to: "untilOn", at: "")
    }

    /// The case that this one doubles must be one that the mover may see, and another.
    private func checkOther(_ other: String, _ faults: inout FaultCollection) throws {
        let isVisible = try act.transaction.exists(
            "SELECT 1 FROM cases c JOIN case_readers r ON r.party = ? AND r.case_no = c.case_no WHERE c.id = ?",
            [act.act.caller.party, other])
        if !isVisible || other == act.row.id { faults.add("/of", "not_found", Phrase("fault.not_found.of")) }
    }
}
