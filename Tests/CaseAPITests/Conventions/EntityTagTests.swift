import HTTPServer
import TestSupport
import Testing

@Suite("Entity tags")
struct EntityTagTests {
    @Test("A tag is strong, changes with what is recorded, and not with time")
    func changes() throws {
        let trial = try Trial()
        let id = try trial.openCase(#""currentStay":{"kind":"clinic","endsOn":"2022-07-15"}"#)
        let first = try #require(try trial.show(id).tag)
        #expect(first.hasPrefix("\"") && first.hasSuffix("\"") && first.count > 10)
        trial.clock.pass(days: 60)
        let later = try trial.show(id)
        #expect(later.tag == first && later["stuck"]?["reasons"]?.array?.isEmpty == false)
        let noted = try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een."}"#)
        let second = try #require(try trial.show(id).tag)
        #expect(second != first && noted.tag == second)
    }

    @Test("An act on a state that is past is not carried out", arguments: ["PATCH", "POST"])
    func conditions(method: String) throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let tag = try #require(try trial.show(id).tag)
        let path = "/v1/cases/\(id)" + (method == "POST" ? "/notes" : "")
        let body = method == "POST" ? #"{"text":"Een."}"# : #"{"summary":"Anders."}"#
        for good in [tag, "*", "\"other\", \(tag)"] {
            let current = try #require(try trial.show(id).tag)
            let value = good == "*" ? good : good.replacing(tag, with: current)
            let done = try trial.send(method, path, as: "referrer-1", body, headers: ["If-Match": value])
            #expect((200...201).contains(done.status), "\(value)")
        }
        let version = try trial.show(id)["version"]
        for bad in [tag, "\"other\"", "other", "W/\(tag)"] {
            #expect(try trial.send(method, path, as: "referrer-1", body, headers: ["If-Match": bad]).status == 412)
        }
        #expect(try trial.show(id)["version"] == version)
    }

    @Test("The tag of who was only asked does not change by what it does not see")
    func inPart() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.apply(id, to: "U1")
        let first = try #require(try trial.show(id, as: "provider-1").tag)
        try trial.must("POST", "/v1/cases/\(id)/notes", as: "referrer-1", #"{"text":"Een."}"#)
        try trial.reject(id, by: "U2")
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"summary":"Anders."}"#)
        #expect(try trial.show(id, as: "provider-1").tag == first)
        try trial.must("PATCH", "/v1/cases/\(id)", as: "referrer-1", #"{"need":{"levels":[4]}}"#)
        #expect(try trial.show(id, as: "provider-1").tag != first)
    }

    @Test("Contesting and confirming heed the condition too")
    func contests() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        try trial.reject(id)
        let headers: HTTPHeaders = ["If-Match": "\"past\""]
        let contest = try trial.send(
            "POST", "/v1/cases/\(id)/rejections/1/contests", as: "referrer-1", "{}", headers: headers)
        #expect(contest.status == 412)
        try trial.move(
            id, "admit", as: "referrer-1",
            "\"unitId\":\"U1\",\"admittedOn\":\"\(trial.clock.day())\",\"decidedBy\":\"provider-1\"")
        let path = "/v1/cases/\(id)/admissions/1/confirmations"
        #expect(try trial.send("POST", path, as: "provider-1", "{}", headers: headers).status == 412)
        #expect(try trial.send("POST", path, as: "provider-1", "{}").status == 201)
    }
}
