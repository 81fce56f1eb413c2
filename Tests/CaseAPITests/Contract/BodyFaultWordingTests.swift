import CaseAPI
import SecureCare
import Testing

@Suite("Faults that the service words itself")
struct BodyFaultWordingTests {
    @Test(
        "Each has its code and is worded in both languages",
        arguments: [
            (BodyFault.conflicts(pointer: "/unitId", "unitId", "providerName"), FaultCode.conflicts),
            (.oneOf(pointer: "/unitId", "unitId", "providerName"), .missing),
            (.inTheFuture(pointer: "/rejectedOn"), .inTheFuture), (.notFound(pointer: "/party"), .notFound),
            (.doesNotAddUp(pointer: "/total", total: 12, parts: 11), .doesNotAddUp), (.badCursor(), .badCursor),
        ])
    func wording(fault: BodyFault, code: FaultCode) {
        #expect(fault.code == code.rawValue)
        for language in Language.allCases {
            let said = fault.detail.said(in: language)
            #expect(said != fault.detail.key && !said.contains("{"))
        }
    }

    @Test("An array that is too short is one fault")
    func shortArrays() {
        let schema = BodySchema(.array(BodySchema.ArrayRules(items: BodySchema(.boolean), countMin: 2)))
        let faults = schema.faults(in: .array([.bool(true)]))
        #expect(faults.map(\.code) == ["too_few"])
        #expect(faults.first?.detail.said(in: .english) == "2 at least; these are 1.")
    }

    @Test("Every spelling that the description asks for is explained in words")
    func spellings() throws {
        let patterns = Set(
            Description.everything(in: try Description.document()).compactMap { $0.value["pattern"]?.string })
        #expect(patterns.count == 6)
        for pattern in patterns {
            let rules = BodySchema.StringRules(pattern: CodePattern(pattern))
            let fault = try #require(BodySchema(.string(rules)).faults(in: .string("!")).first)
            #expect(fault.code == "bad_format" && fault.detail.key != "fault.bad_format", "\(pattern)")
        }
    }
}
