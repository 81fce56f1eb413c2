import Casework
import EscalationLadder
import SecureCare
import StrictJSON
import Workflow

/// What does not depend on any record: the code lists, the dated reasons of refusal, the ladder in force.
struct ReferenceResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "listCodes": { try page(of: ReferenceResource.codeLists, $0) },
            "listRejectionReasons": { try page(of: ReferenceResource.reasons, $0) },
            "showLadder": { _ in
                APIAnswer(status: 200, body: ReferenceResource.ladder(try casework.ladderInForce().definition))
            },
        ]
    }

    /// A page of a list that never changes while the program runs; items are named by their place.
    private func page(of items: [[UInt8]], _ request: APIRequest) throws -> APIAnswer {
        let page = try request.page()
        let start = page.after.flatMap { Int($0) } ?? 0
        let shown = Array(items.dropFirst(start).prefix(page.limit))
        let end = start + shown.count
        return try casework.answer(Page(items: shown, next: end < items.count ? String(end) : nil), to: request)
    }

    private static let codeLists: [[UInt8]] = Labels.shared.codes.map { list in
        var writer = JSONWriter()
        writer.object { object in
            object.member("list", list.list)
            object.key("codes")
            object.array { array in
                for code in list.codes {
                    array.object { item in
                        item.member("code", code.code)
                        item.member("nl", code.words.dutch)
                        item.member("en", code.words.english)
                    }
                }
            }
        }
        return writer.bytes
    }

    private static let reasons: [[UInt8]] = RejectionReasons.shared.all.map { reason in
        var writer = JSONWriter()
        writer.object { object in
            object.member("code", reason.code)
            object.member("category", reason.category.rawValue)
            object.member("nl", reason.label(.dutch))
            object.member("en", reason.label(.english))
            object.member("validFrom", reason.validFrom.description)
            object.member("validTo", reason.validTo?.description)
            object.member("liftedBy", reason.liftedBy?.rawValue)
            object.member("covenant", reason.covenant)
        }
        return writer.bytes
    }

    private static func ladder(_ definition: LadderDefinition) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("name", definition.name)
            object.member("version", definition.version)
            object.member("validFrom", definition.validFrom.description)
            object.key("states")
            object.array { array in
                for state in definition.states {
                    array.object { item in
                        item.member("state", state.name)
                        label(state.name, of: Rung.list, to: &item)
                    }
                }
            }
            object.key("moves")
            object.array { array in for move in definition.moves { write(move, to: &array) } }
            object.key("deadlines")
            object.array { array in for deadline in definition.deadlines { write(deadline, to: &array) } }
        }
        return writer.bytes
    }

    private static func write(_ move: LadderDefinition.Move, to array: inout JSONWriter) {
        array.object { item in
            item.member("move", move.name)
            label(move.name, of: LadderMove.list, to: &item)
            item.member("variant", move.variant)
            item.member("from", move.from)
            let target =
                switch move.to {
                case .state(let name): name
                case .same: "same"
                case .previous: "previous_rung"
                }
            item.member("to", target)
            item.member("whoMay", move.whoMay)
            item.member("rules", move.rules.map(\.name))
            item.member("needs", move.needs)
        }
    }

    private static func write(_ deadline: DeadlineRule, to array: inout JSONWriter) {
        array.object { item in
            item.member("name", deadline.name)
            label(deadline.name, of: DeadlineName.list, to: &item)
            item.member("amount", deadline.amount)
            item.member("unit", deadline.unit.rawValue)
            item.member("startsFrom", deadline.startsFrom)
        }
    }

    private static func label(_ code: String, of list: String, to item: inout JSONWriter) {
        item.member("nl", Labels.shared.code(code, of: list, .dutch))
        item.member("en", Labels.shared.code(code, of: list, .english))
    }
}
