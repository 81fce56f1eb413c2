import CaseAPI
import HTTPServer
import SecureCare
import StrictJSON
import TestSupport
import Testing

@Suite("What changes, told while it happens")
struct ChangeStreamTests {
    /// A trial with signs of life that come soon.
    static func trial(_ set: (inout ChangeStreamLimits) -> Void = { _ in }) throws -> Trial {
        var limits = RateLimits()
        limits.changes.beatMilliseconds = 100
        limits.changes.pauseMilliseconds = 5
        set(&limits.changes)
        return try Trial(limits: limits)
    }

    static func open(
        _ trial: Trial, _ port: Int, as party: String, after id: String? = nil
    ) throws -> StreamClient {
        let headers: HTTPHeaders = id.map { ["Last-Event-ID": $0] } ?? [:]
        return try StreamClient(try trial.request("GET", "/v1/changes", as: party, [], headers), to: port)
    }

    @Test("An act is told to who may see the case, with its number and nothing of its content")
    func told() throws {
        let trial = try Self.trial()
        try trial.serving { port in
            let reader = try Self.open(trial, port, as: "referrer-1")
            #expect(reader.status == 200)
            #expect(reader.headers["Content-Type"] == "text/event-stream")
            #expect(reader.headers["Cache-Control"] == "no-store")
            #expect(try reader.next()?.id != nil, "it says where the reader stands")
            let id = try trial.openCase()
            let opened = try #require(try reader.nextEvent())
            #expect(opened.event == "change")
            #expect(opened.json.object?.members.map(\.name) == ["caseId", "unitId", "kind", "n", "recordedAt"])
            #expect(opened.json["caseId"]?.string == id)
            #expect(opened.json["unitId"] == .null)
            #expect(opened.json["kind"]?.string == "case_opened")
            #expect(opened.json["n"]?.integer == 1)
            try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een woord."}"#)
            let noted = try #require(try reader.nextEvent())
            #expect(noted.json["kind"]?.string == "note_written")
            #expect(noted.json["n"]?.integer == 2)
            #expect(!noted.data.contains("woord"))
        }
    }

    @Test("Each party is told of exactly the cases that it may see")
    func rights() throws {
        let trial = try Self.trial { $0.streamsPerTokenMax = 100 }
        try trial.serving { port in
            let parties = Set(RightsOnCasesTests.cells.map(\.party)).sorted()
            let starts = try parties.map { try Self.open(trial, port, as: $0).next()?.id }
            let cases = try RightsOnCasesTests.cells.map { try RightsOnCasesTests.bring($0, in: trial) }
            for (party, start) in zip(parties, starts) {
                let reader = try Self.open(trial, port, as: party, after: start)
                var told: Set<String> = []
                var numbered: Set<String> = []
                var hasMore = true
                while hasMore {
                    let events = try reader.eventsUntilBeat()
                    hasMore = !events.isEmpty
                    for event in events {
                        #expect(event.event == "change")
                        let id = event.json["caseId"]?.string ?? ""
                        told.insert(id)
                        if event.json["n"]?.integer != nil { numbered.insert(id) }
                    }
                }
                let seen = try cases.filter { try trial.show($0, as: party).status == 200 }
                let read = try cases.filter { try trial.get("/v1/cases/\($0)/events", as: party).status == 200 }
                #expect(told.subtracting(seen).isEmpty, "\(party)")
                #expect(Set(read).isSubset(of: told), "\(party)")
                #expect(numbered == Set(read), "\(party): a number is for who reads the history")
            }
        }
    }

    @Test("A provider that was only asked is told what was asked of it and what it did, not what others recorded")
    func inPart() throws {
        let trial = try Self.trial()
        let id = try trial.openCase()
        try trial.serving { port in
            let start = try Self.open(trial, port, as: "provider-2").next()?.id
            try trial.apply(id, to: "U2")
            try trial.reject(id, by: "U1")
            try trial.apply(id, to: "U1")
            try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een woord."}"#)
            let reader = try Self.open(trial, port, as: "provider-2", after: start)
            let events = try reader.eventsUntilBeat()
            #expect(events.map { $0.json["kind"]?.string } == ["application_made"])
            #expect(events.first?.json["n"] == .null)
        }
    }

