import CaseHistory
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Changes what is recorded of a case by a JSON merge patch (RFC 7396): null removes, objects merge.
    ///
    /// - Throws: `notThere`, `notYours`, `changedSince`, and `invalid` as at registration.
    public func reviseCase(
        _ id: String, _ patch: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let visible = try VisibleCase.find(id, for: caller, in: act.transaction)
            try visible.require(.act)
            try visible.requireMatch(conditions)
            let former = try JSONReader.read(visible.row.document)
            let owner = EventStream.ofCase(id)
            var current = former
            current.set("currentStay", try visible.row.currentStay.map { try JSONReader.read($0) } ?? .null)
            let merged = MergePatch.apply(patch, to: current)
            try CaseChecks(given: merged, act: act).requireRevised(by: patch)
            let recorded = CaseRecord(
                kind: visible.row.kind.rawValue, reporter: visible.row.reporter,
                reporterType: visible.row.reporterType.rawValue,
                seekingParty: merged["seekingParty"]?.string ?? visible.row.reporter, given: merged,
                referenceText: try act.text("reporterReference", patch, former, owner),
                summaryText: try act.text("summary", patch, former, owner))
            try act.append(.caseRevised, to: owner) { object in
                object.member("changed", (patch.object?.members ?? []).map(\.name))
                object.key("case")
                recorded.write(to: &object)
                object.key("currentStay")
                object.value(merged["currentStay"] ?? .null)
            }
            try act.log("revise_case", owner)
            return try act.answer(withCase: id, isNew: false)
        }
    }
}

extension Act {
    /// The text under a member after a revision: the new one sealed, none, or the former one.
    fileprivate func text(
        _ member: String, _ patch: JSONValue, _ former: JSONValue, _ owner: String
    ) throws -> Int64? {
        switch patch[member] {
        case nil: former[member]?[TextReference.member]?.integer.map(Int64.init)
        case let changed?: try sealed(changed, owner: owner)
        }
    }
}

extension CaseChecks {
    /// The same as at registration; and what a case cannot be without is not taken away.
    func requireRevised(by patch: JSONValue) throws {
        var missing = FaultCollection()
        for member in ["province", "region"] where patch[member] == .null {
            missing.add("/" + member, "missing", Phrase("fault.missing"))
        }
        if let stay = given["currentStay"]?.object, stay["kind"] == nil || stay["kind"] == .null {
            missing.add("/currentStay/kind", "missing", Phrase("fault.missing"))
        }
        try missing.throwIfAny()
        try require()
    }
}

/// JSON Merge Patch (RFC 7396).
enum MergePatch {
    static func apply(_ patch: JSONValue, to target: JSONValue) -> JSONValue {
        guard case .object(let changes) = patch else { return patch }
        var result = target.object ?? JSONObject()
        for change in changes.members {
            result[change.name] =
                change.value == .null ? nil : apply(change.value, to: result[change.name] ?? .null)
        }
        return .object(result)
    }
}

extension JSONValue {
    /// Sets a member of an object; nothing for anything else.
    mutating func set(_ name: String, _ value: JSONValue) {
        guard case .object(var object) = self else { return }
        object[name] = value
        self = .object(object)
    }
}
