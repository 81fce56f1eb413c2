import CaseAPI
import SecureCare
import StrictJSON
import Testing

@Suite("Faults in a body")
struct BodyFaultTests {
    /// A fault to be found: in the body of which operation, where, and which.
    struct Expected: Sendable, CustomTestStringConvertible {
        let operation: String
        let body: String
        let faults: [String]
        var testDescription: String { "\(operation) \(body.prefix(60))" }

        init(_ operation: String, _ body: String, _ faults: String...) {
            self.operation = operation
            self.body = body
            self.faults = faults
        }
    }

    static let application = #""appliedOn":"2022-06-01""#
    static let expected: [Expected] = [
        Expected("recordApplication", "{\(application)}"),
        Expected("recordApplication", "[]", " wrong_type"),
        Expected("recordApplication", "{}", "/appliedOn missing"),
        Expected("recordApplication", #"{"appliedOn":null}"#, "/appliedOn wrong_type"),
        Expected("recordApplication", #"{"appliedOn":20220601}"#, "/appliedOn wrong_type"),
        Expected("recordApplication", #"{"appliedOn":"2022-02-30"}"#, "/appliedOn not_a_date"),
        Expected("recordApplication", #"{"appliedOn":"01-06-2022"}"#, "/appliedOn not_a_date"),
        Expected("recordApplication", #"{\#(application),"unitId":""}"#, "/unitId bad_format"),
        Expected("recordApplication", #"{\#(application),"unitId":"U 1"}"#, "/unitId bad_format"),
        Expected("recordApplication", #"{\#(application),"providerName":""}"#, "/providerName too_short"),
        Expected("recordApplication", #"{\#(application),"appliedon":"x"}"#, "/appliedon unknown_field"),
        Expected("confirmAdmission", "{}"),
        Expected("confirmAdmission", #"{"confirmed":true}"#, "/confirmed unknown_field"),
        Expected("addNote", #"{"text":"\#(String(repeating: "é", count: 8_000))"}"#),
        Expected("addNote", #"{"text":"\#(String(repeating: "é", count: 8_001))"}"#, "/text too_long"),
        Expected("addNote", #"{"text":["a"]}"#, "/text wrong_type"),
        Expected("searchBeds", #"{"need":{"levels":[1,4]},"birthYear":1900,"asOf":"2022-06-15"}"#),
        Expected(
            "searchBeds", #"{"need":{"levels":[0,5]}}"#, "/need/levels/0 out_of_range", "/need/levels/1 out_of_range"),
        Expected("searchBeds", #"{"need":{"levels":[2.0]}}"#, "/need/levels/0 wrong_type"),
        Expected("searchBeds", #"{"need":{"levels":[2e0]}}"#, "/need/levels/0 wrong_type"),
        Expected("searchBeds", #"{"need":{"levels":["2"]}}"#, "/need/levels/0 wrong_type"),
        Expected("searchBeds", #"{"need":{"levels":[2,3,2]}}"#, "/need/levels/2 not_unique"),
        Expected("searchBeds", #"{"need":{"levels":2}}"#, "/need/levels wrong_type"),
        Expected("searchBeds", #"{"need":{"regimes":["WVGGZ"]}}"#, "/need/regimes/0 not_in_list"),
        Expected("searchBeds", #"{"need":[]}"#, "/need wrong_type"),
        Expected("searchBeds", #"{"asOf":"gisteren"}"#, "/asOf not_an_instant"),
        Expected("searchBeds", #"{"asOf":5}"#, "/asOf wrong_type"),
        Expected("searchBeds", #"{"traits":{"arson":"ja"}}"#, "/traits/arson not_in_list"),
        Expected("makeMove", #"{"move":"escalate","urgent":"true"}"#, "/urgent wrong_type"),
        Expected("makeMove", #"{"move":"escalate","acuteDanger":{}}"#, "/acuteDanger/attestedBy missing"),
        Expected("makeMove", #"{"move":"escalate","motivation":""}"#),
        Expected("makeMove", #"{"move":"close","of":"C-012345678a"}"#, "/of bad_format"),
        Expected(
            "countBeds", #"{"countedAt":"2022-06-15T10:00:00"}"#, "/countedAt not_an_instant",
            "/total missing", "/occupied missing", "/available missing", "/reserved missing", "/unstaffed missing"),
        Expected("reviseCase", #"{"birthYear":null,"need":{"levels":null},"traits":null,"summary":null}"#),
        Expected("reviseCase", #"{"province":null}"#, "/province wrong_type"),
        Expected(
            "reviseCase", #"{"kind":"advice","openedOn":"2022-01-01"}"#, "/kind unknown_field",
            "/openedOn unknown_field"),
        Expected("reviseCase", #"{"birthYear":1899}"#, "/birthYear out_of_range"),
        Expected("setRegion", #"{"name":"Oost","provinces":["Flevoland"]}"#, "/provinces/0 not_in_list"),
        Expected(
            "registerParty", #"{"code":"-a","type":"clinic","name":""}"#, "/code bad_format", "/type not_in_list",
            "/name too_short"),
    ]

    @Test("A body has the faults it has, all at once and in order", arguments: expected)
    func faultsAreFound(_ expected: Expected) throws {
        let schema = try Description.request(expected.operation)
        let found = schema.faults(in: try JSONReader.read(expected.body))
        #expect(found.map { $0.pointer + " " + $0.code } == expected.faults)
    }

    @Test("Every fault is worded in both languages, without open gaps and without what was sent", arguments: expected)
    func faultsAreWorded(_ expected: Expected) throws {
        let schema = try Description.request(expected.operation)
        for fault in schema.faults(in: try JSONReader.read(expected.body)) {
            for language in Language.allCases {
                let said = fault.detail.said(in: language)
                #expect(said != fault.detail.key && !said.contains("{"), "\(fault.detail.key)")
                #expect(!said.contains("gisteren") && !said.contains("01-06-2022") && !said.contains("clinic,"))
            }
        }
    }

    @Test(
        "A mistyped member or code is met with the one that was probably meant",
        arguments: [
            ("recordRejection", #"{"primary_reason":"x"}"#, "primaryReason"),
            ("recordRejection", #"{"primaryReason":"no_contact","rejectedOn":"2022-06-07"}"#, "no_contract"),
            ("setRegion", #"{"name":"Oost","provinces":["fl"]}"#, "FL"),
            ("setRegion", #"{"name":"Oost","provinces":["Flevoland"]}"#, "FL"),
            ("searchBeds", #"{"gender":"Vrouw"}"#, "female"),
        ])
    func nearMissesAreNamed(operation: String, body: String, meant: String) throws {
        let faults = try Description.request(operation).faults(in: try JSONReader.read(body))
        let first = try #require(faults.first)
        #expect(first.detail.key.hasSuffix(".near"))
        #expect(first.detail.gaps.contains(.text(meant)))
    }

    @Test("A code that is not in the list is met with the list")
    func listsAreShown() throws {
        let faults = try Description.request("searchBeds").faults(in: try JSONReader.read(#"{"gender":"zzzzzz"}"#))
        #expect(faults.first?.detail == Phrase("fault.not_in_list", .text("male, female, other, unknown")))
    }

    @Test("The number of faults named at once has an end")
    func faultsEnd() throws {
        let members = (0..<5_000).map {
            "\"x\(String($0, radix: 2).count)_\(String(repeating: "q", count: $0 % 30))\($0)\":1"
        }
        let body = try JSONReader.read("{" + members.joined(separator: ",") + "}")
        let faults = try Description.request("addNote").faults(in: body)
        #expect(faults.count == BodySchema.faultsMax)
    }

    @Test("An array beyond its limit is one fault, and what lies within the limit is still looked at")
    func longArrays() throws {
        let items = Array(repeating: "\"wvggz\"", count: 49) + ["\"x\"", "\"y\""]
        let body = try JSONReader.read(#"{"need":{"regimes":[\#(items.joined(separator: ","))]}}"#)
        let codes = try Description.request("searchBeds").faults(in: body).map(\.code)
        #expect(codes.first == "too_many")
        #expect(codes.filter { $0 == "not_in_list" }.count == 1)
        #expect(codes.filter { $0 == "not_unique" }.count == 48)
    }

    @Test("Every fault of the JSON reader becomes one with its place", arguments: JSONFault.Code.allCases)
    func readerFaults(code: JSONFault.Code) throws {
        let texts: [JSONFault.Code: String] = [
            .notJSON: "{a}", .duplicateName: #"{"a":1,"\u0061":2}"#, .tooDeep: String(repeating: "[", count: 40),
            .numberOutOfRange: "[99999999999999999999]", .nullCharacter: #"["\u0000"]"#, .textAfterEnd: "{} {}",
            .endsTooSoon: "[1,", .byteOrderMark: "\u{FEFF}{}",
        ]
        guard let text = texts[code] else {
            #expect(code == .notUTF8 || code == .tooLarge)
            return
        }
        let thrown = #expect(throws: JSONFault.self) { try JSONReader.read(text) }
        let fault = try #require(thrown.flatMap(BodyFault.init))
        #expect(fault.pointer.isEmpty && fault.code == code.rawValue)
        #expect(fault.detail.said(in: .dutch) != fault.detail.key)
    }
}
