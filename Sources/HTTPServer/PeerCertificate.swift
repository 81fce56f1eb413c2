import CGnuTLS
import Glibc

/// The certificate that a peer showed, of which it proved in the handshake that it holds the key.
enum PeerCertificate {
    /// SHA-256 over a certificate, as hexadecimal digits in lower case, has so many bytes before that.
    private static let fingerprintBytes = 32

    /// Asks the peer of a connection for a certificate, by whomever it was issued; one without may come in too.
    static func ask(_ handshake: UnsafeMutableRawPointer) {
        gnutls_certificate_server_set_request(OpaquePointer(handshake), GNUTLS_CERT_REQUEST)
        gnutls_certificate_send_x509_rdn_sequence(OpaquePointer(handshake), 1)
    }

    /// SHA-256 of the peer's certificate as hexadecimal digits in lower case; nil when it showed none, or one that is
    /// not valid on this day. Who issued it is not looked at: a fingerprint says which one is meant.
    static func fingerprint(_ handshake: UnsafeMutableRawPointer) -> String? {
        var count: UInt32 = 0
        guard let shown = gnutls_certificate_get_peers(OpaquePointer(handshake), &count), count > 0,
            isValidNow(shown)
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: fingerprintBytes)
        var size = bytes.count
        guard gnutls_fingerprint(GNUTLS_DIG_SHA256, shown, &bytes, &size) == 0, size == fingerprintBytes else {
            return nil
        }
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func isValidNow(_ shown: UnsafePointer<gnutls_datum_t>) -> Bool {
        var certificate: gnutls_x509_crt_t?
        guard gnutls_x509_crt_init(&certificate) == 0 else { return false }
        defer { gnutls_x509_crt_deinit(certificate) }
        guard gnutls_x509_crt_import(certificate, shown, GNUTLS_X509_FMT_DER) == 0 else { return false }
        let now = time(nil)
        return gnutls_x509_crt_get_activation_time(certificate) <= now
            && now <= gnutls_x509_crt_get_expiration_time(certificate)
    }
}
