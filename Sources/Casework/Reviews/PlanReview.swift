import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Plans a meeting, or records one that was held; the caller is its convenor (Dutch: overleg bijeenroepen).
    public func planReview(_ given: JSONValue, as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        let kind = given["kind"]?.string.flatMap(ReviewKind.init(rawValue:)) ?? .careConference
        guard WhoMayWhat.mayConvene(kind, caller.type) else {
            throw ActFailure.notYours(Phrase("forbidden.convene", .label(kind)))
        }
        return try record(as: caller, once: conditions.key) { act in
            let region = try act.region(of: given, kind)
            let id = try OpaqueId.new("R")
            let stream = EventStream.ofReview(id)
            let present = try act.sealedList(given["present"], owner: stream)
            let note = try act.sealed(given["note"], owner: stream)
            try act.append(.reviewPlanned, to: stream) { object in
                object.member("kind", kind.rawValue)
                object.member("convenor", caller.party)
                object.member("region", region)
                object.member("heldOn", given["heldOn"]?.string)
                object.member("invitees", given["invitees"]?.strings ?? [])
                object.key("present")
                object.array { array in for text in present { TextReference.write(text, to: &array) } }
                object.key("note")
                TextReference.write(note, to: &object)
            }
            try act.log("plan_review", stream)
            let review = try VisibleReview.find(id, for: caller, in: act.transaction)
            return ActAnswer(document: review.document, location: "/v1/reviews/\(id)")
        }
    }

    /// Records what came of a meeting as a whole, and who was there; the convenor's to do.
    public func concludeReview(
        _ id: String, _ given: JSONValue, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try recordAtReview(id, as: caller, on: conditions) { act, review in
            try act.requireHeld(review)
            let text = try act.sealed(given["text"], owner: review.stream)
            let present = try act.sealedList(given["present"], owner: review.stream)
            try act.append(.reviewConcluded, to: review.stream) { object in
                object.key("text")
                TextReference.write(text, to: &object)
                object.key("present")
                if given["present"] == nil {
                    object.null()
                } else {
                    object.array { array in for text in present { TextReference.write(text, to: &array) } }
                }
            }
            try act.log("conclude_review", review.stream)
            return ActAnswer(document: try VisibleReview.find(id, for: caller, in: act.transaction).document)
        }
    }
}

extension Casework {
    /// Records something at a meeting, on behalf of its convenor.
    func recordAtReview(
        _ id: String, as caller: Caller, on conditions: ActConditions,
        _ body: (Act, VisibleReview) throws -> ActAnswer
    ) throws -> ActAnswer {
        try record(as: caller, once: conditions.key) { act in
            let review = try VisibleReview.find(id, for: caller, in: act.transaction)
            try review.requireConvenor()
            return try body(act, review)
        }
    }
}

extension Act {
    /// Several free texts, each sealed.
    func sealedList(_ texts: JSONValue?, owner: String) throws -> [Int64] {
        try (texts?.array ?? []).compactMap { try sealed($0, owner: owner) }
    }

    /// Nothing is decided at a meeting that is still to come.
    func requireHeld(_ review: VisibleReview) throws {
        if review.heldOn > today {
            throw ActFailure.conflict(Phrase("conflict.review_is_to_come", .day(review.heldOn)))
        }
    }

    /// The region that a meeting is about; a table meets on its own region, and needs not name it when it has but one.
    fileprivate func region(of given: JSONValue, _ kind: ReviewKind) throws -> String? {
        var faults = FaultCollection()
        for (place, party) in (given["invitees"]?.strings ?? []).enumerated()
        where try !transaction.exists("SELECT 1 FROM parties WHERE code = ?", [party]) {
            faults.add("/invitees/\(place)", "not_found", Phrase("fault.not_found.party"))
        }
        var region = given["region"]?.string
        if kind == .regionalTable {
            let own = try transaction.rows(
                "SELECT region FROM party_regions WHERE party = ? ORDER BY region", [caller.party]
            ) { $0.text(0) }
            if region == nil, own.count == 1 { region = own.first }
            if region.map(own.contains) != true {
                faults.add("/region", region == nil ? "missing" : "not_found", Phrase("fault.region_of_the_table"))
            }
        } else if let region, try !transaction.exists("SELECT 1 FROM regions WHERE code = ?", [region]) {
            faults.add("/region", "not_found", Phrase("fault.not_found.region"))
        }
        try faults.throwIfAny()
        return region
    }
}
