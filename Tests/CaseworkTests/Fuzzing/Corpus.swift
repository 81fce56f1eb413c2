import Foundation
import TestSupport

/// Inputs that decoders are tried with, kept in `Tests/Corpus`, a folder a decoder; one that once went wrong is added.
enum Corpus {
    /// Every input for a decoder, in the order of their names.
    static func inputs(_ decoder: String) throws -> [[UInt8]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Corpus/\(decoder)")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
    }
}

/// Changes inputs at random, the same way for the same seed.
struct Mutation {
    private var random: SeededGenerator
    private let inputs: [[UInt8]]

    /// What decoders stumble over.
    private static let pieces: [[UInt8]] =
        [
            "\"", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", ",", ":", ";", "null", "-0", "1e999", "0x1", "%",
            "%00", "%zz", "+", "&", "=", "\r\n", "\n\n", "\t", "é", "e\u{301}", "\u{202E}", "9223372036854775808", "''",
        ].map { Array($0.utf8) } + [
            [0], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x1A], [0x7F],
        ]

    /// Begins with a corpus and a seed.
    init(_ inputs: [[UInt8]], seed: UInt64) {
        self.inputs = inputs
        random = SeededGenerator(seed: seed)
    }

    /// The next input: one of the corpus, changed in one to six places.
    mutating func next() -> [UInt8] {
        var input = inputs.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &random) { change(&input) }
        return input
    }

    private mutating func change(_ input: inout [UInt8]) {
        let place = Int.random(in: 0...input.count, using: &random)
        let end = min(input.count, place + Int.random(in: 1...16, using: &random))
        switch Int.random(in: 0..<7, using: &random) {
        case 0 where place < input.count: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1 where place < input.count: input[place] = UInt8.random(in: 0...255, using: &random)
        case 2: input.removeSubrange(place..<end)
        case 3: input.insert(contentsOf: input[place..<end], at: place)
        case 4:
            let other = inputs.randomElement(using: &random) ?? []
            input.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...max(other.count, 1), using: &random)))
        case 5:
            let piece = Mutation.pieces.randomElement(using: &random) ?? []
            let times = Bool.random(using: &random) ? 1 : Int.random(in: 2...60, using: &random)
            for _ in 0..<times { input.insert(contentsOf: piece, at: place) }
        default: input.insert(contentsOf: Mutation.pieces.randomElement(using: &random) ?? [], at: place)
        }
    }
}
