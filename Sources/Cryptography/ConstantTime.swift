import CGnuTLS

/// Whether two byte strings are the same, in a time that tells nothing of where they differ; their lengths may show.
public func constantTimeEquals(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return gnutls_memcmp(left, right, left.count) == 0
}
