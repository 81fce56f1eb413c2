import CaseHistory
import CivilTime
import Confidentiality
import EscalationLadder
import SecureCare
import Store
import StrictJSON
import Workflow

extension Casework {
    /// Installs a new version of the ladder; running cases stay on theirs. The administrator's or lcbb's to do.
    ///
    /// - Throws: `invalid` with every fault of the definition, its version or its day.
    public func installLadder(
        _ definition: [UInt8], as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        try requireKeeper(caller)
        let (json, ladder) = try Self.readLadder(definition)
        return try record(as: caller, once: conditions.key) { act in
            let installed = ladder.definition
            var faults = FaultCollection()
            let isTaken = try act.transaction.exists(
                "SELECT 1 FROM ladder_versions WHERE version = ?", [installed.version])
            if isTaken || installed.version == LadderLibrary.embeddedVersion {
                faults.add("/version", "conflicts", Phrase("fault.ladder_version_taken", .number(installed.version)))
            }
            if installed.validFrom < act.today {
                faults.add("/validFrom", "out_of_range", Phrase("fault.ladder_in_the_past"))
            }
            try faults.throwIfAny()
            try act.append(.ladderInstalled, to: EventStream.ofLadder(version: installed.version)) { object in
                object.member("version", installed.version)
                object.member("validFrom", installed.validFrom.description)
                object.key("definition")
                object.value(json)
            }
            try act.log("install_ladder", EventStream.ofLadder(version: installed.version))
            let versions = try LadderVersions.all(at: act.today, in: act.transaction)
            guard let document = versions.first(where: { $0.version == installed.version })?.document else {
                throw ActFailure.notThere
            }
            return ActAnswer(document: document)
        }
    }

    /// The versions of the ladder, and how many cases that are not closed stand on each.
    public func listLadderVersions(for caller: Caller) throws -> Page {
        try store.read { snapshot in
            let versions = try LadderVersions.all(at: Amsterdam.day(at: clock()), in: snapshot)
            return Page(items: versions.map(\.document), next: nil)
        }
    }

    /// In what two versions differ.
    public func compareLadders(from: Int, to: Int, for caller: Caller) throws -> ActAnswer {
        try store.read { snapshot in
            let known = try LadderVersions.all(at: Amsterdam.day(at: clock()), in: snapshot).map(\.version)
            var faults = FaultCollection()
            for (name, version) in [("?from", from), ("?to", to)] where !known.contains(version) {
                faults.add(name, "not_found", Phrase("fault.no_such_ladder", .number(version)))
            }
            try faults.throwIfAny()
            let left = try LadderLibrary.ladder(version: from, in: snapshot).definition
            let right = try LadderLibrary.ladder(version: to, in: snapshot).definition
            var writer = JSONWriter()
            writer.object { object in
                object.member("from", from)
                object.member("to", to)
                object.key("differences")
                object.array { array in
                    for difference in left.differences(to: right) {
                        array.object { item in
                            item.member("subject", difference.subject.rawValue)
                            item.member("name", difference.name)
                            item.member("before", difference.before)
                            item.member("after", difference.after)
                        }
                    }
                }
            }
            return ActAnswer(isNew: false, document: writer.bytes)
        }
    }

    /// The ladder on which a case that is opened today would start.
    public func ladderInForce() throws -> Ladder {
        try store.read { try LadderLibrary.inForce(on: Amsterdam.day(at: clock()), in: $0) }
    }

    func requireKeeper(_ caller: Caller) throws {
        guard caller.rights.administers || caller.type == .lcbb else {
            throw ActFailure.notYours(Phrase("forbidden.ladder"))
        }
    }

    /// A definition of the ladder of cases as it was sent; every fault at once.
    static func readLadder(_ bytes: [UInt8]) throws -> (JSONValue, Ladder) {
        let json: JSONValue
        do {
            json = try JSONReader.read(bytes, depthMax: Ladder.definitionDepthMax)
        } catch {
            throw ActFailure.invalid([
                ActFault(
                    "", error.code.rawValue,
                    Phrase("fault.\(error.code.rawValue)", .number(error.line), .number(error.column)))
            ])
        }
        var faults = IdentityScreening.findings(in: json["remark"]?.string ?? "").map { finding in
            ActFault(
                "/remark", "identifies_a_person",
                Phrase("fault.identifies_a_person.kind", .code(list: "identityKind", name: finding.kind.rawValue)),
                identity: ActFault.Identity(kind: finding.kind.rawValue, start: finding.start, end: finding.end))
        }
        do throws(DefinitionFaults) {
            let ladder = try Ladder.read(json)
            if faults.isEmpty { return (json, ladder) }
        } catch {
            faults += error.faults.map { ActFault($0.pointer, $0.code.rawValue, $0.detail) }
        }
        throw ActFailure.invalid(faults)
    }
}

/// A version of the ladder, and who stands on it.
struct LadderVersions {
    let version: Int
    let document: [UInt8]

    /// Every version, the first first.
    static func all(at today: Day, in snapshot: Snapshot) throws -> [LadderVersions] {
        let inForce = try LadderLibrary.inForce(on: today, in: snapshot).definition.version
        var counts: [Int: Int] = [:]
        try snapshot.each(
            "SELECT ladder_version, count(*) FROM cases WHERE rung != 'closed' GROUP BY ladder_version"
        ) { row in
            counts[row.int(0)] = row.int(1)
            return true
        }
        let embedded = Ladder.shared.definition
        let first = LadderVersions(
            embedded.version, embedded.validFrom.description, nil, nil, inForce: inForce, counts: counts)
        let installed = try snapshot.rows(
            "SELECT version, valid_from, installed_at, installed_by FROM ladder_versions ORDER BY version"
        ) { row in
            LadderVersions(
                row.int(0), row.text(1), Instant(milliseconds: row.int64(2)), row.text(3), inForce: inForce,
                counts: counts)
        }
        return ([first] + installed).sorted { $0.version < $1.version }
    }

    private init(
        _ version: Int, _ validFrom: String, _ installedAt: Instant?, _ by: String?, inForce: Int, counts: [Int: Int]
    ) {
        var writer = JSONWriter()
        writer.object { object in
            object.member("version", version)
            object.member("validFrom", validFrom)
            object.member("inForce", version == inForce)
            object.member("openCases", counts[version] ?? 0)
            object.member("installedAt", installedAt?.description)
            object.member("installedBy", by)
        }
        self.version = version
        document = writer.bytes
    }
}
