import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Records where somebody stays; the case keeps its rung and its clocks (Dutch: verblijf).
    public func recordStay(
        on id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "record_stay") { act in
            var faults = FaultCollection()
            faults.checkOrder(given, from: "startsOn", to: "endsOn", at: "")
            if let unit = given["unitId"]?.string,
                try !act.transaction.exists("SELECT 1 FROM units WHERE id = ?", [unit])
            {
                faults.add("/unitId", "not_found", Phrase("fault.not_found.unitId"))
            }
            try faults.throwIfAny()
            let number = try act.nextItem("stay")
            try act.act.append(.stayRecorded, to: act.stream) { object in
                object.member("id", number)
                object.members(of: StayDocument.members(of: given, temporaryAdmission: false))
            }
            return try act.answer(withItem: "stay", number)
        }
    }

    /// Records that a stay lasts longer than was said.
    public func extendStay(
        on id: String, number: Int, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordOnCase(id, as: caller, needing: .act, on: conditions, action: "extend_stay") { act in
            let stay = try JSONReader.read(try act.item("stay", number))
            var faults = FaultCollection()
            if let former = stay["endsOn"]?.string.flatMap({ Day($0) }),
                let later = given["endsOn"]?.string.flatMap({ Day($0) }), later <= former
            {
                faults.add(
                    "/endsOn", "out_of_range", Phrase("fault.extension_is_later", .day(former)))
            }
            try faults.throwIfAny()
            let reason = try act.act.sealed(given["reason"], owner: act.stream)
            try act.act.append(.stayExtended, to: act.stream) { object in
                object.member("stayId", number)
                object.member("endsOn", given["endsOn"]?.string)
                object.key("reason")
                TextReference.write(reason, to: &object)
            }
            return try act.answer(withItem: "stay", number)
        }
    }
}
