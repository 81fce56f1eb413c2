import Casework

/// Which certificates of clients speak for which party, as a file lists them: a line each with the SHA-256 fingerprint,
/// the party's code and, at will, the user. Empty lines and those that begin with `#` say nothing.
public struct ClientCertificates: Sendable {
    /// For whom a certificate speaks.
    public struct Holder: Sendable, Hashable {
        /// The party's code.
        public let party: String
        /// The user, as the party names its users; empty when none is named.
        public let user: String
    }

    /// A line that is not as it should be.
    public struct BadLine: Error, Sendable, Equatable {
        /// Its number, from 1.
        public let number: Int
    }

    /// How many certificates a file may list.
    public static let certificatesMax = 10_000

    /// The holders by fingerprint, hexadecimal digits in lower case.
    public let holders: [String: Holder]

    /// No certificate speaks for anybody.
    public init() { holders = [:] }

    /// Reads a file's text.
    ///
    /// - Throws: `BadLine` for the first line that is not as it should be, a fingerprint that stands twice among them.
    public init(_ text: String) throws(BadLine) {
        var holders: [String: Holder] = [:]
        for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            let fingerprint = first.filter { $0 != ":" }.lowercased()
            guard (2...3).contains(words.count), holders.count < Self.certificatesMax, holders[fingerprint] == nil,
                fingerprint.utf8.count == 64, fingerprint.utf8.allSatisfy({ Self.isDigit($0) })
            else { throw BadLine(number: place + 1) }
            holders[fingerprint] = Holder(party: words[1], user: words.count == 3 ? words[2] : "")
        }
        self.holders = holders
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// For whom the certificate of this fingerprint speaks; nil when it is not listed.
    func holder(of fingerprint: String?) -> Holder? { fingerprint.flatMap { holders[$0] } }
}
