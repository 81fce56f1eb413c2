import CaseAPI
import StrictJSON
import Testing

@Suite("The bodies of requests in the API's description")
struct DescriptionRequestTests {
    /// Members that people write in words of their own.
    static let freeTextNames: Set<String> = [
        "reporterReference", "summary", "motivation", "explanation", "note", "text", "reason", "whatHelped", "remark",
        "role", "attestedBy", "providerName", "present", "interpretation", "advice", "decision",
    ]

    @Test("Every example is right by its own schema")
    func examplesAreRight() throws {
        var checked = 0
        for operation in try Description.contract().operations {
            guard let schema = operation.requestSchema else { continue }
            let example = try #require(operation.requestExample, "\(operation.operationId)")
            #expect(schema.faults(in: example).isEmpty, "\(operation.operationId)")
            checked += 1
        }
        #expect(checked >= 20)
    }

    @Test("A body must be there exactly where it has members that must be, or patches a case")
    func bodiesAreRequiredWhereNeeded() throws {
        for operation in try Description.contract().operations {
            guard let schema = operation.requestSchema, !["reviseCase", "searchBeds"].contains(operation.operationId)
            else { continue }
            let faults = schema.faults(in: .object(JSONObject()))
            #expect(operation.needsBody == !faults.isEmpty, "\(operation.operationId)")
        }
    }

    @Test("Members in free text are marked, at any depth, and no others are")
    func freeTextIsMarked() throws {
        var marked: Set<String> = []
        for operation in try Description.contract().operations {
            for field in operation.requestSchema?.leaves ?? [] {
                let name = try #require(field.path.last)
                let isNamed = DescriptionRequestTests.freeTextNames.contains(name)
                #expect(field.isFreeText == isNamed, "\(operation.operationId) \(name)")
                if field.isFreeText { marked.insert(name) }
            }
        }
        #expect(marked == DescriptionRequestTests.freeTextNames)
        let query = try Description.contract().operation(named: "listCases")?.queryParameters.first { $0.name == "q" }
        #expect(query?.schema.isFreeText == true)
    }

    @Test("Every text and every array in a request has a limit")
    func everythingIsLimited() throws {
        for operation in try Description.contract().operations {
            let parameters = operation.parameters.map(\.schema)
            for schema in [operation.requestSchema].compactMap({ $0 }) + parameters {
                expectLimits(schema, operation.operationId)
            }
        }
    }

    @Test("No object in a request takes members that it does not know")
    func requestsAreClosed() throws {
        for operation in try Description.contract().operations {
            guard let schema = operation.requestSchema else { continue }
            var object = JSONObject()
            object["zzzzzzzz"] = .null
            let codes = schema.faults(in: .object(object)).map(\.code)
            #expect(codes.contains(FaultCode.unknownField.rawValue), "\(operation.operationId)")
        }
    }

    private func expectLimits(_ schema: BodySchema, _ name: String) {
        switch schema.kind {
        case .string(let rules):
            let isLimited =
                rules.names != nil || rules.format != nil || rules.pattern != nil || rules.lengthMax != nil
            #expect(isLimited, "\(name)")
        case .array(let rules):
            #expect([50, 200].contains(rules.countMax) && rules.isUnique, "\(name)")
            expectLimits(rules.items, name)
        case .object(let rules):
            #expect(!rules.allowsOthers, "\(name)")
            for member in rules.members { expectLimits(member.schema, name) }
        case .anyOf(let schemas): for schema in schemas { expectLimits(schema, name) }
        case .integer, .number, .boolean: break
        }
    }
}
