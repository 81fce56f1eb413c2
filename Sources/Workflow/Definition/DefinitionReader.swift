import CivilTime
import SecureCare
import StrictJSON

/// Reads the definition of a ladder out of JSON, member by member, noting every fault on the way.
///
/// What cannot be read is left out, so that the rest is still looked at; the result is of use only without faults.
struct DefinitionReader {
    private let vocabulary: LadderVocabulary
    private let faults: FaultList

    /// A reader that knows these names.
    init(_ vocabulary: LadderVocabulary, _ faults: FaultList) {
        self.vocabulary = vocabulary
        self.faults = faults
    }

    /// The definition as far as it can be read; nil when the value is no object.
    func definition(_ json: JSONValue) -> LadderDefinition? {
        let members = [
            "name", "version", "validFrom", "remark", "starts", "states", "moves", "deadlines", "parameters",
        ]
        guard let reader = ObjectReader(json, at: "", members: members, faults) else { return nil }
        let states = reader.items("states").compactMap(state)
        faults.noteRepeated(states.map { (name: $0.value.name, pointer: $0.pointer + "/name") })
        let stateNames = states.map(\.value.name)
        let starts = reader.value("starts").map { self.starts($0, stateNames) } ?? []
        let moveReader = MoveReader(vocabulary, states: stateNames, faults)
        let moves = reader.items("moves").compactMap { moveReader.move($0.value, at: $0.pointer) }
        let deadlines = reader.items("deadlines", required: false).compactMap(deadline)
        faults.noteRepeated(deadlines.map { (name: $0.value.name, pointer: $0.pointer + "/name") })
        complete(deadlines.map(\.value.name), vocabulary.deadlines, at: "/deadlines")
        return LadderDefinition(
            name: reader.name("name") ?? "", version: reader.number("version", in: 1...1_000_000) ?? 0,
            validFrom: day(reader, "validFrom") ?? Day(number: 0), remark: reader.text("remark", required: false),
            starts: starts, states: states.map(\.value), moves: moves, deadlines: deadlines.map(\.value),
            parameters: parameters(reader.value("parameters", required: vocabulary.parameters?.isEmpty == false)))
    }

    private func day(_ reader: ObjectReader, _ member: String) -> Day? {
        guard let text = reader.text(member) else { return nil }
        if let day = Day(text) { return day }
        faults.add(reader.place(member), .wrongValue, .text("YYYY-MM-DD"))
        return nil
    }

    private func state(
        _ item: (pointer: String, value: JSONValue)
    ) -> (value: LadderDefinition.State, pointer: String)? {
        guard let reader = ObjectReader(item.value, at: item.pointer, members: ["name", "final", "returnedTo"], faults)
        else { return nil }
        let final = reader.flag("final")
        let returnedTo = reader.flag("returnedTo")
        guard let name = reader.name("name") else { return nil }
        if LadderDefinition.targetWords.contains(name) {
            faults.add(reader.place("name"), .duplicateName)
        }
        reader.require(name, vocabulary.states, .unknownState, at: reader.place("name"))
        return (LadderDefinition.State(name: name, isFinal: final, isReturnedTo: returnedTo), item.pointer)
    }

    private func starts(_ value: JSONValue, _ states: [String]) -> [LadderDefinition.Start] {
        guard let reader = ObjectReader(value, at: "/starts", members: vocabulary.kinds, faults) else { return [] }
        complete(reader.memberNames, vocabulary.kinds, at: "/starts")
        if reader.memberNames.isEmpty, vocabulary.kinds == nil { faults.add("/starts", .missingMember) }
        return reader.memberNames.compactMap { kind in
            guard let state = reader.text(kind) else { return nil }
            reader.require(state, states, .unknownState, at: reader.place(kind))
            return LadderDefinition.Start(kind: kind, state: state)
        }
    }

    private func deadline(
        _ item: (pointer: String, value: JSONValue)
    ) -> (value: DeadlineRule, pointer: String)? {
        let members = ["name", "amount", "unit", "counted", "startsFrom"]
        guard let reader = ObjectReader(item.value, at: item.pointer, members: members, faults) else { return nil }
        let name = reader.name("name")
        if let name { reader.require(name, vocabulary.deadlines, .unknownName, at: reader.place("name")) }
        let amount = reader.number("amount", in: DeadlineRule.amountRange)
        let unit: DeadlineRule.Unit? = reader.choice("unit")
        let direction: DeadlineRule.Direction? = reader.choice("counted")
        if unit == .workingDays, direction == .before {
            faults.add(reader.place("unit"), .wrongValue, .text(DeadlineRule.Unit.days.rawValue))
        }
        let startsFrom = reader.name("startsFrom")
        if let startsFrom {
            reader.require(startsFrom, vocabulary.startingPoints, .unknownName, at: reader.place("startsFrom"))
        }
        guard let name, let amount, let unit, let direction, let startsFrom else { return nil }
        let rule = DeadlineRule(
            name: name, amount: amount, unit: unit, counted: direction, startsFrom: startsFrom)
        return (rule, item.pointer)
    }

    private func parameters(_ value: JSONValue?) -> [LadderDefinition.Parameter] {
        guard let value,
            let reader = ObjectReader(value, at: "/parameters", members: vocabulary.parameters, faults)
        else { return [] }
        complete(reader.memberNames, vocabulary.parameters, at: "/parameters")
        return reader.memberNames.compactMap { name in
            reader.number(name, in: LadderDefinition.parameterRange).map {
                LadderDefinition.Parameter(name: name, value: $0)
            }
        }
    }

    private func complete(_ names: [String], _ expected: [String]?, at pointer: String) {
        for name in expected ?? [] where !names.contains(name) {
            faults.add(pointer, .missingName, .text(name))
        }
    }
}
