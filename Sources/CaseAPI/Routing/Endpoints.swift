/// What answers each operation of the API's description, by its name; a test holds the two sets against each other.
struct Endpoints: Sendable {
    typealias Endpoint = @Sendable (APIRequest) throws -> APIAnswer

    let byOperation: [String: Endpoint]

    init(_ service: CaseService.Surroundings) {
        let casework = service.casework
        var all: [String: Endpoint] = [:]
        all.merge(CaseResource(casework: casework).endpoints) { first, _ in first }
        all.merge(CaseItemResource(casework: casework).endpoints) { first, _ in first }
        all.merge(ReviewResource(casework: casework).endpoints) { first, _ in first }
        all.merge(BottleneckResource(casework: casework).endpoints) { first, _ in first }
        all.merge(LadderResource(casework: casework).endpoints) { first, _ in first }
        all.merge(UnitResource(casework: casework).endpoints) { first, _ in first }
        all.merge(BedCountResource(casework: casework).endpoints) { first, _ in first }
        all.merge(PhoneRoundResource(casework: casework).endpoints) { first, _ in first }
        all.merge(FundingResource(casework: casework).endpoints) { first, _ in first }
        all.merge(CaseloadResource(casework: casework).endpoints) { first, _ in first }
        all.merge(PartyResource(casework: casework).endpoints) { first, _ in first }
        all.merge(ReferenceResource(casework: casework).endpoints) { first, _ in first }
        all.merge(ReportResource(casework: casework).endpoints) { first, _ in first }
        all.merge(AccessLogResource(casework: casework).endpoints) { first, _ in first }
        all.merge(PrivacyResource(casework: casework).endpoints) { first, _ in first }
        all.merge(LogbookResource(casework: casework).endpoints) { first, _ in first }
        all.merge(ChangeResource(changes: service.changes).endpoints) { first, _ in first }
        all.merge(ServiceResource(service: service).endpoints) { first, _ in first }
        byOperation = all
    }
}
