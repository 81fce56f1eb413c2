/// What `Package.swift` says of its targets, read from its text.
struct PackageManifest {
    /// A target and the targets that it may import.
    struct Target {
        let name: String
        let dependencies: [String]
        let isTest: Bool
    }

    let targets: [Target]

    /// Reads the manifest; each target is written with one of these words.
    init(_ text: String) {
        let words = [
            "library(": false, "layer(": false, ".systemLibrary(": false, ".target(": false,
            ".executableTarget(": false, "tests(": true, ".testTarget(": true,
        ]
        let body = text.firstRange(of: "targets: [\n").map { text[$0.upperBound...] } ?? ""
        targets = PackageManifest.calls(in: body).compactMap { call in
            guard let isTest = words[call.word], let name = PackageManifest.literals(call.arguments).first else {
                return nil
            }
            let isPlain = call.word == "layer(" || call.word == "tests("
            let list =
                isPlain
                ? call.arguments
                : call.arguments.firstRange(of: "dependencies:").map { call.arguments[$0.upperBound...] }
            let names = list.flatMap {
                $0.firstIndex(of: "[").map { start in PackageManifest.list(call.arguments[start...]) }
            }
            return Target(name: name, dependencies: names ?? [], isTest: isTest)
        }
    }

    private static func calls(in body: Substring) -> [(word: String, arguments: Substring)] {
        var calls: [(word: String, arguments: Substring)] = []
        for match in body.matches(of: /(?:^|\s)(\.?[A-Za-z]+\()/) {
            var depth = 1
            let inside = body[match.range.upperBound...].prefix { character in
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                return depth > 0
            }
            calls.append((String(match.1), inside))
        }
        return calls
    }

    private static func list(_ text: Substring) -> [String] {
        literals(text.prefix { $0 != "]" })
    }

    private static func literals(_ text: Substring) -> [String] {
        text.matches(of: /"([^"]*)"/).map { String($0.1) }
    }
}
