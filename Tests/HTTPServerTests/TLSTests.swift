import Foundation
import Testing

@testable import HTTPServer

@Suite(.enabled(if: OpenSSL.isPresent, "needs the openssl command"))
struct TLSTests {
    let handler = EchoHandler()

    @Test(arguments: [("-tls1_3", true), ("-tls1_2", true), ("-tls1_1", false)])
    func `a request under TLS is answered from version 1_2 on`(version: String, accepted: Bool) throws {
        let pair = try OpenSSL.selfSigned()
        let server = try HTTPServer(
            listen: ListenAddress(), tls: (certificatePEM: pair.certificate, keyPEM: pair.key), handler: handler)
        defer { server.stop() }
        let output = try OpenSSL.run(
            ["s_client", "-quiet", "-ign_eof", version, "-connect", "127.0.0.1:\(server.port)"],
            input: "POST /t HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")
        #expect(output.contains("X-TLS: true") == accepted)
        #expect(output.hasSuffix("POST /t ? 3 -") == accepted)
        #expect(handler.seen == (accepted ? ["/t"] : []))
    }

    @Test func `a key that belongs to another certificate is refused`() throws {
        let (one, other) = (try OpenSSL.selfSigned(), try OpenSSL.selfSigned())
        #expect(throws: HTTPServerError.certificateRefused) {
            try HTTPServer(
                listen: ListenAddress(), tls: (certificatePEM: one.certificate, keyPEM: other.key), handler: handler)
        }
    }

    @Test(arguments: [
        ("-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256", true), ("-cipher", "ECDHE-ECDSA-AES256-SHA384", false),
        ("-cipher", "ECDHE-ECDSA-AES128-SHA", false),
    ])
    func `of the older version only forward secrecy with an authenticated cipher is spoken`(
        option: String, cipher: String, accepted: Bool
    ) throws {
        let pair = try OpenSSL.selfSigned()
        let server = try HTTPServer(
            listen: ListenAddress(), tls: (certificatePEM: pair.certificate, keyPEM: pair.key), handler: handler)
        defer { server.stop() }
        let output = try OpenSSL.run(
            ["s_client", "-quiet", "-ign_eof", "-tls1_2", option, cipher, "-connect", "127.0.0.1:\(server.port)"],
            input: "GET /t HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        #expect(output.contains("HTTP/1.1 200") == accepted)
    }

    @Test func `a certificate is replaced while serving, and one that does not do leaves the former`() throws {
        let (first, second) = (try OpenSSL.selfSigned(), try OpenSSL.selfSigned())
        let server = try HTTPServer(
            listen: ListenAddress(), tls: (certificatePEM: first.certificate, keyPEM: first.key), handler: handler)
        defer { server.stop() }
        #expect(try OpenSSL.served(server.port) == OpenSSL.body(first.certificate))
        try server.replaceCertificate(certificatePEM: second.certificate, keyPEM: second.key)
        #expect(try OpenSSL.served(server.port) == OpenSSL.body(second.certificate))
        #expect(throws: HTTPServerError.certificateRefused) {
            try server.replaceCertificate(certificatePEM: first.certificate, keyPEM: second.key)
        }
        #expect(throws: HTTPServerError.certificateMalformed) {
            try server.replaceCertificate(certificatePEM: "", keyPEM: second.key)
        }
        #expect(try OpenSSL.served(server.port) == OpenSSL.body(second.certificate))
    }

    @Test(arguments: [true, false])
    func `a peer that shows a certificate is known by its fingerprint, one that shows none by nothing`(shows: Bool)
        throws
    {
        let (own, peer) = (try OpenSSL.selfSigned(), try OpenSSL.selfSigned())
        let server = try HTTPServer(
            listen: ListenAddress(), tls: (certificatePEM: own.certificate, keyPEM: own.key), asksForCertificates: true,
            handler: handler)
        defer { server.stop() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["certificate", "key"].map { folder.appendingPathComponent($0) }
        try Data(peer.certificate.utf8).write(to: files[0])
        try Data(peer.key.utf8).write(to: files[1])
        let output = try OpenSSL.run(
            ["s_client", "-quiet", "-ign_eof", "-connect", "127.0.0.1:\(server.port)"]
                + (shows ? ["-cert", files[0].path, "-key", files[1].path] : []),
            input: "GET /t HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        let printed = try OpenSSL.run(["x509", "-in", files[0].path, "-noout", "-fingerprint", "-sha256"], input: "")
        let fingerprint = printed.split(separator: "=").last.map { $0.filter(\.isHexDigit).lowercased() } ?? ""
        #expect(fingerprint.count == 64 && output.contains("HTTP/1.1 200"))
        #expect(output.contains("X-Certificate: " + (shows ? fingerprint : "none")))
    }

    @Test func `plain HTTP on a port of TLS reaches no route`() throws {
        let pair = try OpenSSL.selfSigned()
        let server = try HTTPServer(
            listen: ListenAddress(), tls: (certificatePEM: pair.certificate, keyPEM: pair.key), handler: handler)
        defer { server.stop() }
        let client = try RawClient(port: server.port)
        try client.send("GET /plain HTTP/1.1\r\nHost: h\r\n\r\n")
        #expect(try !client.readToEnd().contains("HTTP/1.1 200"))
        #expect(handler.seen == [])
    }
}

/// The openssl command, for a certificate and as a client.
enum OpenSSL {
    static let path = "/usr/bin/openssl"

    static var isPresent: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// A fresh self-signed certificate and its key, both in PEM.
    static func selfSigned() throws -> (certificate: String, key: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = folder.appendingPathComponent("key.pem")
        let certificate = try run(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=localhost", "-keyout", key.path,
            ], input: "")
        return (certificate, try String(contentsOf: key, encoding: .utf8))
    }

    /// The certificate that a server shows, without the lines around it.
    static func served(_ port: Int) throws -> String {
        body(try run(["s_client", "-connect", "127.0.0.1:\(port)"], input: "Q\n"))
    }

    /// What stands between the lines around a certificate.
    static func body(_ text: String) -> String {
        let lines = text.split(separator: "\n")
        guard let start = lines.firstIndex(of: "-----BEGIN CERTIFICATE-----"),
            let end = lines[start...].firstIndex(of: "-----END CERTIFICATE-----")
        else { return "" }
        return lines[(start + 1)..<end].joined()
    }

    /// Runs the command and gives its standard output.
    static func run(_ arguments: [String], input: String) throws -> String {
        signal(SIGPIPE, SIG_IGN)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let (standardInput, standardOutput) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = FileHandle.nullDevice
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
