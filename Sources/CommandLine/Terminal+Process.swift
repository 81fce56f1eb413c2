import CivilTime
import Glibc

extension Terminal {
    /// The terminal of this process: its standard input, output and error.
    public static func ofThisProcess() -> Terminal {
        Terminal(
            isOutputTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
            width: columns(), now: clockTime(),
            write: { try FileBytes.write($0, to: STDOUT_FILENO) },
            complain: { try? FileBytes.write($0, to: STDERR_FILENO) },
            readInput: { try FileBytes.read(STDIN_FILENO, atMost: $0) },
            readLine: { isatty(STDIN_FILENO) == 1 ? Swift.readLine() : nil })
    }

    private static func columns() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    private static func clockTime() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
