import CaseAPI
import SecureCare
import Testing

@Suite("The flat view of a body")
struct BodyFieldTests {
    private func field(_ operation: String, _ path: String) throws -> BodyField {
        let leaves = try Description.request(operation).leaves
        return try #require(leaves.first { $0.path.joined(separator: ".") == path })
    }

    @Test(
        "Each value has its type, whether it repeats, and whether it must be there",
        arguments: [
            ("recordRejection", "primaryReason", BodyField.FieldType.string, false, true),
            ("recordRejection", "secondaryReasons", .string, true, false),
            ("recordRejection", "rejectedOn", .date, false, true),
            ("recordRejection", "applicationId", .integer, false, false),
            ("recordRejection", "contested", .boolean, false, false),
            ("registerCase", "need.levels", .integer, true, false),
            ("registerCase", "criminalTitle.status", .string, false, false),
            ("registerCase", "traits.addiction", .string, false, false),
            ("registerCase", "indications", .object, true, false),
            ("registerCase", "kind", .string, false, true),
            ("makeMove", "acuteDanger.attestedBy", .string, false, false),
            ("countBeds", "countedAt", .instant, false, false),
            ("searchBeds", "asOf", .moment, false, false),
        ])
    func fields(operation: String, path: String, type: BodyField.FieldType, isArray: Bool, required: Bool) throws {
        let field = try field(operation, path)
        #expect(field.type == type)
        #expect(field.isArray == isArray)
        #expect(field.required == required)
    }

    @Test("Codes come with their names and the list they are of")
    func codes() throws {
        let reasons = try field("recordRejection", "secondaryReasons")
        #expect(reasons.list == RejectionReason.list)
        #expect(reasons.enumNames == RejectionReasons.shared.all.map(\.code))
        #expect(try field("registerCase", "province").enumNames == Province.names)
        #expect(try field("registerCase", "birthYear").enumNames == nil)
    }

    @Test("Words of the description come along, those at the place before those of the component")
    func descriptions() throws {
        let province = try #require(try field("registerCase", "province").description)
        let reporterProvince = try #require(try field("registerCase", "reporterProvince").description)
        #expect(province != reporterProvince)
    }
}
