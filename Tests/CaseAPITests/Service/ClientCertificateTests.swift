import CaseAPI
import Casework
import HTTPServer
import TestSupport
import Testing

@Suite("Certificates of clients")
struct ClientCertificateTests {
    private static let first = String(repeating: "ab", count: 32)
    private static let second = String(repeating: "cd", count: 32)

    private func service(_ trial: Trial, _ text: String) throws -> CaseService {
        CaseService(
            casework: Casework(store: trial.store, clock: { trial.clock.now }),
            certificates: try ClientCertificates(text))
    }

    private func ask(
        _ service: CaseService, _ trial: Trial, as party: String?, _ fingerprint: String?, _ headers: HTTPHeaders = [:]
    ) throws -> TrialAnswer {
        var request = try trial.request("GET", "/v1/me", as: party, [], headers)
        request.peerCertificate = fingerprint
        let response = service.answer(request)
        return TrialAnswer(status: response.status, headers: response.headers, bytes: response.body)
    }

    @Test("A listed certificate speaks for its party and user; another one, or none, for nobody")
    func speaks() throws {
        let trial = try Trial()
        let service = try service(trial, "# list\n\n\(Self.first) referrer-1 anna\n")
        let answer = try ask(service, trial, as: nil, Self.first)
        #expect(answer["party"]?.string == "referrer-1" && answer["user"]?.string == "anna")
        #expect(try ask(service, trial, as: nil, Self.second).status == 401)
        #expect(try ask(service, trial, as: nil, nil).status == 401)
    }

    @Test("With a token, both must be of one party, and a bad token is not made good by a certificate")
    func withToken() throws {
        let trial = try Trial()
        let service = try service(trial, "\(Self.first) referrer-1")
        #expect(try ask(service, trial, as: "referrer-1", Self.first)["party"]?.string == "referrer-1")
        #expect(try ask(service, trial, as: "referrer-2", Self.first).status == 401)
        #expect(try ask(service, trial, as: "referrer-2", Self.second)["party"]?.string == "referrer-2")
        for bad in ["Bearer casus_no", "Basic dTpw", ""] {
            #expect(try ask(service, trial, as: nil, Self.first, ["Authorization": bad]).status == 401)
        }
    }

    @Test("What a certificate does stands in the access log under its party, user and address")
    func logged() throws {
        let trial = try Trial()
        let id = try trial.openCase()
        let service = try service(trial, "\(Self.first) referrer-1 anna")
        var request = try trial.request("GET", "/v1/cases/\(id)", as: nil)
        request.peerCertificate = Self.first
        #expect(service.answer(request).status == 200)
        let logged = try trial.store.read { snapshot in
            try snapshot.rows(
                "SELECT party || ' ' || user || ' ' || origin FROM access_log ORDER BY seq DESC LIMIT 1"
            ) { $0.text(0) }
        }
        #expect(logged == ["referrer-1 anna 192.0.2.1"])
    }

    @Test("A fingerprint is read as openssl prints it")
    func spelling() throws {
        let colons = Array(repeating: "AB", count: 32).joined(separator: ":")
        let list = try ClientCertificates("\t\(colons)   referrer-1\r\n")
        #expect(list.holders[Self.first]?.party == "referrer-1" && list.holders[Self.first]?.user == "")
    }

    @Test(
        "A line that is not as it should be is named by its number",
        arguments: [
            ("\n\(first)", 2), ("\(first) a b c", 1), ("\(first.dropLast()) a", 1), ("\(first)0 a", 1),
            ("\(String(repeating: "xy", count: 32)) a", 1), ("\(first) a\n# b\n\(first) c", 3),
        ])
    func badLines(text: String, line: Int) {
        #expect(throws: ClientCertificates.BadLine.self) { try ClientCertificates(text) }
        do { _ = try ClientCertificates(text) } catch { #expect(error.number == line) }
    }
}
