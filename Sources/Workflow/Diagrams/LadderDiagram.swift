extension LadderDefinition {
    /// A ladder as a Mermaid state diagram.
    public func mermaid(_ words: LadderWords) -> String {
        var lines = ["stateDiagram-v2", "    direction LR"]
        lines += states.map { "    state \"\(escaped(words.state($0.name)))\" as \($0.name)" }
        lines += starts.map { "    [*] --> \($0.state) : \(escaped(words.kind($0.kind)))" }
        lines += edges(words).map {
            "    \($0.from) --> \($0.to) : \(escaped($0.labels.joined(separator: ", ")))"
        }
        lines += states.filter(\.isFinal).map { "    \($0.name) --> [*]" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A ladder in the DOT language of Graphviz; moves back to where a thing came from are dashed.
    public func dot(_ words: LadderWords) -> String {
        var lines = ["digraph \"\(name)\" {", "    rankdir=LR;", "    node [shape=box, style=rounded];"]
        for state in states {
            let outline = state.isFinal ? ", peripheries=2" : ""
            lines.append("    \"\(state.name)\" [label=\"\(escaped(words.state(state.name)))\"\(outline)];")
        }
        for start in starts {
            lines.append("    \"start \(start.kind)\" [label=\"\(escaped(words.kind(start.kind)))\", shape=plaintext];")
            lines.append("    \"start \(start.kind)\" -> \"\(start.state)\";")
        }
        for edge in edges(words) {
            let labels = edge.labels.map(escaped).joined(separator: "\\n")
            lines.append(
                "    \"\(edge.from)\" -> \"\(edge.to)\" [label=\"\(labels)\"\(edge.isReturn ? ", style=dashed" : "")];")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    /// Quotes and backslashes would end a label; neither format needs them.
    private func escaped(_ text: String) -> String {
        text.replacing("\\", with: "/").replacing("\"", with: "'")
    }
}
