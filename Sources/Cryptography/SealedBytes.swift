import CGnuTLS

/// Bytes sealed under a key with AES-256-GCM (NIST SP 800-38D): nonce, ciphertext and tag in one string of bytes.
public enum SealedBytes {
    /// The number of bytes of a key.
    public static let keyByteCount = 32
    /// How many bytes sealing adds: a nonce of 12 and a tag of 16.
    public static let overheadByteCount = nonceByteCount + tagByteCount

    private static let nonceByteCount = 12
    private static let tagByteCount = 16

    /// Seals the plaintext under a fresh random nonce; the associated data is bound to it but not held in it.
    public static func seal(
        _ plaintext: [UInt8], key: [UInt8], associatedData: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        let cipher = try Cipher(key: key)
        let nonce = try secureRandom(bytes: nonceByteCount)
        var sealed = nonce + [UInt8](repeating: 0, count: plaintext.count + tagByteCount)
        var written = plaintext.count + tagByteCount
        let result = sealed.withUnsafeMutableBytes { buffer in
            gnutls_aead_cipher_encrypt(
                cipher.handle, nonce, nonceByteCount, associatedData, associatedData.count, tagByteCount,
                plaintext, plaintext.count, buffer.baseAddress?.advanced(by: nonceByteCount), &written)
        }
        guard result == 0, written == plaintext.count + tagByteCount else { throw .unavailable("AES-256-GCM") }
        return sealed
    }

    /// Opens what was sealed under this key and with this associated data.
    public static func open(
        _ sealed: [UInt8], key: [UInt8], associatedData: [UInt8]
    ) throws(CryptographyError) -> [UInt8] {
        guard sealed.count >= overheadByteCount else { throw .doesNotOpen }
        let cipher = try Cipher(key: key)
        // One byte too many, because the library wants an address even for an empty plaintext.
        var plaintext = [UInt8](repeating: 0, count: sealed.count - overheadByteCount + 1)
        var written = sealed.count - overheadByteCount
        let result = sealed.withUnsafeBytes { buffer in
            gnutls_aead_cipher_decrypt(
                cipher.handle, buffer.baseAddress, nonceByteCount, associatedData, associatedData.count, tagByteCount,
                buffer.baseAddress?.advanced(by: nonceByteCount), buffer.count - nonceByteCount,
                &plaintext, &written)
        }
        guard result == 0, written == sealed.count - overheadByteCount else { throw .doesNotOpen }
        plaintext.removeLast()
        return plaintext
    }

    private struct Cipher: ~Copyable {
        let handle: gnutls_aead_cipher_hd_t

        init(key: [UInt8]) throws(CryptographyError) {
            guard key.count == keyByteCount else { throw .keyLength(key.count) }
            var bytes = key
            var made: gnutls_aead_cipher_hd_t?
            let result = bytes.withUnsafeMutableBytes { buffer in
                var datum = gnutls_datum_t(
                    data: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), size: UInt32(buffer.count))
                return gnutls_aead_cipher_init(&made, GNUTLS_CIPHER_AES_256_GCM, &datum)
            }
            guard result == 0, let made else { throw .unavailable("AES-256-GCM") }
            handle = made
        }

        deinit { gnutls_aead_cipher_deinit(handle) }
    }
}
