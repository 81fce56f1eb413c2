import CommandLine
import SecureCare

/// The parties and regions of the demonstration; every name says that it is invented.
enum InventedParties {
    /// A party by its type; code and name follow from both.
    struct Party {
        let type: PartyType
        /// The digits in its code and its telephone number.
        let digits: String

        /// `zvh-05`.
        var code: String { "\(InventedParties.stem(of: type))-\(digits)" }
    }

    /// The region in which the case plays.
    static let region = "R05"
    /// Who reports the case and brings the partners together every fortnight.
    static let reporter = Party(type: .zvh, digits: "05")
    /// The institution that seeks a bed.
    static let seeking = Party(type: .referrer, digits: "05")
    /// Who searches the region.
    static let levensloop = Party(type: .levensloopaanbieder, digits: "05")
    /// Who thinks along on long-term care.
    static let zorgkantoor = Party(type: .zorgkantoor, digits: "05")
    /// The police of the region.
    static let police = Party(type: .police, digits: "05")
    /// A party that has nothing to do with the case.
    static let outsider = Party(type: .insurer, digits: "05")

    /// All of them; the coordination point and the administrator come with every database.
    static let all: [Party] =
        ["01", "02", "03", "04"].map { Party(type: .levensloopaanbieder, digits: $0) } + [
            levensloop, reporter, seeking, zorgkantoor, police, outsider, Party(type: .om, digits: "05"),
            Party(type: .municipality, digits: "05"), Party(type: .regionalTable, digits: "05"),
            Party(type: .fpl, digits: "05"), Party(type: .dji, digits: "05"), Party(type: .ministry, digits: "05"),
        ]

    /// The regions and their provinces: a made-up division of the country, since no public one was found.
    static let regions: [(code: String, provinces: [Province])] = [
        ("R01", [.groningen, .friesland, .drenthe]), ("R02", [.overijssel, .gelderland]),
        ("R03", [.noordBrabant, .limburg, .zeeland]), ("R04", [.noordHolland, .zuidHolland]),
        (region, [.flevoland, .utrecht]),
    ]

    private static func stem(of type: PartyType) -> String {
        switch type {
        case .levensloopaanbieder: "levensloop"
        case .referrer: "verwijzer"
        case .insurer: "verzekeraar"
        case .municipality: "gemeente"
        case .police: "politie"
        case .regionalTable: "tafel"
        case .ministry: "ministerie"
        default: type.rawValue
        }
    }
}

extension DemoStage {
    /// Brings in the parties and the regions.
    func registerParties() throws {
        for party in InventedParties.all {
            let name = Phrase("demo.invented_party", .label(party.type), .text(party.digits)).said(in: language)
            let isTable = party.type == .regionalTable || party.type == .zvh
            try quietly(
                [
                    "party", "add", party.code, "--type", party.type.rawValue, "--name", name, "--phone",
                    "000-00009\(party.digits)",
                ] + (isTable ? ["--regions", InventedParties.region] : []))
        }
        for region in InventedParties.regions {
            let digits = region.code.dropFirst()
            try quietly([
                "region", "set", region.code, "--name",
                Phrase("demo.invented_region", .text(String(digits))).said(in: language), "--provinces",
                region.provinces.map(\.rawValue).joined(separator: ","), "--levensloopaanbieder",
                "levensloop-\(digits)",
            ])
        }
    }
}
