import CivilTime
import StrictJSON
import Testing

@testable import CommandLine

/// A long list of suggestions is shown as far as somebody reads, and the rest is named.
@Suite struct SuggestionScreenTests {
    @Test func `the first of each are shown in full, the others by name`() throws {
        let text = try drawn(fitting: units("F", 7), nearMisses: units("N", 6), unlocks: 8)
        #expect(text.contains("5. F5"))
        #expect(!text.contains("6. F6"))
        #expect(text.contains("En nog 2: F6, F7"))
        #expect(text.contains("3. N3"))
        #expect(text.contains("En nog 3: N4, N5, N6"))
        #expect(text.contains("- Zin 5."))
        #expect(!text.contains("- Zin 6."))
        #expect(text.contains("En nog 3, met minder bedden"))
    }

    @Test func `a short list says nothing of others`() throws {
        let text = try drawn(fitting: units("F", 5), nearMisses: units("N", 3), unlocks: 5)
        #expect(text.contains("5. F5"))
        #expect(text.contains("3. N3"))
        #expect(!text.contains("En nog"))
    }

    @Test func `a near miss shows what stands in the way, a fitting unit shows all`() throws {
        let text = try drawn(fitting: units("F", 1), nearMisses: [], unlocks: 0)
        #expect(text.contains("✓ Dit past."))
        #expect(text.contains("✗ Dit niet."))
        let near = try drawn(fitting: [], nearMisses: units("N", 1), unlocks: 0)
        #expect(!near.contains("✓ Dit past."))
        #expect(near.contains("✗ Dit niet."))
    }

    private func units(_ letter: String, _ count: Int) -> [String] {
        (1...count).map { number in
            #"{"unitId":"\#(letter)\#(number)","available":1,"reserved":0,"unstaffed":0,"criteria":["#
                + #"{"criterion":"level","outcome":"pass","detail":"Dit past."},"#
                + #"{"criterion":"bed","outcome":"fail","detail":"Dit niet."}]}"#
        }
    }

    private func drawn(fitting: [String], nearMisses: [String], unlocks: Int) throws -> String {
        let sentences = (0..<unlocks).map { #"{"detail":"Zin \#($0 + 1)."}"# }.joined(separator: ",")
        let answer = """
            {"notice":"Let op.","asOf":"2022-06-15T10:00:00Z","considered":112,"toAsk":[],"unlocks":[\(sentences)],
             "fitting":[\(fitting.joined(separator: ","))],"nearMisses":[\(nearMisses.joined(separator: ","))]}
            """
        var sheet = Sheet(
            PageSetup(language: .dutch, width: 100, now: CommandLineTrial.now, hasColour: false))
        Screen.suggestions.draw(try JSONReader.read(answer), &sheet)
        return sheet.text
    }
}
