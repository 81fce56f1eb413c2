/// The layers, from the lowest up: what a target may import lies in a row above it here. The one place for it.
enum Layers {
    /// The targets of the product, and over them what tests share, in rows; no target imports from its own row.
    static let rows: [[String]] = [
        ["CCSV", "CGnuTLS", "CJansson", "CMicrohttpd", "CSQLite", "CZlib", "Schema"],
        ["CivilTime", "Cryptography", "DelimitedText", "HTTPServer", "SchemaFiles", "StrictJSON"],
        ["SecureCare", "Spreadsheet", "Store"],
        ["BedMatching", "Confidentiality", "CountAlarms", "Workflow"],
        ["BottleneckLadder", "EscalationLadder", "Reports"],
        ["CaseHistory"],
        ["Casework"],
        ["CaseAPI"],
        ["CommandLine"],
        ["Demonstration"],
        ["casus", "casus-bench"],
        ["TestSupport"],
    ]

    /// The one target that imports a library, and so the one door to it; tests and benchmarks that may too.
    static let doors: [(library: String, importers: Set<String>)] = [
        ("CSQLite", ["CaseworkTests", "Store", "StoreTests", "casus-bench"]),
        ("CMicrohttpd", ["HTTPServer"]),
        ("CGnuTLS", ["Cryptography", "HTTPServer"]),
        ("CJansson", ["StrictJSON"]),
        ("CCSV", ["DelimitedText"]),
        ("CZlib", ["Spreadsheet", "SpreadsheetTests"]),
        ("Schema", ["SchemaFiles"]),
    ]

    /// What targets import of the system; those that are not named import nothing of it.
    static let ofTheSystem: [String: Set<String>] = [
        "Store": ["Glibc"],
        "Spreadsheet": ["Foundation", "FoundationXML"],
        "Casework": ["Glibc", "Synchronization"],
        "HTTPServer": ["Glibc", "Synchronization"],
        "CaseAPI": ["Synchronization"],
        "CaseHistory": ["Synchronization"],
        "CommandLine": ["Foundation", "FoundationNetworking", "Glibc", "Synchronization"],
        "Demonstration": ["Synchronization"],
        "casus": ["Glibc", "Synchronization"],
        "casus-bench": ["Foundation", "Glibc", "Synchronization"],
    ]

    /// The row of a target, counted from the lowest; nil when it is in none.
    static func row(of target: String) -> Int? {
        rows.firstIndex { $0.contains(target) }
    }
}
