// swift-tools-version: 6.2
import PackageDescription

/// Every warning is an error: a warning nobody mends is one nobody reads.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A layer of the program: its folder in `Sources` and the layers below it.
func layer(_ name: String, _ below: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: below, swiftSettings: strict)
}

/// The tests of one layer, in the folder of the same name.
func tests(_ name: String, _ below: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: below, swiftSettings: strict)
}

/// A Debian library, found through pkg-config and installed by `.ci/install`.
func library(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
    name: "casus",
    products: [
        .executable(name: "casus", targets: ["casus"])
    ],
    targets: [
        library("CSQLite", "sqlite3", "libsqlite3-dev"),
        library("CMicrohttpd", "libmicrohttpd", "libmicrohttpd-dev"),
        library("CGnuTLS", "gnutls", "libgnutls28-dev"),
        library("CJansson", "jansson", "libjansson-dev"),
        library("CZlib", "zlib", "zlib1g-dev"),
        .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),

        .target(
            name: "Schema", path: "Schema",
            exclude: ["Migrations", "Projections", "Ladders", "Labels", "API", "Samples", "Reference", "Page"]),
        layer("SchemaFiles", ["Schema"]),
        layer("StrictJSON", ["CJansson"]),
        layer("CivilTime"),
        layer("Cryptography", ["CGnuTLS"]),
        layer("SecureCare", ["CivilTime", "StrictJSON", "SchemaFiles"]),
        layer("Workflow", ["CivilTime", "StrictJSON", "SecureCare"]),
        layer("EscalationLadder", ["CivilTime", "SchemaFiles", "SecureCare", "StrictJSON", "Workflow"]),
        layer("BottleneckLadder", ["CivilTime", "SchemaFiles", "SecureCare", "StrictJSON", "Workflow"]),
        layer("BedMatching", ["CivilTime", "SecureCare"]),
        layer("CountAlarms", ["CivilTime", "SecureCare"]),
        layer("Confidentiality", ["SecureCare", "CivilTime"]),
        layer("Reports", ["BedMatching", "CivilTime", "Confidentiality", "SchemaFiles", "SecureCare", "StrictJSON"]),
        layer("Store", ["CSQLite", "CivilTime", "Cryptography", "SchemaFiles", "StrictJSON"]),
        layer("DelimitedText", ["CCSV"]),
        layer("Spreadsheet", ["CZlib", "CivilTime"]),
        layer(
            "CaseHistory",
            ["CivilTime", "Confidentiality", "EscalationLadder", "SecureCare", "Store", "StrictJSON", "Workflow"]),
        layer(
            "Casework",
            [
                "BedMatching", "BottleneckLadder", "CaseHistory", "CivilTime", "Confidentiality", "CountAlarms",
                "Cryptography",
                "DelimitedText", "EscalationLadder", "Reports", "SchemaFiles", "SecureCare", "Spreadsheet", "Store",
                "StrictJSON", "Workflow",
            ]),
        layer("HTTPServer", ["CGnuTLS", "CMicrohttpd"]),
        layer(
            "CaseAPI",
            [
                "CaseHistory", "Casework", "CivilTime", "Confidentiality", "Cryptography", "EscalationLadder",
                "HTTPServer", "Reports", "SchemaFiles", "SecureCare", "Store", "StrictJSON", "Workflow",
            ]),
        layer(
            "CommandLine", ["CaseAPI", "CivilTime", "Confidentiality", "DelimitedText", "SecureCare", "StrictJSON"]),
        layer("Demonstration", ["CivilTime", "CommandLine", "SchemaFiles", "SecureCare", "StrictJSON"]),
        .executableTarget(
            name: "casus",
            dependencies: [
                "BottleneckLadder", "CaseAPI", "CaseHistory", "Casework", "CivilTime", "CommandLine", "Cryptography",
                "Demonstration",
                "EscalationLadder", "HTTPServer", "SecureCare", "Store", "StrictJSON", "Workflow",
            ], swiftSettings: strict),
        .executableTarget(
            name: "casus-bench",
            dependencies: [
                "BedMatching", "CSQLite", "CaseAPI", "CaseHistory", "Casework", "CivilTime", "EscalationLadder",
                "HTTPServer", "SchemaFiles", "SecureCare", "Store", "StrictJSON",
            ], swiftSettings: strict),

        tests("CivilTimeTests", ["CivilTime"]),
        tests("CryptographyTests", ["Cryptography"]),
        tests("DelimitedTextTests", ["DelimitedText"]),
        .testTarget(
            name: "SpreadsheetTests", dependencies: ["CZlib", "Spreadsheet"], exclude: ["Fixtures"],
            swiftSettings: strict),
        tests("StrictJSONTests", ["StrictJSON"]),
        tests("SecureCareTests", ["CivilTime", "SecureCare"]),
        tests("WorkflowTests", ["CivilTime", "SecureCare", "StrictJSON", "Workflow"]),
        tests(
            "EscalationLadderTests",
            ["CivilTime", "EscalationLadder", "SchemaFiles", "SecureCare", "StrictJSON", "Workflow"]),
        tests(
            "BottleneckLadderTests", ["BottleneckLadder", "CivilTime", "SecureCare", "StrictJSON", "Workflow"]),
        tests("BedMatchingTests", ["BedMatching", "CivilTime", "SecureCare", "TestSupport"]),
        tests("CountAlarmsTests", ["CivilTime", "CountAlarms", "SecureCare", "TestSupport"]),
        tests("ConfidentialityTests", ["Confidentiality", "SecureCare"]),
        tests("ReportsTests", ["BedMatching", "CivilTime", "Confidentiality", "Reports", "SecureCare", "StrictJSON"]),
        tests("StoreTests", ["CSQLite", "CivilTime", "Store"]),
        tests("HTTPServerTests", ["HTTPServer"]),
        tests("CommandLineTests", ["CaseAPI", "CivilTime", "CommandLine", "SecureCare", "StrictJSON"]),
        .target(
            name: "TestSupport",
            dependencies: [
                "CaseAPI", "CaseHistory", "Casework", "CivilTime", "HTTPServer", "SecureCare", "Store", "StrictJSON",
            ], path: "Tests/TestSupport", swiftSettings: strict),
        tests("CaseHistoryTests", ["CaseHistory", "CivilTime", "SecureCare", "Store", "StrictJSON", "TestSupport"]),
        tests(
            "CaseworkTests",
            [
                "CSQLite", "CaseAPI", "CaseHistory", "Casework", "CivilTime", "EscalationLadder", "HTTPServer",
                "SchemaFiles",
                "SecureCare", "Store", "StrictJSON", "TestSupport", "Workflow",
            ]),
        tests(
            "CaseAPITests",
            [
                "CaseAPI", "CivilTime", "HTTPServer", "SchemaFiles", "SecureCare", "StrictJSON", "TestSupport",
            ]),
        tests("DemonstrationTests", ["CivilTime", "Demonstration", "SecureCare"]),
        tests("EndToEndTests", ["SchemaFiles", "StrictJSON"]),
        tests("BrowserTests", ["HTTPServer", "SchemaFiles", "StrictJSON", "TestSupport"]),
        tests("TidyTests", ["SecureCare", "StrictJSON"]),
        tests("casus-benchTests", ["BedMatching", "EscalationLadder", "casus-bench"]),
    ]
)
