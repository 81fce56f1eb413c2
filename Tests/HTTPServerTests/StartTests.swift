import Glibc
import Testing

@testable import HTTPServer

@Suite struct StartTests {
    let handler = EchoHandler()

    @Test func `a port in use is named`() throws {
        let first = try HTTPServer(listen: ListenAddress(), handler: handler)
        defer { first.stop() }
        #expect(throws: HTTPServerError.addressInUse(port: first.port)) {
            try HTTPServer(listen: ListenAddress(port: first.port), handler: handler)
        }
    }

    @Test(arguments: [
        (ListenAddress(host: "localhost"), HTTPServerError.addressMalformed),
        (ListenAddress(host: ""), .addressMalformed),
        (ListenAddress(host: "192.0.2.1"), .addressNotHere),
        (ListenAddress(port: -1), .portOutOfRange(-1)),
        (ListenAddress(port: 65_536), .portOutOfRange(65_536)),
    ])
    func `an address on which nobody can listen is refused`(address: ListenAddress, error: HTTPServerError) {
        #expect(throws: error) { try HTTPServer(listen: address, handler: handler) }
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may listen on every port"))
    func `a port that needs a right is refused`() {
        #expect(throws: HTTPServerError.permissionDenied(port: 1)) {
            try HTTPServer(listen: ListenAddress(port: 1), handler: handler)
        }
    }

    @Test func `a limit of nothing is refused by name`() {
        var limits = HTTPServerLimits()
        limits.workerThreads = 0
        #expect(throws: HTTPServerError.limitOutOfRange("workerThreads")) {
            try HTTPServer(listen: ListenAddress(), limits: limits, handler: handler)
        }
    }

    @Test(arguments: [
        ("", "-----BEGIN PRIVATE KEY-----", HTTPServerError.certificateMalformed),
        ("-----BEGIN CERTIFICATE-----", "", .keyMalformed),
        ("-----BEGIN CERTIFICATE-----\nAAAA", "-----BEGIN PRIVATE KEY-----\nAAAA", .certificateRefused),
    ])
    func `a bad certificate or key is refused without being quoted`(
        certificate: String, key: String, error: HTTPServerError
    ) {
        #expect(throws: error) {
            try HTTPServer(
                listen: ListenAddress(), tls: (certificatePEM: certificate, keyPEM: key), handler: handler)
        }
        #expect(!error.description.contains("AAAA"))
    }

    @Test func `IPv6 is listened on`() throws {
        let server = try HTTPServer(listen: ListenAddress(host: "::1"), handler: handler)
        defer { server.stop() }
        #expect(server.port > 0)
    }
}
