/// The little that is known of a person without a name or a date of birth (Dutch: persoon).
/// Source: 002, where only the year of birth is asked.
public struct Person: Hashable, Sendable {
    /// The year of birth; nil when not known.
    public var birthYear: Int?
    /// Said by the reporter; decides over the year of birth.
    public var adult: Answer
    /// The gender as reported.
    public var gender: Gender
    /// What is known of traits.
    public var traits: Traits

    /// A person of whom nothing is known but what is given.
    public init(birthYear: Int? = nil, adult: Answer = .unknown, gender: Gender = .unknown, traits: Traits = Traits()) {
        self.birthYear = birthYear
        self.adult = adult
        self.gender = gender
        self.traits = traits
    }
}
