import CaseAPI
import StrictJSON
import Testing

@Suite("The API's description")
struct DescriptionTests {
    @Test("It is read without a fault, and the server holds the same one")
    func isRead() throws {
        let contract = try Description.contract()
        #expect(contract.version == "1.0.0")
        #expect(contract.operations.count >= 50)
        #expect(APIContract.shared.operations.map(\.operationId) == contract.operations.map(\.operationId))
    }

    @Test("Every reference points at a component that is there")
    func referencesResolve() throws {
        let document = try Description.document()
        let references = Description.everything(in: document).compactMap { $0.value["$ref"]?.string }
        #expect(references.count > 500)
        for reference in Set(references) {
            let parts = reference.split(separator: "/").map(String.init)
            #expect(parts.count == 4 && parts[0] == "#" && parts[1] == "components", "\(reference)")
            #expect(document["components"]?[parts[2]]?[parts[3]] != nil, "\(reference)")
        }
    }

    @Test("No component goes unused")
    func componentsAreUsed() throws {
        let document = try Description.document()
        let references = Set(Description.everything(in: document).compactMap { $0.value["$ref"]?.string })
        for group in ["schemas", "parameters", "headers", "responses"] {
            for component in try Description.components(group) {
                #expect(references.contains("#/components/\(group)/\(component.name)"), "\(group) \(component.name)")
            }
        }
    }

    @Test("Operations are named in camelCase, each once, and found by name and by path")
    func operationsAreNamed() throws {
        let contract = try Description.contract()
        let names = contract.operations.map(\.operationId)
        #expect(Set(names).count == names.count)
        let camelCase = try #require(CodePattern("^[a-z][A-Za-z]{0,60}$"))
        for operation in contract.operations {
            #expect(camelCase.matches(operation.operationId))
            #expect(!operation.summary.isEmpty && !operation.tag.isEmpty, "\(operation.operationId)")
            let found = contract.operation(method: operation.method, path: operation.pathTemplate)
            #expect(found?.operationId == operation.operationId)
            #expect(contract.operation(named: operation.operationId)?.pathTemplate == operation.pathTemplate)
        }
        #expect(contract.operation(method: "PUT", path: "/v1/cases") == nil)
    }

    @Test("Every gap in a path is a parameter of that path, and the other way round")
    func pathParametersMatch() throws {
        for operation in try Description.contract().operations {
            let gaps = operation.pathTemplate.split(separator: "/").filter { $0.hasPrefix("{") }
            let parameters = operation.parameters.filter { $0.place == .path }
            #expect(Set(gaps.map { String($0.dropFirst().dropLast()) }) == Set(parameters.map(\.name)))
            #expect(parameters.allSatisfy { $0.isRequired }, "\(operation.pathTemplate)")
            #expect(!operation.pathTemplate.hasSuffix("/"))
        }
    }

    @Test("Every operation names the answers that any request can get, and its own")
    func answersAreNamed() throws {
        for operation in try Description.contract().operations {
            let statuses = Set(operation.statuses)
            let name = operation.operationId
            #expect(statuses.isSuperset(of: [400, 406, 414, 429, 431, 500, 503]), "\(name)")
            #expect(statuses.contains(401) == operation.needsToken, "\(name)")
            #expect(statuses.contains(413) == !operation.requestTypes.isEmpty, "\(name)")
            #expect(statuses.contains(415) == !operation.requestTypes.isEmpty, "\(name)")
            #expect(statuses.contains(404) == operation.pathTemplate.contains("{"), "\(name)")
            #expect(!statuses.contains(422), "\(name)")
            let takes = Set(operation.parameters.map(\.name))
            #expect(takes.contains("Idempotency-Key") == (operation.method == "POST"), "\(name)")
            #expect(takes.contains("If-Match") == statuses.contains(412), "\(name)")
            #expect(takes.contains("Accept-Language"), "\(name)")
        }
    }

    @Test("Every answer with a JSON body describes it, every error as a problem, and every answer its headers")
    func answersAreDescribed() throws {
        for operation in try Description.contract().operations {
            for status in operation.statuses
            where status != 204 && (status >= 300 || operation.answerTypes == ["application/json"]) {
                #expect(operation.answerSchemas[status] != nil, "\(operation.operationId) \(status)")
            }
        }
        for response in try Description.components("responses") {
            #expect(response.value["content"]?["application/problem+json"] != nil, "\(response.name)")
            #expect(response.value["headers"]?["API-Version"] != nil, "\(response.name)")
        }
    }

    @Test("Members of bodies are in camelCase, but for traits, which are codes")
    func membersAreCamelCase() throws {
        let camelCase = try #require(CodePattern("^[a-z][A-Za-z0-9]{0,60}$"))
        for schema in try Description.components("schemas") where !schema.name.hasPrefix("Traits") {
            for member in schema.value["properties"]?.object?.members ?? [] {
                #expect(camelCase.matches(member.name), "\(schema.name) \(member.name)")
            }
        }
    }

    @Test("Dates end in On and instants in At, where a name of the contract does not say otherwise")
    func datesAreNamedSo() throws {
        let others = ["asOf", "since", "readyToLeaveSince", "validFrom", "validTo", "on", "from", "to"]
        for schema in try Description.components("schemas") {
            for member in schema.value["properties"]?.object?.members ?? [] where !others.contains(member.name) {
                let said = Description.everything(in: member.value).compactMap { $0.value["format"]?.string }
                guard let format = said.first else { continue }
                let ending = format == "date" ? "On" : "At"
                #expect(member.name.hasSuffix(ending), "\(schema.name) \(member.name)")
            }
        }
    }

    @Test("Whom to reach stands in it, to be replaced from configuration")
    func contactIsThere() throws {
        let contact = try #require(try Description.document()["info"]?["contact"]?.object)
        #expect(contact.members.map(\.name) == ["name", "url", "email"])
    }
}
