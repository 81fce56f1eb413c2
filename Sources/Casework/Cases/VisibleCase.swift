import CaseHistory
import Confidentiality
import Cryptography
import SecureCare
import Store
import StrictJSON
import Workflow

/// A case that the caller may see, and how far.
struct VisibleCase {
    var row: CaseRow
    let scope: CaseScope

    /// The case with that id as far as the caller may see it; a case that is not there and one that is not the
    /// caller's to see give the same answer after the same two look-ups, so that time tells nothing either.
    static func find(_ id: String, for caller: Caller, in snapshot: Snapshot) throws -> VisibleCase {
        let found = try snapshot.row(
            """
            SELECT \(CaseRow.columns), r.scope FROM case_readers r JOIN cases c ON c.case_no = r.case_no
            WHERE r.party = ?1 AND r.case_no = ifnull((SELECT n.case_no FROM cases n WHERE n.id = ?2), -1)
            """, [caller.party, id]
        ) { row in
            (try CaseRow(row), CaseScope(rawValue: row.text(CaseRow.columnCount)) ?? .part)
        }
        guard let (row, scope) = found else { throw ActFailure.notThere }
        return VisibleCase(row: row, scope: scope)
    }

    /// By what the state of the case can be recognised: changes with everything recorded that this reader may see.
    func tag() throws -> String {
        let seen = scope == .part ? CaseDocument.part(row) : Array("\(row.id) \(row.recordedVersion)".utf8)
        return String(try SHA256.digest(of: seen).hex.prefix(20))
    }

    /// Refuses what asks for a wider scope than the caller has.
    func require(_ wanted: CaseScope) throws {
        guard CaseScope.wider(scope, wanted) == scope else {
            throw ActFailure.notYours(Phrase("forbidden.case.\(wanted.rawValue)"))
        }
    }

    /// Refuses when the caller saw another state than the one that stands here.
    func requireMatch(_ conditions: ActConditions) throws {
        guard let wanted = conditions.ifMatch else { return }
        let tag = try tag()
        guard wanted.contains(where: { $0 == "*" || $0.utf8.elementsEqual(tag.utf8) }) else {
            throw ActFailure.changedSince
        }
    }
}

extension Act {
    /// Refuses when the caller saw another state of a case than the one that stands here, or sees it no longer.
    func requireMatch(_ conditions: ActConditions, on id: String) throws {
        guard conditions.ifMatch != nil else { return }
        do {
            try VisibleCase.find(id, for: caller, in: transaction).requireMatch(conditions)
        } catch ActFailure.notThere {
            throw ActFailure.changedSince
        }
    }
}

/// On what conditions an act is to be carried out.
public struct ActConditions: Sendable {
    /// The caller's own mark on the request.
    public var key: IdempotencyKey?
    /// The states of the case, one of which the caller saw; nil for any.
    public var ifMatch: [String]?

    /// No conditions but those given.
    public init(key: IdempotencyKey? = nil, ifMatch: [String]? = nil) {
        self.key = key
        self.ifMatch = ifMatch
    }
}
