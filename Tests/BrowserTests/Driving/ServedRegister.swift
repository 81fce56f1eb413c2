import Foundation
import Glibc
import HTTPServer
import SchemaFiles
import StrictJSON
import TestSupport

/// The built program, serving a database of its own with a few parties, a region and the beds of June 2022.
final class ServedRegister {
    enum Failure: Error { case notBuilt(String), noPort }

    /// Code and type of every party; the coordination point is there already.
    static let parties = [
        ("verwijzer-05", "referrer"), ("levensloop-05", "levensloopaanbieder"), ("zvh-05", "zvh"),
        ("tafel-05", "regional_table"),
    ]

    /// On which port it is served, before and after it was begun again.
    let port: Int
    /// Where the page is.
    var address: String { "http://127.0.0.1:\(port)/" }

    private let folder: String
    private var process: HeldProcess?
    private var tokens: [String: String] = [:]

    init(in folder: String) throws {
        self.folder = folder
        let made = try ServedRegister.run(["init", "--db", "register.db", "--json"], in: folder)
        tokens["admin"] = try JSONReader.read(Array(made.utf8))["adminToken"]?.string
        let begun = try ServedRegister.serve(port: 0, in: folder)
        process = begun
        guard let port = Int(try begun.said(after: "event=serving url=http://127.0.0.1:")) else { throw Failure.noPort }
        self.port = port
        for (code, type) in ServedRegister.parties {
            try must(
                "POST", "/v1/parties", as: "admin",
                "{\"code\":\"\(code)\",\"type\":\"\(type)\",\"name\":\"\(code)\",\"phone\":\"000-0000000\",\"regions\":[\(type == "zvh" || type == "regional_table" ? "\"R05\"" : "")]}"
            )
        }
        try must(
            "PUT", "/v1/regions/R05", as: "admin",
            #"{"name":"Regio 05","provinces":["FL"],"levensloopaanbieder":"levensloop-05"}"#)
        let beds = SchemaFile.named("Samples/capacity-2022-06-15.csv")?.text ?? ""
        try must("POST", "/v1/capacity-imports", as: "lcbb", beds, type: "text/csv")
    }

    /// Ends the process in good order, as when the machine is begun again.
    func stop() {
        process?.end()
        process = nil
    }

    /// Serves the same database on the same port again.
    func start() throws {
        let begun = try ServedRegister.serve(port: port, in: folder)
        process = begun
        _ = try begun.said(after: "event=serving url=")
    }

    /// The token of a party, issued when it is first asked for.
    func token(of party: String) throws -> String {
        if let known = tokens[party] { return known }
        let token = try newToken(of: party).secret
        tokens[party] = token
        return token
    }

    /// A further token of a party, and its public name.
    func newToken(of party: String) throws -> (id: String, secret: String) {
        let made = try must("POST", "/v1/parties/\(party)/tokens", as: "admin", "{}")
        return (made["id"]?.string ?? "", made["token"]?.string ?? "")
    }

    /// Records something over the API, as a party.
    @discardableResult
    func must(
        _ method: String, _ target: String, as party: String, _ body: String = "", type: String = "application/json"
    ) throws -> TrialAnswer {
        let headers: HTTPHeaders = ["Authorization": "Bearer \(try token(of: party))", "Content-Type": type]
        return try LocalRequest.must(method, target, to: port, headers: headers, body)
    }

    /// Reads something over the API, as a party.
    func get(_ target: String, as party: String) throws -> TrialAnswer {
        try LocalRequest.must("GET", target, to: port, headers: ["Authorization": "Bearer \(try token(of: party))"])
    }

    /// A case that fits some of the beds of June 2022; gives its id.
    func openCase(as party: String = "verwijzer-05", _ more: String = "") throws -> String {
        let members = more.isEmpty ? "" : "," + more
        let made = try must(
            "POST", "/v1/cases", as: party,
            """
            {"kind":"mediation","province":"FL","region":"R05","birthYear":1994,"gender":"male","adult":"yes",
            "need":{"levels":[2,3],"regimes":["wvggz"],"specialisms":["psychiatry"],"careType":"long_term"}\(members)}
            """)
        return made["id"]?.string ?? ""
    }

    private static func serve(port: Int, in folder: String) throws -> HeldProcess {
        try HeldProcess(try program, ["serve", "--listen", "127.0.0.1:\(port)", "--db", "register.db"], in: folder)
    }

    private static func run(_ arguments: [String], in folder: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The executable, which stands beside the bundle of tests.
    private static var program: String {
        get throws {
            let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let path = URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("casus").path
            guard FileManager.default.isExecutableFile(atPath: path) else { throw Failure.notBuilt(path) }
            return path
        }
    }
}
