import BedMatching
import CivilTime
import SecureCare
import StrictJSON

/// Suggestions as answers show them: three groups, each unit with every criterion, and what would unlock beds.
enum SuggestionDocument {
    static func write(_ found: Suggestions, caseId: String?, asOf: Instant, _ language: Language) -> [UInt8] {
        var writer = JSONWriter(capacity: 16_384)
        writer.object { object in
            object.member("caseId", caseId)
            object.member("asOf", asOf.description)
            object.member("notice", Suggestions.notice.said(in: language))
            object.member("considered", found.considered)
            write("fitting", found.fitting, to: &object, language)
            write("toAsk", found.toAsk, to: &object, language)
            write("nearMisses", found.nearMisses, to: &object, language)
            object.key("unlocks")
            object.array { array in
                for unlock in found.unlocks {
                    array.object { item in
                        item.member("relax", unlock.relax)
                        item.member("units", unlock.units)
                        item.member("beds", unlock.beds)
                        let steps = unlock.steps.map { $0.said(in: language) }
                        item.member("detail", (steps + [unlock.gain.said(in: language)]).joined(separator: " "))
                    }
                }
            }
        }
        return writer.bytes
    }

    private static func write(
        _ group: StaticString, _ suggestions: [Suggestion], to object: inout JSONWriter, _ language: Language
    ) {
        object.key(group)
        object.array { array in
            for suggestion in suggestions { write(suggestion, to: &array, language) }
        }
    }

    static func write(_ suggestion: Suggestion, to array: inout JSONWriter, _ language: Language) {
        let unit = suggestion.unit
        array.object { object in
            object.member("unitId", unit.id)
            object.member("provider", unit.provider)
            object.member("location", unit.location)
            object.member("level", unit.level)
            object.member("type", unit.type.rawValue)
            object.member("specialism", unit.specialism.rawValue)
            object.member("province", unit.province.rawValue)
            object.member("available", suggestion.count.available)
            object.member("reserved", suggestion.count.reserved)
            object.member("unstaffed", suggestion.count.unstaffed)
            object.member("countedAt", suggestion.count.countedAt.description)
            object.member("source", suggestion.count.source.rawValue)
            object.member("stale", suggestion.stale)
            object.key("contact")
            object.object { contact in
                contact.member("phone", unit.phone)
                contact.member("reachable", unit.reachable)
            }
            object.key("criteria")
            object.array { criteria in
                for criterion in suggestion.criteria {
                    criteria.object { item in
                        item.member("criterion", criterion.name.code)
                        item.member("outcome", criterion.outcome.rawValue)
                        item.member("detail", criterion.detail.said(in: language))
                    }
                }
            }
            object.key("coverage")
            object.object { coverage in
                coverage.member("wanted", suggestion.coverage.wanted.codes.map(\.rawValue))
                coverage.member("covered", suggestion.coverage.covered.codes.map(\.rawValue))
                coverage.member("missing", suggestion.coverage.missing.codes.map(\.rawValue))
            }
            object.key("rejectedBefore")
            object.object { rejected in
                rejected.member("count", suggestion.rejectedBefore.count)
                rejected.member("lastOn", suggestion.rejectedBefore.lastOn?.description)
                rejected.member("reasons", suggestion.rejectedBefore.reasons)
            }
        }
    }
}