    @Test("Counts of beds are told to who reads capacity, and to nobody else")
    func units() throws {
        let trial = try Self.trial()
        try trial.serving { port in
            let readers = try ["referrer-1", "om-1"].map { try Self.open(trial, port, as: $0) }
            try trial.must(
                "POST", "/v1/units/U1/bed-counts", as: "provider-1",
                #"{"total":10,"occupied":9,"available":0,"reserved":1,"unstaffed":0}"#)
            let told = try #require(try readers[0].nextEvent())
            #expect(told.json["unitId"]?.string == "U1" && told.json["caseId"] == .null)
            #expect(told.json["kind"]?.string == "beds_counted")
            _ = try readers[1].eventsUntilBeat()
            #expect(try readers[1].eventsUntilBeat().isEmpty)
        }
    }

    @Test("A reader goes on after the event that it saw last, also after signs of life and across a restart")
    func resumes() throws {
        let trial = try Self.trial()
        var last: String?
        let id = try trial.openCase()
        try trial.serving { port in
            let reader = try Self.open(trial, port, as: "referrer-1")
            try trial.reject(id)
            last = try reader.nextEvent()?.id
            while let block = try reader.next(), !block.isBeat {}
        }
        try trial.reject(id, by: "U3")
        try trial.openCase(as: "referrer-2")
        try trial.reject(id, by: "U4")
        let server = try HTTPServer(listen: ListenAddress(), handler: trial.begunAnew())
        defer { server.stop() }
        let reader = try Self.open(trial, server.port, as: "referrer-1", after: last)
        let told = [try reader.nextEvent(), try reader.nextEvent()]
        #expect(told.map { $0?.json["n"]?.integer } == [3, 4])
    }

    @Test(
        "A mark that is another's, too old, or none at all tells to read everything anew",
        arguments: ["another's", "too old", "made up", "too long"])
    func reloads(what: String) throws {
        let trial = try Self.trial()
        try trial.serving { port in
            let own = try Self.open(trial, port, as: "referrer-1").next()?.id
            let mark =
                switch what {
                case "another's": try Self.open(trial, port, as: "referrer-2").next()?.id
                case "made up": String(own?.reversed() ?? [])
                case "too long": String(repeating: "a", count: 5_000)
                default: own
                }
            if what == "too old" { trial.clock.pass(seconds: 3_601) }
            let reader = try Self.open(trial, port, as: "referrer-1", after: mark)
            #expect(reader.status == 200)
            #expect(try reader.nextEvent()?.event == "reload")
            let id = try trial.openCase()
            #expect(try reader.nextEvent()?.json["caseId"]?.string == id, "and it goes on from there")
        }
    }

    @Test("A mark tells nothing: it is another each time and as long as any, however much is recorded")
    func opaque() throws {
        let trial = try Self.trial()
        try trial.serving { port in
            let marks = try (0..<4).map { number in
                if number > 1 { try trial.openCase(as: "referrer-2") }
                return try Self.open(trial, port, as: "referrer-1").next()?.id ?? ""
            }
            #expect(Set(marks).count == 4)
            #expect(Set(marks.map(\.utf8.count)).count == 1)
        }
    }

    @Test("A stream ends as soon as its token is revoked, and says so; others go on")
    func revoked() throws {
        let trial = try Self.trial { $0.beatMilliseconds = 60_000 }
        try trial.serving { port in
            let made = try trial.must("POST", "/v1/parties/referrer-1/tokens", as: "admin", "{}")
            let (id, secret) = (made["id"]?.string ?? "", made["token"]?.string ?? "")
            let headers: HTTPHeaders = ["authorization": "Bearer \(secret)", "accept-language": "en"]
            let reader = try StreamClient(HTTPRequest(method: "GET", path: "/v1/changes", headers: headers), to: port)
            let other = try Self.open(trial, port, as: "referrer-1")
            try trial.must("DELETE", "/v1/parties/referrer-1/tokens/\(id)", as: "admin")
            #expect(try reader.nextEvent()?.event == "signed_out")
            #expect(try reader.next() == nil)
            try trial.openCase()
            #expect(try other.nextEvent()?.event == "change")
        }
    }

    @Test("A stream ends when its token expires")
    func expired() throws {
        let trial = try Self.trial()
        try trial.serving { port in
            let made = try trial.must(
                "POST", "/v1/parties/referrer-1/tokens", as: "admin", "{\"expiresOn\":\"\(trial.clock.day())\"}")
            let headers: HTTPHeaders = ["authorization": "Bearer \(made["token"]?.string ?? "")"]
            let reader = try StreamClient(HTTPRequest(method: "GET", path: "/v1/changes", headers: headers), to: port)
            trial.clock.pass(days: 1)
            #expect(try reader.nextEvent()?.event == "signed_out")
            #expect(try reader.next() == nil)
        }
    }

    @Test("Streams are bounded per token and in all, and one that is gone makes room")
    func bounds() throws {
        let trial = try Self.trial {
            $0.streamsPerTokenMax = 2
            $0.streamsMax = 3
        }
        try trial.serving { port in
            func status(_ party: String) throws -> Int { try Self.open(trial, port, as: party).status }
            var open = try (0..<2).map { _ in try Self.open(trial, port, as: "referrer-1") }
            let refused = try Self.open(trial, port, as: "referrer-1")
            #expect(refused.status == 429 && refused.headers["Retry-After"] == "15")
            let last = try Self.open(trial, port, as: "referrer-2")
            #expect(last.status == 200)
            #expect(try status("zvh-1") == 503)
            open.removeLast()
            // The server looks once a second whether a silent reader is still there.
            var statuses: [Int] = []
            for _ in 0..<100_000 where statuses.last != 200 { statuses.append(try status("referrer-1")) }
            #expect(statuses.last == 200)
            #expect(try open.first?.eventsUntilBeat().isEmpty == true, "the one that stayed was not touched")
        }
    }

    @Test("A stream takes a token, and an Accept that allows it; HEAD opens none")
    func asked() throws {
        let trial = try Self.trial()
        #expect(try trial.get("/v1/changes", as: nil).status == 401)
        #expect(
            try trial.get("/v1/changes", as: "referrer-1", headers: ["Accept": "application/json"]).status == 406)
        let head = try trial.send("HEAD", "/v1/changes", as: "referrer-1")
        #expect(head.status == 200 && head.headers["Content-Type"] == "text/event-stream")
        #expect(try trial.get("/metrics", as: nil).text.contains("casus_change_streams 0\n"))
    }

    @Test("That somebody began to watch stands in the access log, once")
    func logged() throws {
        let trial = try Self.trial()
        try trial.serving { port in
            let reader = try Self.open(trial, port, as: "referrer-1")
            let id = try trial.openCase()
            #expect(try reader.nextEvent()?.json["caseId"]?.string == id)
        }
        let entries = try trial.get("/v1/access-log?action=watch_changes", as: "admin").items
        #expect(entries.count == 1)
        #expect(entries.first?["party"]?.string == "referrer-1")
        #expect(entries.first?["object"]?.string == "changes" && entries.first?["kind"]?.string == "read")
    }

    @Test("Much that is recorded at once is told in full and in order")
    func many() throws {
        let trial = try Self.trial { $0.beatMilliseconds = 60_000 }
        let id = try trial.openCase()
        try trial.serving { port in
            let reader = try Self.open(trial, port, as: "referrer-1")
            let count = 250
            for number in 0..<count {
                try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", "{\"text\":\"Woord \(number).\"}")
            }
            let numbers = try (0..<count).map { _ in try reader.nextEvent()?.json["n"]?.integer }
            #expect(numbers == (2...(count + 1)).map { $0 })
        }
    }
}
