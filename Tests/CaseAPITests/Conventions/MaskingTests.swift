import SecureCare
import StrictJSON
import TestSupport
import Testing

@Suite("Masking what identifies a person, on request")
struct MaskingTests {
    private static let words = "Dhr. Jansen belt op 06-12345678, zoekt rust."
    private static let masked = "Dhr. [naam] belt op [telefoonnummer], zoekt rust."

    @Test("Nothing said, or refuse, refuses; mask records the kinds instead and names them")
    func masks() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let body = "{\"text\":\"\(Self.words)\"}"
        for headers in [[:], ["Identifying-Text": "refuse"]] as [[String: String]] {
            let refused = try trial.send(
                "POST", "/v1/cases/\(id)/notes", as: "referrer-1", body,
                headers: headers.isEmpty ? [:] : ["Identifying-Text": "refuse"])
            #expect(refused.faults.contains("/text identifies_a_person"))
        }
        let answer = try trial.must(
            "POST", "/v1/cases/\(id)/notes", as: "referrer-1", body, headers: ["Identifying-Text": "mask"])
        #expect(answer.headers["identifying-text-masked"] == "name, phone")
        #expect(answer["text"]?.string == Self.masked)
        #expect(try trial.get("/v1/cases/\(id)/notes", as: "referrer-1").items.first?["text"]?.string == Self.masked)
    }

    @Test("Harmless words stay as they are, and nothing is said to have been replaced")
    func harmless() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let answer = try trial.must(
            "POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Zoekt rust bij Fivoor."}"#,
            headers: ["Identifying-Text": "mask"])
        #expect(answer.headers["identifying-text-masked"] == nil)
        #expect(answer["text"]?.string == "Zoekt rust bij Fivoor.")
    }

    @Test("Another choice is a fault, and so is a choice said twice over")
    func badChoice() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        for choice in ["hide", "", "mask, refuse", "Mask"] {
            let answer = try trial.send(
                "POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Rust."}"#,
                headers: ["Identifying-Text": choice])
            #expect(answer.status == 400 && answer.faults == [" not_in_list"], "\(choice)")
        }
    }

    @Test("What was replaced counts for the length, and under a key the repeat is answered alike")
    func lengthAndKey() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let headers: [String: String] = ["Identifying-Text": "mask", "Idempotency-Key": "k-1"]
        let body = "{\"text\":\"\(Self.words)\"}"
        func send(_ text: String) throws -> TrialAnswer {
            try trial.send(
                "POST", "/v1/cases/\(id)/notes", as: "referrer-1", text,
                headers: ["Identifying-Text": headers["Identifying-Text"] ?? "", "Idempotency-Key": "k-1"])
        }
        let first = try send(body)
        #expect(first.status == 201)
        let again = try send(body)
        #expect(again.bytes == first.bytes && again.headers["identifying-text-masked"] == "name, phone")
        let long = String(repeating: "Dhr. Jansen. ", count: 5_000)
        let answer = try trial.send(
            "POST", "/v1/cases/\(id)/notes", as: "referrer-1", "{\"text\":\"\(long)\"}",
            headers: ["Identifying-Text": "mask"])
        #expect(answer.faults.contains("/text too_long") && !answer.text.contains("Jansen"))
    }

    @Test("A sheet is read in with its rows masked, where that is asked for")
    func sheet() throws {
        let trial = try Trial()
        let sheet = """
            Casusnr;Datum aanmelding;Soort;Provincie;Reden afwijzing;Trede;Status;Opmerking
            A-1;01-02-2022;bemiddeling;Utrecht;geen contract;LCBB;lopend;\(Self.words)

            """
        func send(_ choice: String) throws -> TrialAnswer {
            try trial.send(
                "POST", "/v1/case-imports", as: "lcbb", sheet,
                headers: ["Content-Type": "text/csv", "Identifying-Text": choice])
        }
        #expect(try send("refuse")["rejected"]?.integer == 1)
        let answer = try send("mask")
        #expect(answer["imported"]?.integer == 1)
        #expect(answer.headers["identifying-text-masked"] == "name, phone")
        let list = try trial.get("/v1/cases?q=A-1", as: "lcbb")
        let id = try #require(list.items.first?["id"]?.string)
        #expect(try trial.show(id, as: "lcbb")["summary"]?.string == Self.masked)
    }
}
