/// The languages in which people are spoken to; Dutch unless they ask otherwise.
public enum Language: String, CaseIterable, Sendable {
    case dutch = "nl"
    case english = "en"
}
