import CGnuTLS

/// A certificate chain with its private key, read and found to belong together; freed with the last connection that
/// began under it.
final class ServerCertificate: @unchecked Sendable {  // never changed once made; GnuTLS reads it from any thread
    /// A chain may have so many certificates.
    private static let chainMax = 16

    private let chain: UnsafeMutablePointer<gnutls_pcert_st>
    private var count: UInt32
    private var key: gnutls_privkey_t?

    /// Reads both.
    ///
    /// - Throws: `certificateMalformed`, `keyMalformed`, or `certificateRefused` when they do not belong together.
    init(certificatePEM: String, keyPEM: String) throws(HTTPServerError) {
        chain = .allocate(capacity: Self.chainMax)
        count = 0
        guard certificatePEM.utf8.contains("-----BEGIN CERTIFICATE-----".utf8) else { throw .certificateMalformed }
        guard keyPEM.utf8.contains("PRIVATE KEY-----".utf8) else { throw .keyMalformed }
        var found = UInt32(Self.chainMax)
        let read = Self.withDatum(certificatePEM) {
            gnutls_pcert_list_import_x509_raw(chain, &found, $0, GNUTLS_X509_FMT_PEM, 0)
        }
        guard read >= 0, found > 0 else { throw .certificateRefused }
        count = found
        guard gnutls_privkey_init(&key) >= 0 else { throw .libraryRefused }
        let keyRead = Self.withDatum(keyPEM) { gnutls_privkey_import_x509_raw(key, $0, GNUTLS_X509_FMT_PEM, nil, 0) }
        guard keyRead >= 0 else { throw .certificateRefused }
        guard belongTogether else { throw .certificateRefused }
    }

    deinit {
        for place in 0..<Int(count) { gnutls_pcert_deinit(chain + place) }
        chain.deallocate()
        if let key { gnutls_privkey_deinit(key) }
    }

    /// Whether the first certificate is for the public half of the key.
    private var belongTogether: Bool {
        var own: gnutls_pubkey_t?
        guard gnutls_pubkey_init(&own) >= 0 else { return false }
        defer { gnutls_pubkey_deinit(own) }
        guard gnutls_pubkey_import_privkey(own, key, 0, 0) >= 0, let ownID = Self.id(of: own) else { return false }
        return Self.id(of: chain.pointee.pubkey) == ownID
    }

    private static func id(of key: gnutls_pubkey_t?) -> [UInt8]? {
        var size = 64
        var bytes = [UInt8](repeating: 0, count: size)
        let flags = UInt32(GNUTLS_KEYID_USE_SHA256.rawValue)
        guard gnutls_pubkey_get_key_id(key, flags, &bytes, &size) >= 0 else { return nil }
        return Array(bytes.prefix(size))
    }

    private static func withDatum<Result>(_ text: String, _ body: (UnsafePointer<gnutls_datum_t>) -> Result) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            var datum = gnutls_datum_t(
                data: UnsafeMutablePointer(mutating: bytes.baseAddress), size: UInt32(bytes.count))
            return body(&datum)
        }
    }

    /// Gives a handshake the certificate of its connection, which stands behind it.
    static let retrieve:
        @convention(c) (
            OpaquePointer?, UnsafePointer<gnutls_datum_t>?, Int32, UnsafePointer<gnutls_pk_algorithm_t>?, Int32,
            UnsafeMutablePointer<UnsafeMutablePointer<gnutls_pcert_st>?>?, UnsafeMutablePointer<UInt32>?,
            UnsafeMutablePointer<OpaquePointer?>?
        ) -> Int32 = { handshake, _, _, _, _, chain, count, key in
            guard let stored = gnutls_session_get_ptr(handshake), let chain, let count, let key,
                let certificate = Unmanaged<OpenConnection>.fromOpaque(stored).takeUnretainedValue().certificate
            else { return -1 }
            chain.pointee = certificate.chain
            count.pointee = certificate.count
            key.pointee = certificate.key
            return 0
        }

    /// Puts a connection behind its handshake, to be found by `retrieve`, which it must outlive.
    static func put(_ connection: OpenConnection, behind handshake: UnsafeMutableRawPointer) {
        gnutls_session_set_ptr(OpaquePointer(handshake), Unmanaged.passUnretained(connection).toOpaque())
    }
}
