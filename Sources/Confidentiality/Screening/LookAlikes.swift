/// The plain letter, digit or sign that a foreign one looks like to a reader.
///
/// Tables are strings of plain letters, one for each code point from the block's first; a dot stands for none.
enum LookAlikes {
    /// Latin letters with marks and strokes, U+00A0 to U+02AF.
    private static let latin = Array(
        """
        ..........a.......23.....1o.....AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
        AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLl..LlNnNnNn.NnOoOoOo..RrRrRrSsSsSs\
        SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbBBb...CcDD......FfG...IKkl..Nn.Oo..Pp.....tTtTUu.VYyZz.........\
        .............AaIiOoUuUuUuUuUu.AaAa..GgGgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh\
        .d....AaEeOoOoOoOoYylntj..ACcLTsz..BU.EeJjQqRrYy.a.b.cdd........ggG...h.iiIlll...mnnN.......rrr.\
        R.s.....tu.v...Yzz.......B..Hj.Lq...............
        """.utf8)

    /// Latin letters with two marks, U+1E00 to U+1EFF.
    private static let latinAdditional = Array(
        """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\
        SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy.s....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......
        """.utf8)

    /// Greek letters, U+0370 to U+03FF.
    private static let greek = Array(
        """
        ......................A.EHI.O.Y.iAB..EZH.IK.MN.O.P..TY.X..IYaeniuaby.e.n.ik..v.o.p..tu.x.wiuouw.\
        ..Y...............................cj.....C......
        """.utf8)

    /// Cyrillic letters, U+0400 to U+052F.
    private static let cyrillic = Array(
        """
        .E...SIIJ.......A.Br.E..N.K.MHOnPCTY.X......b...a.br.e..uuk.mhonpcty.x......b...ee...siij.....y.\
        ....................Vv....................................Kk..................Yy..........hh....\
        l..............l..Aa..................Oo.........................d..........GG............QqWw..\
        ................
        """.utf8)

    /// Superscripts, subscripts and letter-like signs, U+2070 to U+218F.
    private static let letterLike = Array(
        """
        0i..456789.....n0123456789......aeox.hklmnpst...................................................\
        ..................................................C.......gHHHh.IILl.N...PQRRR......Z...Z.KABC.e\
        EF.Mo....i...........Ddeij......................I...V....X..LCDMi...v....x..lcdm................
        """.utf8)

    /// The plain character that a code point looks like, its case kept, or nil.
    static func plain(_ value: UInt32) -> UInt8? {
        switch value {
        case 0xA0...0x2AF: entry(latin, value - 0xA0)
        case 0x370...0x3FF: entry(greek, value - 0x370)
        case 0x400...0x52F: entry(cyrillic, value - 0x400)
        case 0x660...0x669: digit(value - 0x660)
        case 0x6F0...0x6F9: digit(value - 0x6F0)
        case 0x966...0x96F: digit(value - 0x966)
        case 0x1E00...0x1EFF: entry(latinAdditional, value - 0x1E00)
        case 0x2070...0x218F: entry(letterLike, value - 0x2070)
        case 0x2460...0x2468: digit(value - 0x2460 + 1)
        case 0x24B6...0x24CF: capital(value - 0x24B6)
        case 0x24D0...0x24E9: small(value - 0x24D0)
        case 0x24EA: digit(0)
        case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: value - 0xFEE0)
        case 0x1D400...0x1D6A3: mathematical((value - 0x1D400) % 52)
        case 0x1D6A8...0x1D7C9: mathematicalGreek((value - 0x1D6A8) % 58)
        case 0x1D7CE...0x1D7FF: digit((value - 0x1D7CE) % 10)
        case 0x1F130...0x1F149: capital(value - 0x1F130)
        case 0x1F150...0x1F169: capital(value - 0x1F150)
        case 0x1F170...0x1F189: capital(value - 0x1F170)
        case 0x1FBF0...0x1FBF9: digit(value - 0x1FBF0)
        default: nil
        }
    }

    /// The letters that one joined letter stands for, or nil; small letters whatever the case.
    static func joined(_ value: UInt32) -> StaticString? {
        switch value {
        case 0xDF, 0x1E9E: "ss"
        case 0xC6, 0xE6: "ae"
        case 0xDE, 0xFE: "th"
        case 0x132, 0x133: "ij"
        case 0x152, 0x153: "oe"
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        default: nil
        }
    }

    /// The plain sign that a typographic one stands for, or nil.
    static func sign(_ value: UInt32) -> UInt8? {
        switch value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2800: UInt8(ascii: " ")
        case 0x85, 0x2028, 0x2029: UInt8(ascii: "\n")
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0x2E3A, 0x2E3B, 0x30FB, 0x058A, 0x05BE: UInt8(ascii: "-")
        case 0xB7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x3002, 0xFF61, 0xFE52, 0x06D4, 0x066B: UInt8(ascii: ".")
        case 0x2044, 0x2215, 0x29F8: UInt8(ascii: "/")
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0x02B9, 0x2032, 0xB4, 0x60, 0x02BB: UInt8(ascii: "'")
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2033: UInt8(ascii: "\"")
        case 0x2236, 0xA789, 0x02D0: UInt8(ascii: ":")
        case 0x2217, 0x204E: UInt8(ascii: "*")
        case 0xFE6B: UInt8(ascii: "@")
        default: nil
        }
    }

    private static func entry(_ table: [UInt8], _ index: UInt32) -> UInt8? {
        let byte = table[Int(index)]
        return byte == UInt8(ascii: ".") ? nil : byte
    }

    private static func digit(_ value: UInt32) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value) }

    private static func capital(_ index: UInt32) -> UInt8 { UInt8(ascii: "A") + UInt8(truncatingIfNeeded: index) }

    private static func small(_ index: UInt32) -> UInt8 { UInt8(ascii: "a") + UInt8(truncatingIfNeeded: index) }

    private static func mathematical(_ index: UInt32) -> UInt8 { index < 26 ? capital(index) : small(index - 26) }

    /// Mathematical Greek runs like the Greek block: capitals from alpha, then a sign, then small letters.
    private static func mathematicalGreek(_ index: UInt32) -> UInt8? {
        switch index {
        case 0...24: entry(greek, 0x21 + index)
        case 26...50: entry(greek, 0x41 + index - 26)
        default: nil
        }
    }
}
