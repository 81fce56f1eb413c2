import SecureCare
import StrictJSON

/// The faults that a schema can find, worded. What was sent is looked at for a suggestion and never repeated.
extension BodyFault {
    /// Lists of more codes than this are named by their list, not written out.
    static let namesShownMax = 20

    static func missing(_ pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .missing, detail: Phrase("fault.missing"))
    }

    static func wrongType(_ pointer: String, expected: BodySchema.Kind, found: JSONValue) -> BodyFault {
        let key =
            switch (expected, found) {
            case (_, .null): "null"
            case (.integer, .real): "fraction"
            case (.integer, _), (.number, _): "integer"
            case (.boolean, _): "boolean"
            case (.array, _): "array"
            case (.object, _): "object"
            default: "string"
            }
        return BodyFault(pointer: pointer, code: .wrongType, detail: Phrase("fault.wrong_type.\(key)"))
    }

    static func unknownField(_ name: String, in parent: String, known: [String]) -> BodyFault {
        BodyFault(
            pointer: JSONPointer.unknownMember(name, of: parent), code: .unknownField,
            detail: unknown("fault.unknown_field", name, known))
    }

    static func unknownParameter(_ name: String, known: [String]) -> BodyFault {
        BodyFault(
            pointer: JSONPointer.unknownParameter(name), code: .unknownParameter,
            detail: unknown("fault.unknown_parameter", name, known))
    }

    static func notInList(_ pointer: String, _ text: String, names: [String], list: String?) -> BodyFault {
        let near = NearMiss.best(text, among: names) ?? list.flatMap { code(called: text, in: $0, names) }
        let isLong = names.count > namesShownMax && list != nil
        var gaps: [Phrase.Gap] = [.text(isLong ? list ?? "" : names.joined(separator: ", "))]
        if let near { gaps.append(.text(near)) }
        let key = "fault.not_in_list" + (isLong ? ".long" : "") + (near == nil ? "" : ".near")
        return BodyFault(pointer: pointer, code: .notInList, detail: Phrase(key, filledWith: gaps))
    }

    static func tooLong(_ pointer: String, most: Int, found: Int) -> BodyFault {
        BodyFault(
            pointer: pointer, code: .tooLong, detail: Phrase("fault.too_long", .number(most), .number(found)))
    }

    static func tooShort(_ pointer: String, least: Int) -> BodyFault {
        let detail = least == 1 ? Phrase("fault.too_short.empty") : Phrase("fault.too_short", .number(least))
        return BodyFault(pointer: pointer, code: .tooShort, detail: detail)
    }

    static func tooMany(_ pointer: String, most: Int, found: Int) -> BodyFault {
        BodyFault(
            pointer: pointer, code: .tooMany, detail: Phrase("fault.too_many", .number(most), .number(found)))
    }

    static func tooFew(_ pointer: String, least: Int, found: Int) -> BodyFault {
        BodyFault(
            pointer: pointer, code: .tooFew, detail: Phrase("fault.too_few", .number(least), .number(found)))
    }

    static func notUnique(_ pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .notUnique, detail: Phrase("fault.not_unique"))
    }

    static func outOfRange(_ pointer: String, least: Int?, most: Int?) -> BodyFault {
        let detail =
            switch (least, most) {
            case (let least?, let most?): Phrase("fault.out_of_range", .number(least), .number(most))
            case (let least?, nil): Phrase("fault.out_of_range.least", .number(least))
            default: Phrase("fault.out_of_range.most", .number(most ?? .max))
            }
        return BodyFault(pointer: pointer, code: .outOfRange, detail: detail)
    }

    static func notADate(_ pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .notADate, detail: Phrase("fault.not_a_date"))
    }

    static func notAnInstant(_ pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .notAnInstant, detail: Phrase("fault.not_an_instant"))
    }

    static func notAMoment(_ pointer: String) -> BodyFault {
        BodyFault(pointer: pointer, code: .notAnInstant, detail: Phrase("fault.not_an_instant.or_date"))
    }

    static func badFormat(_ pointer: String, _ pattern: CodePattern) -> BodyFault {
        let key =
            switch pattern.text {
            case "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$": "fault.bad_format.code"
            case "^[A-Za-z0-9][A-Za-z0-9-]{0,19}$": "fault.bad_format.region"
            case "^C-[0-9A-Z]{10}$": "fault.bad_format.case"
            case "^T-[0-9A-Z]{10}$": "fault.bad_format.token"
            case "^[0-9]{4}-Q[1-4]$": "fault.bad_format.quarter"
            case "^[0-9A-Za-z._@ -]{0,60}$": "fault.bad_format.user"
            default: "fault.bad_format"
            }
        return BodyFault(pointer: pointer, code: .badFormat, detail: Phrase(key, .text(pattern.text)))
    }

    private static func unknown(_ key: String, _ name: String, _ known: [String]) -> Phrase {
        if let near = NearMiss.best(name, among: known) { return Phrase(key + ".near", .text(near)) }
        return known.isEmpty
            ? Phrase(key + ".none") : Phrase(key, .text(known.joined(separator: ", ")))
    }

    /// The code that people call so, in either language: whoever writes `vrouw` means `female`.
    private static func code(called text: String, in list: String, _ names: [String]) -> String? {
        guard text.utf8.count <= NearMiss.wordLengthMax else { return nil }
        let wanted = text.lowercased()
        return names.first { name in
            Language.allCases.contains { Labels.shared.code(name, of: list, $0).lowercased() == wanted }
        }
    }
}
