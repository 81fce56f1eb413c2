/// A number in the definition that rules and signals work with.
public enum LadderParameter: String, CaseIterable, Sendable {
    /// From how many rejections on a case counts as stuck.
    case manyRejections = "many_rejections"
    /// A criminal title that ends within so many days is no bar to the national rung.
    case titleEndsWithinDays = "title_ends_within_days"
    /// A stay that ends within so many days makes a request urgent.
    case urgentStayEndsWithinDays = "urgent_stay_ends_within_days"
}
