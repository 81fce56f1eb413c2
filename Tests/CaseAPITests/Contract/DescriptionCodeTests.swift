import CaseAPI
import SchemaFiles
import SecureCare
import StrictJSON
import Testing

@Suite("The code lists in the API's description")
struct DescriptionCodeTests {
    /// Every closed list of the program, by name.
    static let lists: [(list: String, names: [String])] = [
        named(Province.self), named(UnitType.self), named(Specialism.self), named(Regime.self), named(CareType.self),
        named(CountSource.self), named(CaseKind.self), named(Rung.self), named(TitleStatus.self),
        named(TitleOrigin.self), named(Funding.self), named(IndicationKind.self), named(IndicationStatus.self),
        named(StayKind.self), named(MissingPlace.self), named(SearchScope.self), named(SearchOutcome.self),
        named(CaseOutcome.self), named(StuckReason.self), named(DeadlineName.self), named(PartyType.self),
        named(Expertise.self), named(ContraIndication.self), named(Answer.self), named(Gender.self),
        named(RejectionCategory.self), named(LiftedBy.self), named(AlarmKind.self), named(PhoneReason.self),
        named(AccessReason.self), named(ErasureGround.self),
        named(ReviewKind.self), named(ReviewConclusion.self), named(InquiryTopic.self), named(SignalKind.self),
        named(StepResult.self),
        named(InboxKind.self),
        named(BottleneckLevel.self), named(BottleneckKind.self), named(BottleneckOrigin.self),
        (RejectionReason.list, RejectionReasons.shared.all.map(\.code)),
    ]

    private static func named<C: Code>(_: C.Type) -> (list: String, names: [String]) { (C.list, C.names) }

    @Test("A list in the description holds what the program's list of that name holds", arguments: lists)
    func listsAgree(list: String, names: [String]) throws {
        let described = try Description.components("schemas").filter { $0.value["x-list"]?.string == list }
        #expect(described.count == 1)
        #expect(described.first?.value["enum"]?.strings == names)
    }

    @Test("No list in the description is unknown to the program, but the moves, which the ladder holds")
    func noListIsUnknown() throws {
        let described = try Description.components("schemas").compactMap { $0.value["x-list"]?.string }
        #expect(Set(described) == Set(DescriptionCodeTests.lists.map(\.list) + ["move", "bottleneckMove"]))
    }

    @Test("The moves are those of the ladder")
    func movesAgree() throws {
        let file = try #require(SchemaFile.named("Ladders/escalation-ladder.json"))
        let moves = try JSONReader.read(file.bytes)["moves"]?.array?.compactMap { $0["name"]?.string } ?? []
        let described = try Description.components("schemas").first { $0.name == "MoveName" }
        #expect(Set(described?.value["enum"]?.strings ?? []) == Set(moves))
    }

    @Test("The traits of a body are the traits of the program", arguments: ["Traits", "TraitsPatch", "TraitsAnswer"])
    func traitsAgree(component: String) throws {
        let described = try Description.components("schemas").first { $0.name == component }
        #expect(described?.value["properties"]?.object?.members.map(\.name) == Trait.names)
    }

    @Test("The codes of faults are those that the program gives")
    func faultCodesAgree() throws {
        let described = try Description.components("schemas").first { $0.name == "FaultCode" }
        #expect(described?.value["enum"]?.strings == FaultCode.allCases.map(\.rawValue))
    }

    @Test("Every fault of the JSON reader has a code, but for size, which has a status of its own")
    func readerFaultsAgree() {
        let unnamed = JSONFault.Code.allCases.filter { FaultCode(rawValue: $0.rawValue) == nil }
        #expect(unnamed == [.tooLarge])
    }
}
