import CGnuTLS

/// From when until when the first certificate of a file is valid, in seconds since 1970 UTC.
public struct CertificateDates: Sendable, Equatable {
    /// The first second.
    public let from: Int
    /// The last second.
    public let until: Int

    /// Reads them from a certificate, or a chain that begins with it, in PEM; nil for anything else.
    public init?(pem: [UInt8]) {
        var certificate: gnutls_x509_crt_t?
        guard gnutls_x509_crt_init(&certificate) == 0 else { return nil }
        defer { gnutls_x509_crt_deinit(certificate) }
        var bytes = pem
        let read = bytes.withUnsafeMutableBytes { buffer in
            var datum = gnutls_datum_t(
                data: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), size: UInt32(buffer.count))
            return gnutls_x509_crt_import(certificate, &datum, GNUTLS_X509_FMT_PEM)
        }
        guard read == 0 else { return nil }
        from = gnutls_x509_crt_get_activation_time(certificate)
        until = gnutls_x509_crt_get_expiration_time(certificate)
    }
}
