import Confidentiality
import Testing

/// Citizen service numbers, however they are written.
struct CitizenNumberTests {
    @Test func `Ten thousand numbers are all found in random spellings`() {
        var source = RepeatableNumbers(state: 20_220_615)
        var missed = 0
        for _ in 0..<10_000 {
            let text = source.sentence(around: source.spelled(source.citizenNumber()))
            if !IdentityScreening.findings(in: text).contains(where: { $0.kind == .bsn }) { missed += 1 }
        }
        #expect(missed == 0)
    }

    @Test(arguments: [
        "123456782", "123.456.782", "1234 56 782", "12-34-56-78-2", "1/2/3/4/5/6/7/8/2", "(123456782)", "nr123456782x",
        "１２３４５６７８２", "١٢٣٤٥٦٧٨٢", "123\u{200B}456\u{00AD}782", "123\u{00A0}456\u{2011}782", "𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟚",
        "2022 123456782", "bsn 123456781", "burgerservicenummer: 23456786", "BSN-nummer is 123 456 781",
    ])
    func `A number is found however it is written`(text: String) {
        #expect(IdentityScreening.findings(in: text).map(\.kind) == [.bsn])
    }

    @Test(arguments: [
        "123456781", "000000000", "12345678", "1234567820", "91234567829", "op 15-06-2022 3 bedden", "1.171.715 114",
    ])
    func `Other digits are no citizen number`(text: String) {
        #expect(!IdentityScreening.findings(in: text).contains { $0.kind == .bsn })
    }
}

/// Numbers that are the same in each run.
struct RepeatableNumbers {
    /// The state of the generator.
    var state: UInt64

    /// A number from 0 up to, not including, a bound.
    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    /// Nine digits that pass the eleven-test.
    mutating func citizenNumber() -> [Int] {
        while true {
            let digits = (0..<8).map { _ in below(10) }
            let last = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
            if last < 10, digits.contains(where: { $0 != 0 }) { return digits + [last] }
        }
    }

    /// The digits with separators between some of them.
    mutating func spelled(_ digits: [Int]) -> String {
        let separator = ["", " ", ".", "-", "/", "\u{2013}", "\u{00A0}", "\u{200B}"][below(8)]
        let style = below(4)
        var text = ""
        for (index, digit) in digits.enumerated() {
            let isBreak = style == 0 ? index % 3 == 0 : style == 1 ? true : below(2) == 0
            if index > 0, isBreak, style < 3 { text += separator }
            text += String(digit)
        }
        return text
    }

    /// A sentence with the text in it, in one of several surroundings.
    mutating func sentence(around text: String) -> String {
        switch below(6) {
        case 0: text
        case 1: "Cliënt met nummer \(text) is afgewezen."
        case 2: "(\(text)), man, niveau 3"
        case 3: "BSN:\(text);Flevoland"
        case 4: "zie [\(text)]!"
        default: "Aangemeld onder \(text), graag meedenken."
        }
    }
}
