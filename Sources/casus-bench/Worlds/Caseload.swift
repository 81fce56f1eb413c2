import CaseHistory
import Casework
import CivilTime
import Glibc
import SecureCare
import Store
import StrictJSON

/// A database with the parties that a search needs, and cases at the regular rung, each with one refusal.
final class Caseload {
    let store: Store
    let casework: Casework
    /// The reporter of every case, who may do everything that is measured.
    let reporter: Caller
    /// The numbers by which people know the cases.
    private(set) var cases: [String] = []

    /// The time by the system's clock.
    static let clock: @Sendable () -> Instant = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// A new database at a path, with so many cases; filled without waiting for the disk, measured with it.
    init(at path: String, cases count: Int, durability: StoreOptions.Durability = .full) throws {
        var options = StoreOptions()
        options.durability = .normal
        let filling = try Store.create(at: path, projector: CaseProjector(), now: Caseload.clock(), options: options)
        let reporter = Caller(party: "verwijzer-1", type: .referrer, user: "bench", origin: "bench", language: .dutch)
        self.reporter = reporter
        var made: [String] = []
        do {
            let casework = Casework(store: filling, clock: Caseload.clock)
            try Caseload.prepare(casework)
            made = try (0..<count).map { _ in try Caseload.open(casework, reporter) }
        } catch {
            filling.close()
            throw error
        }
        filling.close()
        options.durability = durability
        store = try Store.open(at: path, mode: .writing, projector: CaseProjector(), options: options)
        casework = Casework(store: store, clock: Caseload.clock)
        cases = made
    }

    /// The body of a request that is written here.
    static func json(_ text: String) throws -> JSONValue { try JSONReader.read(text) }

    /// Who keeps parties and regions.
    static let administrator = Caller(
        party: FixedParty.admin, type: .admin, user: "bench", origin: "bench", language: .dutch)

    /// The national coordination point.
    static let desk = Caller(party: FixedParty.lcbb, type: .lcbb, user: "bench", origin: "bench", language: .dutch)

    private static func prepare(_ casework: Casework) throws {
        _ = try casework.prepareDatabase(language: .dutch)
        let none = ActConditions()
        for party in [
            #"{"code": "verwijzer-1", "type": "referrer", "name": "Verwijzer 1"}"#,
            #"{"code": "aanbieder-1", "type": "provider", "name": "Aanbieder 1"}"#,
            #"{"code": "levensloop-1", "type": "levensloopaanbieder", "name": "Levensloopaanbieder 1"}"#,
        ] {
            _ = try casework.registerParty(json(party), as: administrator, on: none)
        }
        let region = try json(#"{"name": "Regio 5", "provinces": ["FL"], "levensloopaanbieder": "levensloop-1"}"#)
        _ = try casework.setRegion("R05", region, as: administrator, on: none)
        let unit = try json(
            """
            {"provider": "aanbieder-1", "province": "FL", "level": 2, "type": "FPA", "specialism": "psychiatry",
             "regimes": ["wvggz"], "careTypes": ["treatment"]}
            """)
        _ = try casework.describeUnit("U-1", unit, as: desk, on: none)
    }

    private static func open(_ casework: Casework, _ reporter: Caller) throws -> String {
        let answer = try casework.registerCase(openingCase(), as: reporter, on: ActConditions())
        guard let id = try JSONReader.read(answer.document)["id"]?.string else {
            throw BenchFault.broken("a case that was registered has no id")
        }
        _ = try casework.recordRejection(on: id, rejection(), as: reporter, on: ActConditions())
        return id
    }

    private static func openingCase() throws -> JSONValue {
        try json(
            """
            {"kind": "mediation", "province": "FL", "region": "R05", "birthYear": 1994, "gender": "male",
             "need": {"levels": [2, 3], "regimes": ["wvggz"], "specialisms": ["psychiatry", "sglvg"],
              "careType": "long_term", "expertise": ["mild_intellectual_disability", "addiction"]},
             "traits": {"mild_intellectual_disability": "yes", "addiction": "yes", "sexual_offence": "no"},
             "criminalTitle": {"status": "none"}, "funding": ["wlz"], "personInformed": "yes",
             "summary": "Verblijft sinds enige tijd op een afdeling die niet past en zoekt een beveiligde plek."}
            """)
    }

    /// A refusal by the one unit.
    static func rejection() throws -> JSONValue {
        try json(
            """
            {"unitId": "U-1", "rejectedOn": "\(Amsterdam.day(at: clock()))", "primaryReason": "no_contract",
             "secondaryReasons": ["tariff_not_covering"], "pointsTo": "sglvg",
             "explanation": "De afdeling ziet geen mogelijkheid zolang de financiering niet is geregeld."}
            """)
    }
}
