import Foundation

/// A regular expression that is quick enough to be run over the whole tree.
struct Pattern: @unchecked Sendable {  // the expression is immutable, which its documentation says is safe to share
    private let expression: NSRegularExpression

    /// An expression in which `^` and `$` stand for the ends of lines.
    init(_ text: String, ignoresCase: Bool = false) throws {
        expression = try NSRegularExpression(
            pattern: text, options: ignoresCase ? [.anchorsMatchLines, .caseInsensitive] : .anchorsMatchLines)
    }

    /// Whether it occurs.
    func occurs(in text: String) -> Bool {
        expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
    }

    /// What its first group stands for wherever it occurs; the whole where it has no group.
    func found(in text: String) -> [String] {
        let whole = text as NSString
        return expression.matches(in: text, range: NSRange(location: 0, length: whole.length)).map { match in
            let range = match.range(at: match.numberOfRanges > 1 ? 1 : 0)
            return range.location == NSNotFound ? "" : whole.substring(with: range)
        }
    }

    /// The numbers of the lines on which it begins.
    func lines(in text: String) -> [Int] {
        let whole = text as NSString
        return expression.matches(in: text, range: NSRange(location: 0, length: whole.length)).map { match in
            whole.substring(to: match.range.location).utf8.count { $0 == UInt8(ascii: "\n") } + 1
        }
    }
}
