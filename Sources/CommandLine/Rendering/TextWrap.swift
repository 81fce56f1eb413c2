/// Text in columns: wrapped between words, padded, counted in characters as they are seen.
enum TextWrap {
    /// The text in lines of at most `width` columns; all but the first are indented by `hanging`.
    static func lines(_ text: String, width: Int, hanging: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        func finish() {
            lines.append(String(repeating: " ", count: lines.isEmpty ? 0 : hanging) + line)
            line = ""
        }
        for word in text.split(separator: " ") {
            for (number, piece) in pieces(word, max(width - hanging, 8)).enumerated() {
                let room = lines.isEmpty ? width : width - hanging
                if !line.isEmpty, number > 0 || line.count + 1 + piece.count > room { finish() }
                line += line.isEmpty ? piece : " " + piece
            }
        }
        if !line.isEmpty || lines.isEmpty { finish() }
        return lines
    }

    /// The text with spaces behind it up to `width` columns.
    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// A word that is longer than a line, cut.
    private static func pieces(_ word: Substring, _ room: Int) -> [String] {
        guard word.count > room else { return [String(word)] }
        var rest = word
        var pieces: [String] = []
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(room)))
            rest = rest.dropFirst(room)
        }
        return pieces
    }
}
