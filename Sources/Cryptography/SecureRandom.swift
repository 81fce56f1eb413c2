import CGnuTLS

/// Random bytes fit for keys and identifiers.
public func secureRandom(bytes count: Int) throws(CryptographyError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    guard gnutls_rnd(GNUTLS_RND_KEY, &bytes, count) == 0 else { throw .unavailable("random bytes") }
    return bytes
}
