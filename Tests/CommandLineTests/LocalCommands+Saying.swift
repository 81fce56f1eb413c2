import CommandLine

extension LocalCommands {
    /// Commands that do nothing to a file and say with what they were called.
    static var saying: LocalCommands {
        let named: (String) -> LocalCommands.Plain = { name in
            { LocalOutcome(lines: ["\(name) \($0.options.database) \($0.options.party)"], json: Array("{}".utf8)) }
        }
        return LocalCommands(
            initialise: named("init"), migrate: named("migrate"), check: named("check"),
            verify: { context, head in
                LocalOutcome(exitCode: .inputOutput, lines: ["verify \(context.options.database) \(head ?? "-")"])
            },
            backup: { LocalOutcome(lines: ["backup \($0.options.party) \($1)"]) },
            restore: { LocalOutcome(lines: ["restore \($0.options.database) \($1)"]) },
            export: { LocalOutcome(lines: ["export \($0.options.database) \($1 ?? "-")"]) },
            importLines: { LocalOutcome(lines: ["import \($0.options.database) \($1)"]) },
            rebuild: { context in
                context.progress(1, 2)
                return try named("rebuild")(context)
            },
            rotateKey: named("rotate"),
            doctor: { context, files in LocalOutcome(lines: ["doctor \(context.options.database) \(files)"]) },
            serve: { LocalOutcome(lines: ["serve \($1.listen) \($1.tls?.certificate ?? "-")"], messages: ["up"]) },
            demo: named("demo"), runClocks: named("clocks run"),
            ladderFaults: { definition, _ in definition == nil ? [] : ["/states: expected an array"] },
            ladderDiagram: { ladder, drawing, _ in "\(ladder.rawValue) drawn as \(drawing.rawValue)\n" })
    }
}
