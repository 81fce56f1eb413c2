import SchemaFiles
import StrictJSON

/// A served database with a few parties, a region and the beds of June 2022, all made over HTTP.
struct FieldOfWork {
    let served: Served
    let admin: HTTPClient
    private let clients: [String: HTTPClient]

    /// Code and type of every party; the coordination point is there already.
    static let parties = [
        ("zvh-05", "zvh"), ("verwijzer-05", "referrer"), ("levensloop-05", "levensloopaanbieder"),
        ("zorgkantoor-05", "zorgkantoor"), ("verzekeraar-05", "insurer"), ("levensloop-06", "levensloopaanbieder"),
    ]

    /// The capacity of June 2022.
    static var sheet: String { SchemaFile.named("Samples/capacity-2022-06-15.csv")?.text ?? "" }

    /// Makes the database, serves it, and signs every party in.
    static func made(_ program: Program) async throws -> FieldOfWork {
        let made = try program.run(["init", "--db", "field.db", "--json"])
        let secret = try JSONReader.read(Array(made.output.utf8))["adminToken"]?.string ?? ""
        let served = try Served(program, database: "field.db")
        let admin = HTTPClient(address: served.address, token: secret)
        for (code, type) in parties {
            _ = try await admin.post(
                "/v1/parties", #"{"code":"\#(code)","type":"\#(type)","name":"\#(code)","phone":"000-0000000"}"#)
        }
        _ = try await admin.send(
            "PUT", "/v1/regions/R05",
            #"{"name":"Regio 05","provinces":["FL"],"levensloopaanbieder":"levensloop-05"}"#)
        var clients: [String: HTTPClient] = [:]
        clients["lcbb"] = try await signedIn("lcbb", served, admin)
        _ = try await clients["lcbb"]?.send("POST", "/v1/capacity-imports", sheet, type: "text/csv")
        for code in parties.map(\.0) + ["aanbieder-15", "aanbieder-25"] {
            clients[code] = try await signedIn(code, served, admin)
        }
        return FieldOfWork(served: served, admin: admin, clients: clients)
    }

    /// A party that is signed in; one that is not there is nobody.
    subscript(_ code: String) -> HTTPClient {
        clients[code] ?? HTTPClient(address: served.address, token: "")
    }

    /// A case of the care and safety house, with one refusal.
    func refusedCase() async throws -> String {
        let made = try await self["zvh-05"].post("/v1/cases", FieldOfWork.careCase)
        let id = made["id"]?.string ?? ""
        _ = try await self["zvh-05"].post(
            "/v1/cases/\(id)/rejections",
            #"{"unitId":"U104","rejectedOn":"2022-06-01","primaryReason":"no_contract"}"#)
        return id
    }

    /// A mediation case that fits some of the beds of June 2022.
    static let careCase = """
        {"kind": "mediation", "province": "FL", "region": "R05", "seekingParty": "verwijzer-05", "birthYear": 1994,
         "gender": "male", "adult": "yes",
         "need": {"levels": [2, 3], "regimes": ["wvggz"], "specialisms": ["psychiatry", "sglvg"],
                  "careType": "long_term", "expertise": ["addiction"]},
         "traits": {"mild_intellectual_disability": "yes", "addiction": "yes", "sexual_offence": "no"},
         "currentStay": {"kind": "clinic", "endsOn": "2022-06-23"}}
        """

    private static func signedIn(_ code: String, _ served: Served, _ admin: HTTPClient) async throws -> HTTPClient {
        let token = try await admin.post("/v1/parties/\(code)/tokens", "{}")
        return HTTPClient(address: served.address, token: token["token"]?.string ?? "")
    }
}
