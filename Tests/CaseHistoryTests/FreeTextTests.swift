import StrictJSON
import TestSupport
import Testing

@Suite("Free text is kept from everything but its readers")
struct FreeTextTests {
    @Test("No free text stands in a file of the database, nor in what was reported", arguments: [5])
    func notOnDisk(seed: UInt64) throws {
        let trial = try Trial()
        var history = RandomHistory(in: trial, seed: seed)
        try history.make(300)
        #expect((history.statuses[201] ?? 0) > 60)
        let marker = Array(RandomHistory.marker.utf8)
        for name in trial.folder.files {
            #expect(trial.folder.bytes(of: name).firstRange(of: marker) == nil, "\(name)")
        }
        #expect(trial.folder.files.contains("casus.db") && trial.folder.bytes(of: "casus.db").count > 100_000)
        #expect(!trial.reports.joined().contains(RandomHistory.marker))
    }

    @Test("It is shown again to who may read it")
    func shown() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""summary":"Een kwartelslagveer.","reporterReference":"ref-1""#)
        try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Nog een \"kwartelslagveer\"."}"#)
        #expect(try trial.show(id)["summary"]?.string == "Een kwartelslagveer.")
        #expect(try trial.show(id)["reporterReference"]?.string == "ref-1")
        let note = try trial.get("/v1/cases/\(id)/notes", as: "referrer-1").items.first
        #expect(note?["text"]?.string == "Nog een \"kwartelslagveer\".")
        let events = try trial.get("/v1/cases/\(id)/events", as: "referrer-1").items
        #expect(events.last?["facts"]?["text"]?.string == "Nog een \"kwartelslagveer\".")
    }

    @Test("An answer that is kept for a repeat holds none, and the repeat is given it all the same")
    func storedAnswers() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let first = try trial.send(
            "POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een kwartelslagveer."}"#,
            headers: ["Idempotency-Key": "k1"])
        let again = try trial.send(
            "POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een kwartelslagveer."}"#,
            headers: ["Idempotency-Key": "k1"])
        #expect(first.status == 201 && again.bytes == first.bytes && first.text.contains("kwartelslagveer"))
        let stored = try trial.store.read { snapshot in
            try snapshot.rows("SELECT answer FROM idempotency_answers") { $0.blob(0) }
        }
        #expect(stored.count == 1)
        #expect(stored.allSatisfy { $0.firstRange(of: Array("kwartelslagveer".utf8)) == nil })
    }
}
