import Confidentiality
import Testing

/// Where findings begin and end, in code points of the text as given.
struct FindingPlaceTests {
    @Test(arguments: [
        ("Dhr. Jansen belde.", IdentityKind.name, "Jansen"),
        ("😀👩‍⚕️ Dhr. Jansen belde.", .name, "Jansen"),
        ("e\u{301}e\u{301}n vraag van Fatima", .name, "Fatima"),
        ("Volgens Fa\u{200B}ti\u{AD}ma is het vol", .name, "Fa\u{200B}ti\u{AD}ma"),
        ("Volgens Fatim\u{430}\u{301} is het vol", .name, "Fatim\u{430}\u{301}"),
        ("Volgens 𝐅𝐚𝐭𝐢𝐦𝐚 is het vol", .name, "𝐅𝐚𝐭𝐢𝐦𝐚"),
        ("mw. J.P. van der Meer-de Vries is er", .name, "J.P. van der Meer-de Vries"),
        ("Vries, J. de, is gebeld", .name, "Vries, J. de"),
        ("geboren 1 februari 1994 te Emmen", .birthDate, "1 februari 1994"),
        ("bel +31 (0)6 12345678 even", .phone, "+31 (0)6 12345678"),
        ("mail jan.jansen@ggz.nl.", .email, "jan.jansen@ggz.nl"),
        ("op 7811 AB 12a te Emmen", .postcode, "7811 AB 12a"),
        ("aan de Prins Hendrikkade 33-b gevonden", .address, "Prins Hendrikkade 33-b"),
        ("auto GV-123-X in beslag", .licencePlate, "GV-123-X"),
        ("naar NL91 ABNA 0417 1643 00 graag", .iban, "NL91 ABNA 0417 1643 00"),
        ("V-nummer 123.456.7890, onbekend", .documentNumber, "123.456.7890"),
        ("parketnummer 05/123456-21 loopt", .patientNumber, "05/123456-21"),
        ("zie https://www.facebook.com/a.b, openbaar", .url, "https://www.facebook.com/a.b"),
    ])
    func `A finding covers exactly what identifies`(text: String, kind: IdentityKind, part: String) throws {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(part.unicodeScalars)
        let start = try #require(scalars.indices.first { scalars[$0...].starts(with: wanted) })
        #expect(
            IdentityScreening.findings(in: text)
                == [IdentityFinding(kind: kind, start: start, end: start + wanted.count)])
    }

    @Test func `Findings stand in order and none overlaps another`() {
        for sentence in MarkedSentence.all {
            let found = IdentityScreening.findings(in: sentence.text)
            for (one, next) in zip(found, found.dropFirst()) { #expect(one.end <= next.start) }
            #expect(found.allSatisfy { $0.start < $0.end && $0.end <= sentence.text.unicodeScalars.count })
        }
    }

    @Test func `Masking names each kind and keeps the rest`() {
        let text = "Dhr. Jansen, geb. 01-02-1994, bsn 123456782, tel. 06-12345678, 7811 AB, wil terug 😀."
        #expect(
            IdentityScreening.masked(text)
                == "Dhr. [naam], geb. [geboortedatum], bsn [bsn], tel. [telefoonnummer], [postcode], wil terug 😀.")
    }

    @Test func `A masked sentence has nothing left to find of what was marked`() {
        for sentence in MarkedSentence.all {
            let scalars = Array(sentence.text.unicodeScalars)
            let masked = IdentityScreening.masked(sentence.text)
            for finding in IdentityScreening.findings(in: sentence.text) where finding.end - finding.start > 4 {
                var part = String.UnicodeScalarView()
                part.append(contentsOf: scalars[finding.start..<finding.end])
                #expect(!masked.contains(String(part)) || sentence.expected.count > 1)
            }
        }
    }

    @Test(arguments: ["", " ", "\n", "\u{200B}", "😀", "@", "+", "'", "{", "0", "A.", "ﬃ", "\u{301}", "van der", "dhr."])
    func `The smallest texts hold nothing`(text: String) {
        #expect(IdentityScreening.findings(in: text).isEmpty)
        #expect(IdentityScreening.masked(text) == text)
    }
}
