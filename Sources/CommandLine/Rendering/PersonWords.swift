import SecureCare
import StrictJSON

/// What a case says of the person and of where the person stays, in words.
struct PersonWords {
    /// The case as the API gives it.
    let value: JSONValue
    /// For whom is written.
    let setup: PageSetup

    /// `kliniek tot do 23 juni 2022 (over 3 dagen)`.
    var stay: String {
        guard let stay = value["currentStay"], let kind = stay["kind"]?.string else { return "" }
        let place = label(kind, "stayKind") + (stay["unitId"]?.string.map { " \($0)" } ?? "")
        guard let end = stay["endsOn"]?.string else { return place }
        return Phrase("cli.case.stay_until", .text(place), .text(dates.dayFromNow(end))).said(in: setup.language)
    }

    /// Birth year, gender and whether of age, as far as known.
    var person: String {
        var parts: [String] = []
        if let year = value["birthYear"]?.integer {
            parts.append(Phrase("cli.case.born", .text(String(year))).said(in: setup.language))
        }
        if let gender = value["gender"]?.string, gender != "unknown" { parts.append(label(gender, "gender")) }
        switch value["adult"]?.string {
        case "yes": parts.append(Phrase("cli.case.adult").said(in: setup.language))
        case "no": parts.append(Phrase("cli.case.minor").said(in: setup.language))
        default: break
        }
        return parts.joined(separator: ", ")
    }

    /// The criminal title, with its end where it ends.
    var title: String {
        guard let title = value["criminalTitle"], let status = title["status"]?.string else { return "" }
        let parts = [
            label(status, "titleStatus"), title["endsOn"]?.string.map(dates.dayFromNow),
            title["origin"]?.string.map { label($0, "titleOrigin") },
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    /// Out of which laws care is paid.
    var funding: String {
        (value["funding"]?.strings ?? []).map { label($0, "funding") }.joined(separator: ", ")
    }

    /// Every indication with its state.
    var indications: String {
        (value["indications"]?.array ?? []).map { indication in
            let words = [
                indication["kind"]?.string.map { label($0, "indicationKind") },
                indication["status"]?.string.map { label($0, "indicationStatus") },
                indication["since"]?.string.map(dates.day),
            ]
            return words.compactMap(\.self).joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// Whether the person knows of the report; empty when that is not known.
    var informed: String {
        guard let answer = value["personInformed"]?.string, answer != "unknown" else { return "" }
        return label(answer, "answer")
    }

    private var dates: DateWords { DateWords(setup: setup) }

    private func label(_ code: String, _ list: String) -> String {
        Labels.shared.code(code, of: list, setup.language)
    }
}
