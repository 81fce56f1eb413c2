import SecureCare
import StrictJSON

/// Says on standard error why a command was not carried out: in words, or as a problem with `--json`.
struct FaultSpeaker {
    /// Where the words go.
    let terminal: Terminal
    /// The language in which people are spoken to.
    let language: Language
    /// Whether machines read the result.
    let wantsJSON: Bool

    /// Says a fault.
    func say(_ fault: CommandFault) {
        let message = fault.message.said(in: language)
        let hint = fault.hint?.said(in: language)
        guard wantsJSON else {
            terminal.complain("casus: \(Printable.clean(message))")
            if let hint { terminal.complain(hint) }
            return
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("type", "urn:casus:problem:\(name(fault.exitCode))")
            writer.member("title", message)
            writer.member("detail", hint ?? message)
        }
        terminal.complain(writer.bytes + [0x0A])
    }

    private func name(_ exitCode: ExitCode) -> String {
        switch exitCode {
        case .usage: "usage"
        case .badData: "invalid"
        case .noInput: "no-input"
        case .unavailable: "unavailable"
        case .inputOutput: "input-output"
        case .notPermitted: "not-found"
        case .refused: "refused"
        case .done, .ourFault: "internal"
        }
    }
}
