import EscalationLadder
import Foundation
import HTTPServer
import StrictJSON
import TestSupport
import Testing
import Workflow

@Suite("Whatever is sent, every decoder says yes or no, and nothing breaks")
struct DecoderFuzzTests {
    /// How many inputs a decoder is tried with.
    static let rounds = ProcessInfo.processInfo.environment["CASUS_LONG"] == "1" ? 50_000 : 250
    /// Another seed tries other inputs; it stands in every failure.
    static let seed = ProcessInfo.processInfo.environment["CASUS_SEED"].flatMap { UInt64($0) } ?? 20_220_615

    /// Tries inputs, and names the seed and the round of one that goes wrong.
    private func attempt(
        _ decoder: String, part: Int = 1, _ body: (_ input: [UInt8], _ name: String) throws -> Void
    ) throws {
        let inputs = try Corpus.inputs(decoder)
        #expect(inputs.count >= 3)
        for (place, input) in inputs.enumerated() { try body(input, "\(decoder) corpus \(place)") }
        var mutation = Mutation(inputs, seed: DecoderFuzzTests.seed)
        for round in 0..<(DecoderFuzzTests.rounds / part) {
            try body(mutation.next(), "\(decoder) seed \(DecoderFuzzTests.seed) round \(round)")
        }
    }

    @Test("JSON that is read is written and read again to the same")
    func json() throws {
        var taken = 0
        try attempt("json") { input, name in
            guard let value = try? JSONReader.read(input) else { return }
            taken += 1
            var writer = JSONWriter()
            writer.value(value)
            let again = try JSONReader.read(writer.bytes)
            #expect(again == value, "\(name)")
        }
        #expect(taken > 0)
    }

    @Test("A ladder definition is read, or every fault in it is named by its place")
    func ladders() throws {
        try attempt("ladder") { input, name in
            guard let value = try? JSONReader.read(input, depthMax: 64) else { return }
            do throws(DefinitionFaults) {
                _ = try Ladder.read(value)
            } catch {
                #expect(!error.faults.isEmpty, "\(name)")
            }
        }
    }

    @Test("A body is taken or refused, and never breaks the service")
    func bodies() throws {
        let trial = try Trial()
        try attempt("json") { input, name in
            try expectSound(trial, "POST", "/v1/cases", as: "referrer-1", input, "application/json", name)
            try expectSound(trial, "POST", "/v1/bed-searches", as: "lcbb", input, "application/json", name)
        }
    }

    @Test("A sheet is taken or refused, and never breaks the service", arguments: ["sheet", "workbook"])
    func sheets(decoder: String) throws {
        let trial = try Trial()
        let type =
            decoder == "sheet"
            ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        try attempt(decoder, part: 3) { input, name in
            try expectSound(trial, "POST", "/v1/capacity-imports?dryRun=true", as: "lcbb", input, type, name)
            try expectSound(trial, "POST", "/v1/case-imports?dryRun=true", as: "lcbb", input, type, name)
        }
    }

    @Test("A query is taken or refused, and never breaks the service")
    func queries() throws {
        let trial = try Trial()
        _ = try trial.openCase()
        try attempt("query") { input, name in
            let query = String(decoding: input.filter { (0x21...0x7E).contains($0) }, as: UTF8.self)
            for path in ["/v1/cases", "/v1/units"] {
                try expectSound(trial, "GET", "\(path)?\(query)", as: "lcbb", [], nil, name)
            }
        }
    }

    @Test("A cursor that no list gave is refused, and never breaks the service")
    func cursors() throws {
        let trial = try Trial()
        for _ in 0..<3 { _ = try trial.openCase() }
        let page = try trial.get("/v1/cases?limit=1", as: "referrer-1")
        let given = try #require(page["next"]?.string)
        var inputs = try Corpus.inputs("cursor")
        inputs.append(Array(given.utf8))
        var mutation = Mutation(inputs, seed: DecoderFuzzTests.seed)
        for round in 0..<DecoderFuzzTests.rounds {
            let cursor = String(decoding: mutation.next().filter { (0x30...0x7A).contains($0) }, as: UTF8.self)
            try expectSound(
                trial, "GET", "/v1/cases?limit=1&cursor=\(cursor)", as: "referrer-1", [], nil,
                "cursor seed \(DecoderFuzzTests.seed) round \(round)")
        }
    }

    private func expectSound(
        _ trial: Trial, _ method: String, _ target: String, as party: String, _ body: [UInt8], _ type: String?,
        _ name: String
    ) throws {
        var headers: HTTPHeaders = [:]
        if let type { headers["content-type"] = type }
        let request = try trial.request(method, target, as: party, body, headers)
        let answer = trial.service.answer(request)
        #expect(answer.status < 500, "\(name): \(answer.status)")
        if answer.status >= 400 {
            let problem = try? JSONReader.read(answer.body)
            #expect(problem?["status"]?.integer == answer.status, "\(name): \(answer.status)")
        }
    }
}
