import BedMatching
import CaseHistory
import CivilTime
import Confidentiality
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Everything that those around a table need to talk about one case, on two pages: what happened, who refused and
    /// why, what fits, what would unlock a bed, and what was promised (Dutch: dossier voor de tafel).
    ///
    /// - Throws: `notThere` for a case that is not the caller's to see; `notYours` for a provider that was only asked.
    public func showDossier(of id: String, to caller: Caller) throws -> ActAnswer {
        try look("show_dossier", at: EventStream.ofCase(id), as: caller) { snapshot in
            let visible = try VisibleCase.find(id, for: caller, in: snapshot)
            try visible.require(.read)
            let dossier = DossierGathering(visible: visible, caller: caller, now: clock())
            var writer = JSONWriter(capacity: 32_768)
            try writer.object { object in
                object.member("caseId", id)
                object.member("madeAt", clock().description)
                object.key("case")
                object.raw(try CaseDocument.write(visible, at: clock(), caller.language, in: snapshot))
                object.key("holder")
                try dossier.writeHolder(to: &object, in: snapshot)
                try dossier.writeHistory(to: &object, in: snapshot)
                object.key("suggestions")
                if let found = try suggestions(for: visible, to: caller, in: snapshot) {
                    object.raw(found)
                } else {
                    object.null()
                }
                try dossier.writePromises(to: &object, in: snapshot)
            }
            return ActAnswer(isNew: false, document: writer.bytes, tag: try visible.tag())
        }
    }

    /// What the caller may see of beds: suggestions, whom to ask, or nothing.
    private func suggestions(
        for visible: VisibleCase, to caller: Caller, in snapshot: Snapshot
    ) throws -> [UInt8]? {
        guard caller.rights.suggestions != .none, visible.row.rung.isSearching else { return nil }
        return try suggestedBeds(
            for: visible, asOf: clock(), limit: DossierGathering.unitsMax, explain: nil, to: caller, in: snapshot
        ).document
    }
}

/// Gathers what a dossier holds beside the case itself.
private struct DossierGathering {
    let visible: VisibleCase
    let caller: Caller
    let now: Instant

    /// How many events, refusals, applications and promises of each kind are shown, the last ones.
    static let itemsMax = 200
    /// How many units a group of suggestions holds.
    static let unitsMax = 5

    /// Whose turn it is, by name and with a telephone number: a code alone says nothing to those around a table.
    func writeHolder(to object: inout JSONWriter, in snapshot: Snapshot) throws {
        guard visible.row.rung != .closed, visible.row.rung != .handedOver else { return object.null() }
        let code = try RungHolder.of(visible.row, in: snapshot).party
        let known = try snapshot.row("SELECT name, phone FROM parties WHERE code = ?", [code]) {
            ($0.text(0), $0.optionalText(1))
        }
        object.object { item in
            item.member("party", code)
            item.member("name", known?.0 ?? code)
            item.member("phone", known?.1)
        }
    }

    func writeHistory(to object: inout JSONWriter, in snapshot: Snapshot) throws {
        let stream = EventStream.ofCase(visible.row.id)
        let events = try snapshot.events(stream: stream, after: 0, limit: Casework.disclosedRowsMax)
            .filter { Self.told.contains($0.kind) }.suffix(Self.itemsMax)
        object.key("timeline")
        object.array { array in
            for event in events {
                array.object { item in
                    item.member("n", event.version)
                    item.member("kind", event.kind)
                    item.member("recordedAt", event.recordedAt.description)
                    item.member("by", event.party)
                    item.key("facts")
                    item.raw(event.body)
                }
            }
        }
        let refusals = try RejectionDocument.load(
            of: visible.row, where: "1", [], limit: Casework.disclosedRowsMax, in: snapshot)
        object.key("rejections")
        object.array { array in for refusal in refusals.suffix(Self.itemsMax) { array.raw(refusal.bytes) } }
        let open = try ApplicationDocument.load(
            of: visible.row, where: "a.status = 'open'", [], limit: Self.itemsMax, in: snapshot)
        object.key("openApplications")
        object.array { array in for application in open { array.raw(application.bytes) } }
    }

    /// Steps of the track that nobody settled, and open actions of meetings that the caller takes part in.
    func writePromises(to object: inout JSONWriter, in snapshot: Snapshot) throws {
        let steps = try snapshot.rows(
            "SELECT document FROM case_items WHERE case_no = ? AND kind = 'step' ORDER BY id LIMIT ?",
            [visible.row.caseNumber, Self.itemsMax]
        ) { $0.blob(0) }
        object.key("openSteps")
        try object.array { array in
            for step in steps where try JSONReader.read(step)["result"] == .null { array.raw(step) }
        }
        let actions = try snapshot.rows(
            """
            SELECT a.document FROM actions a JOIN review_parties p ON p.review_no = a.review_no AND p.party = ?
            WHERE a.case_no = ? AND a.done_on IS NULL ORDER BY a.due_on, a.review_no, a.id LIMIT ?
            """, [caller.party, visible.row.caseNumber, Self.itemsMax]
        ) { $0.blob(0) }
        object.key("openActions")
        object.array { array in for action in actions { array.raw(action) } }
    }

    /// What of a case's history is told: refusals and applications have a place of their own, and words a track of
    /// their own.
    private static let told: Set<String> = Set(
        [
            EventKind.caseOpened, .caseTakenOver, .caseMoved, .searchConcluded, .partyInvolved, .stayRecorded,
            .stayExtended, .admissionConfirmed, .deadlineExtended, .caseReviewed, .clockFired,
        ].map(\.rawValue))
}
