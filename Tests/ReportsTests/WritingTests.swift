import CivilTime
import SecureCare
import Testing

@testable import Reports

@Suite("How reports are written")
struct WritingTests {
    @Test(
        "No cell of a CSV file is something that a spreadsheet carries out",
        arguments: [
            ("=1+1", "'=1+1"), ("+31", "+31"), ("-5", "-5"), ("@x", "'@x"), ("-a", "'-a"), ("|x", "'|x"),
            ("a;b", "\"a;b\""), ("a\"b", "a\"\"b"), ("gewoon", "gewoon"),
        ])
    func cells(text: String, written: String) {
        let cell = CSVLine.cell(text)
        #expect(cell == written || cell == "\"\(written)\"")
    }

    private func page(_ language: Language) throws -> ReportPage {
        ReportPage.capacity(CapacityReport(on: try #require(Day("2022-06-15")), []), language)
    }

    @Test("The page stands alone: no script, nothing fetched, every drawing titled", arguments: Language.allCases)
    func html(language: Language) throws {
        let html = String(decoding: try page(language).html, as: UTF8.self)
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<html lang=\"\(language.rawValue)\">"))
        for sign in ["<script", "src=", "href=", "@import", "url(", "http:"] {
            #expect(!html.contains(sign), "\(sign)")
        }
        let drawings = html.components("<svg ")
        #expect(drawings > 0 && drawings == html.components("<desc ") && drawings == html.components("role=\"img\""))
    }

    @Test("Every sentence of a page is there in both languages", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let page = try page(language)
        #expect(!page.text.contains("report."))
        #expect(!String(decoding: page.csv, as: UTF8.self).contains("report."))
    }

    @Test("What HTML gives a meaning to is written out")
    func escaping() {
        #expect(HTMLText.escaped("<b a=\"1\">&'") == "&lt;b a=&quot;1&quot;&gt;&amp;&#39;")
    }
}

extension String {
    /// How often a text occurs in it.
    fileprivate func components(_ text: String) -> Int {
        ranges(of: text).count
    }
}
