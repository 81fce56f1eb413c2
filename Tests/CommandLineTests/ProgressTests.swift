import CivilTime
import Testing

@testable import CommandLine

@Suite("How far long work is")
struct ProgressTests {
    /// Everything that is said while work goes on, on a terminal or elsewhere.
    private func said(isTerminal: Bool) -> String {
        var said: [UInt8] = []
        let terminal = Terminal(
            isOutputTerminal: isTerminal, isErrorTerminal: isTerminal, width: 80, now: Instant(milliseconds: 0),
            write: { _ in }, complain: { said += $0 }, readInput: { _ in [] })
        let progress = Progress(terminal, .dutch)
        progress.show(50_000, 100_000)
        progress.show(7, nil)
        progress.clear()
        return String(decoding: said, as: UTF8.self)
    }

    @Test("A terminal shows a bar that is as full as the work is done, on one line that is taken away at the end")
    func terminalShowsBar() {
        let bar = String(repeating: "█", count: 15) + String(repeating: "░", count: 15)
        #expect(said(isTerminal: true) == "\r\u{1B}[K\(bar) 50000 van 100000\r\u{1B}[K7 gedaan\r\u{1B}[K")
    }

    @Test("A file or a pipe shows nothing of it")
    func elsewhereNothing() {
        #expect(said(isTerminal: false).isEmpty)
    }
}
