import SecureCare
import Testing

@Suite("One set of codes in the sources, the labels, the tables and the description of the API")
struct CodeListTests {
    /// Lists that are in the label file and are no enumeration: where their codes come from instead.
    static let declaredElsewhere: [String: String] = [
        "applicationStatus": "the table of applications",
        "bottleneckRole": "BottleneckRoles, an option set",
        "countedDay": "CountedDay.Skipped, whose holidays carry more than a name",
        "deadlineUnit": "DeadlineRule.Unit, which knows nothing of labels",
        "identityKind": "IdentityKind, which knows nothing of labels",
        "ladderParameter": "the ladder's definition",
        "moverRole": "MoverRoles, an option set",
        "publicHoliday": "PublicHoliday, which knows nothing of labels",
        "rejectionReason": "the dated list in the label file",
        "rule": "the rules of the ladder",
    ]

    /// Checks on purpose narrower than the enumeration, or on codes that no enumeration has.
    static let narrower: [String: String] = [
        "applications_status_is_known": "",
        "case_items_kind_is_known": "",
        "cases_came_from_is_a_rung": "Rung",
        "clocks_name_is_known": "DeadlineName",
    ]

    @Test("An enumeration of codes lists what the label file lists, in the same order")
    func labels() throws {
        let declared = try DeclaredCodes.all().filter { $0.list != nil }
        #expect(declared.filter { $0.path.hasPrefix("Sources/SecureCare/") }.count > 25)
        for codes in declared {
            #expect(CodeLists.labelled[codes.list ?? ""] == codes.codes, "\(codes.type) in \(codes.path)")
        }
    }

    @Test("Every list of the label file is declared in the sources, or known to come from elsewhere")
    func noListIsLoose() throws {
        let declared = Set(try DeclaredCodes.all().compactMap(\.list))
        #expect(Set(CodeLists.labelled.keys).subtracting(declared) == Set(CodeListTests.declaredElsewhere.keys))
    }

    @Test("The description of the API lists what the label file lists, once each, in the same order")
    func description() throws {
        let described = try CodeLists.described()
        #expect(described.count > 25)
        #expect(Set(described.map(\.list)).count == described.count)
        for (list, codes) in described { #expect(CodeLists.labelled[list] == codes, "\(list)") }
    }

    @Test("A column that holds one of some codes is checked against all the codes of one enumeration")
    func tables() throws {
        let declared = try DeclaredCodes.all()
        let lists = try Repository.schemas.get().flatMap { file in SQLCodeList.all(in: file) }
        #expect(lists.count > 10)
        for list in lists {
            guard let type = CodeListTests.narrower[list.constraint] else {
                #expect(
                    declared.contains { Set($0.codes) == Set(list.codes) },
                    "\(list.constraint) lists the codes of no enumeration: complete it, or name it in `narrower`")
                continue
            }
            guard !type.isEmpty else { continue }
            let wider = try #require(declared.first { $0.type == type })
            #expect(Set(list.codes).isStrictSubset(of: Set(wider.codes)), "\(list.constraint)")
        }
        let names = Set(lists.map(\.constraint))
        #expect(Set(CodeListTests.narrower.keys).isSubset(of: names))
    }

    @Test("A code is a name in lower case, but for provinces and types of unit, which have letters of their own")
    func names() throws {
        for (list, codes) in CodeLists.labelled where list != "province" && list != "unitType" {
            #expect(codes.allSatisfy { $0.contains(/^[a-z][a-z0-9_]*$/) }, "\(list)")
        }
    }
}
