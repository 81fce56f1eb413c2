/// Finds in a text what would identify a person, so that it can be refused or hidden.
///
/// The rules are written for Dutch texts of care professionals. They find what is written as people write it; they
/// are no proof that a text identifies nobody.
public enum IdentityScreening {
    /// The findings in the order of the text, none overlapping another.
    ///
    /// Offsets count Unicode code points of the text as given. Time is linear in the length of the text.
    public static func findings(in text: String) -> [IdentityFinding] {
        let screened = ScreenedText(text)
        let starts = screened.folded.starts
        let ends = screened.folded.ends
        var found: [IdentityFinding] = []
        for span in spans(screened) {
            // A joined letter folds into several characters, which two findings may share.
            let start = max(starts[span.start], found.last?.end ?? 0)
            let end = ends[span.end - 1]
            if start < end { found.append(IdentityFinding(kind: span.kind, start: start, end: end)) }
        }
        return found
    }

    /// The text with each finding replaced by the word for its kind in square brackets.
    public static func masked(_ text: String) -> String {
        let found = findings(in: text)
        if found.isEmpty { return text }
        var result = String.UnicodeScalarView()
        var next = 0
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            if next < found.count, offset == found[next].start {
                result.append(contentsOf: found[next].kind.mask.unicodeScalars)
            }
            while next < found.count, offset >= found[next].end {
                next += 1
                if next < found.count, offset == found[next].start {
                    result.append(contentsOf: found[next].kind.mask.unicodeScalars)
                }
            }
            if next < found.count, offset >= found[next].start { continue }
            result.append(scalar)
        }
        return String(result)
    }

    private static func spans(_ text: ScreenedText) -> [IdentitySpan] {
        let groups = DigitGroups(text)
        let phones = PhoneScan.spans(text, groups)
        let accounts = BankAccountScan.spans(text, groups)
        let emails = EmailScan.spans(text)
        let web = WebAddressScan.scan(text)
        let claimed = (phones + accounts.filter { $0.end - $0.start > CitizenNumberScan.rowDigitsMax / 2 })
            .sorted { $0.start < $1.start }
        let addresses = web.addresses + emails.map { $0.start..<$0.end }
        return SpanPrecedence.resolved(
            [
                CitizenNumberScan.spans(text, groups, claimed: claimed),
                accounts,
                RegisterNumberScan.spans(text, groups),
                emails,
                web.found,
                phones,
                BirthDateScan.spans(text, groups),
                PostcodeScan.spans(text, groups),
                LicencePlateScan.spans(text),
                AddressScan.spans(text),
                NameScan.spans(text, outside: addresses),
            ],
            in: text)
    }
}
