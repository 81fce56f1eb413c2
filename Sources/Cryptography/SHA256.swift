import CGnuTLS

/// The hash SHA-256 (FIPS 180-4), at once or piece by piece.
public struct SHA256: ~Copyable {
    private var handle: gnutls_hash_hd_t?

    /// Starts an empty hash.
    public init() throws(CryptographyError) {
        guard gnutls_hash_init(&handle, GNUTLS_DIG_SHA256) == 0 else { throw .unavailable("SHA-256") }
    }

    deinit {
        if let handle { gnutls_hash_deinit(handle, nil) }
    }

    /// Adds bytes.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) throws(CryptographyError) {
        guard let handle, bytes.count > 0 else { return }
        guard gnutls_hash(handle, bytes.baseAddress, bytes.count) == 0 else { throw .unavailable("SHA-256") }
    }

    /// Adds bytes.
    public mutating func update(_ bytes: [UInt8]) throws(CryptographyError) {
        guard let handle, !bytes.isEmpty else { return }
        guard gnutls_hash(handle, bytes, bytes.count) == 0 else { throw .unavailable("SHA-256") }
    }

    /// The digest of what was added so far; the hash starts anew.
    public mutating func finish() -> Digest {
        var digest = Digest()
        if let handle {
            digest.withUnsafeMutableBytes { gnutls_hash_output(handle, $0.baseAddress) }
        }
        return digest
    }

    /// The digest of the given bytes.
    public static func digest(of bytes: UnsafeRawBufferPointer) throws(CryptographyError) -> Digest {
        var digest = Digest()
        let result = digest.withUnsafeMutableBytes {
            gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes.baseAddress, bytes.count, $0.baseAddress)
        }
        guard result == 0 else { throw .unavailable("SHA-256") }
        return digest
    }

    /// The digest of the given bytes.
    public static func digest(of bytes: [UInt8]) throws(CryptographyError) -> Digest {
        var digest = Digest()
        let result = digest.withUnsafeMutableBytes {
            gnutls_hash_fast(GNUTLS_DIG_SHA256, bytes, bytes.count, $0.baseAddress)
        }
        guard result == 0 else { throw .unavailable("SHA-256") }
        return digest
    }
}
