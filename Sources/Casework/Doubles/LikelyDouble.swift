import SecureCare
import Store
import StrictJSON

/// Two open cases of different parties that are likely about one person.
struct LikelyDouble {
    let one: ComparedCase
    let other: ComparedCase
    let probability: Double

    /// How many cases tell how rare an agreement is.
    static let casesWeighedAgainstMax = 500

    /// All of them, the most probable first; only cases born within a year of each other are compared at all.
    static func all(in snapshot: Snapshot) throws -> [LikelyDouble] {
        let cases = try ComparedCase.open(in: snapshot)
        let linked = try linkedPairs(in: snapshot)
        var byYear: [Int: [ComparedCase]] = [:]
        for one in cases { if let year = one.facts.birthYear { byYear[year, default: []].append(one) } }
        let facts = cases.prefix(casesWeighedAgainstMax).map(\.facts)
        var found: [LikelyDouble] = []
        for one in cases {
            guard let year = one.facts.birthYear else { continue }
            let near = ((byYear[year] ?? []) + (byYear[year + 1] ?? [])).filter {
                isPair(one, $0, year) && !linked.contains(pair(one.id, $0.id))
            }
            guard !near.isEmpty else { continue }
            let weighing = DoubleWeighing(one.facts, among: facts)
            for other in near {
                let probability = weighing.verdict(on: other.facts).probability
                if probability >= Casework.likelyDoubleProbability {
                    found.append(LikelyDouble(one: one, other: other, probability: probability))
                }
            }
        }
        return found.sorted { ($1.probability, $0.one.id, $0.other.id) < ($0.probability, $1.one.id, $1.other.id) }
    }

    /// The ids of both, in order.
    var ids: [String] { LikelyDouble.pair(one.id, other.id) }

    /// Each pair once, and only of different parties: a party sees its own doubles itself.
    private static func isPair(_ one: ComparedCase, _ other: ComparedCase, _ year: Int) -> Bool {
        guard one.reporter != other.reporter,
            one.facts.gender == other.facts.gender
                || one.facts.gender == .unknown || other.facts.gender == .unknown
        else { return false }
        return other.facts.birthYear == year ? one.id < other.id : true
    }

    private static func pair(_ one: String, _ other: String) -> [String] { [one, other].sorted() }

    /// The pairs that somebody linked already.
    static func linkedPairs(in snapshot: Snapshot) throws -> Set<[String]> {
        Set(
            try snapshot.rows(
                """
                SELECT a.id, b.id FROM case_links l JOIN cases a ON a.case_no = l.case_no
                JOIN cases b ON b.case_no = l.other_case_no WHERE l.undone_at IS NULL
                """
            ) { pair($0.text(0), $0.text(1)) })
    }

    /// The cases and whom to call, as lcbb reads it; nothing of what is in the cases.
    var document: [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.key("probability")
            object.value(.real(PossibleDoubles.rounded(probability)))
            object.key("cases")
            object.array { array in
                for compared in [one, other] {
                    array.object { item in
                        item.member("caseId", compared.id)
                        item.member("reporter", compared.reporter)
                        item.member("seekingParty", compared.seekingParty)
                    }
                }
            }
        }
        return writer.bytes
    }
}
