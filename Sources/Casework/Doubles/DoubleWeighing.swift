import Glibc

/// How probable it is that two cases are about one person, by the weights of Fellegi and Sunter (1969): a field on
/// which the cases agree weighs more the rarer such agreement is among the cases that are compared.
struct DoubleWeighing: Sendable {
    /// What one field says.
    struct Reason: Sendable, Equatable {
        let field: DoubleField
        /// Above 0 it speaks for one person, below 0 against; natural logarithm of the ratio.
        let weight: Double
    }

    /// What is said of one other case.
    struct Verdict: Sendable {
        let probability: Double
        let reasons: [Reason]
    }

    /// With fewer cases than this, one double among so many is expected all the same.
    static let casesMin = 20.0
    /// For how many cases the assumed chance of agreement counts; the more there are, the less it matters.
    static let casesAssumed = 10.0
    /// A weight below this says nothing worth telling.
    static let weightMin = 0.1

    private let probe: DoubleFacts
    private let agreesByChance: [DoubleField: Double]
    private let priorOdds: Double

    /// Weighs one case against others; how often others agree with it is counted among just these.
    init(_ probe: DoubleFacts, among others: [DoubleFacts]) {
        self.probe = probe
        var chances: [DoubleField: Double] = [:]
        for field in DoubleField.all {
            var known = 0.0
            var agreeing = 0.0
            for other in others {
                guard let agrees = field.agrees(probe, other) else { continue }
                known += 1
                if agrees { agreeing += 1 }
            }
            let assumed = DoubleWeighing.casesAssumed
            chances[field] = (agreeing + field.agreesByChance * assumed) / (known + assumed)
        }
        agreesByChance = chances
        priorOdds = 1 / max(Double(others.count), DoubleWeighing.casesMin)
    }

    /// What speaks for and against the other case being about the same person, and how probable that is.
    func verdict(on other: DoubleFacts) -> Verdict {
        var sum = log(priorOdds)
        var reasons: [Reason] = []
        for field in DoubleField.all {
            guard let agrees = field.agrees(probe, other), let chance = agreesByChance[field] else { continue }
            let same = field.agreesForOnePerson
            let ratio = agrees ? same / chance : (1 - same) / (1 - chance)
            let weight = log(ratio) * field.share
            sum += weight
            if abs(weight) >= DoubleWeighing.weightMin { reasons.append(Reason(field: field, weight: weight)) }
        }
        return Verdict(
            probability: 1 / (1 + exp(-sum)), reasons: reasons.sorted { abs($0.weight) > abs($1.weight) })
    }
}
