/// Settles which finding stands where several overlap.
enum SpanPrecedence {
    /// The findings in order without overlap: earlier lists win, and of others what sticks out stands on its own.
    ///
    /// What sticks out is kept, so that hiding the findings never leaves half of one behind.
    static func resolved(_ lists: [[IdentitySpan]], in text: ScreenedText) -> [IdentitySpan] {
        var owner = [UInt8](repeating: 0, count: text.folded.bytes.count)
        var kinds: [IdentitySpan] = []
        for (rank, list) in lists.enumerated() {
            let mark = UInt8(truncatingIfNeeded: rank + 1)
            for span in list {
                var start = span.start
                while start < span.end {
                    if owner[start] != 0 {
                        start += 1
                        continue
                    }
                    var end = start
                    while end < span.end, owner[end] == 0 { end += 1 }
                    keep(IdentitySpan(kind: span.kind, start: start, end: end), text, mark, &owner, &kinds)
                    start = end
                }
            }
        }
        return kinds.sorted { $0.start < $1.start }
    }

    /// Keeps a piece, without white space and signs at the edges that a neighbour left.
    private static func keep(
        _ piece: IdentitySpan, _ text: ScreenedText, _ mark: UInt8, _ owner: inout [UInt8], _ kept: inout [IdentitySpan]
    ) {
        let bytes = text.folded.bytes
        var (start, end) = (piece.start, piece.end)
        let isWhole = { (index: Int) in ScreenedText.isAlphanumeric(bytes[index]) }
        if start > 0, owner[start - 1] != 0 { while start < end, !isWhole(start) { start += 1 } }
        if end < owner.count, owner[end] != 0 { while end > start, !isWhole(end - 1) { end -= 1 } }
        guard start < end else { return }
        for index in start..<end { owner[index] = mark }
        kept.append(IdentitySpan(kind: piece.kind, start: start, end: end))
    }
}
