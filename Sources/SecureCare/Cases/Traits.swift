/// What is known of somebody's traits; a trait that is not named is unknown (Dutch: kenmerken).
public struct Traits: Hashable, Sendable {
    /// Traits that are there.
    public var present: CodeSet<Trait>
    /// Traits that are known not to be there.
    public var absent: CodeSet<Trait>

    /// Traits of which nothing is known but what is given.
    public init(present: CodeSet<Trait> = [], absent: CodeSet<Trait> = []) {
        self.present = present
        self.absent = absent
    }

    /// What is known of one trait.
    public func answer(_ trait: Trait) -> Answer {
        if present.contains(trait) { return .yes }
        return absent.contains(trait) ? .no : .unknown
    }

    /// Records what is known of one trait.
    public mutating func set(_ trait: Trait, _ answer: Answer) {
        present = present.subtracting([trait])
        absent = absent.subtracting([trait])
        switch answer {
        case .yes: present.insert(trait)
        case .no: absent.insert(trait)
        case .unknown: break
        }
    }
}
