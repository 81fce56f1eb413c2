/// How a command ended, for the shell that called it: 0, 1, and of sysexits(3) those that fit.
public enum ExitCode: Int32, Sendable, CaseIterable {
    /// Done.
    case done = 0
    /// A rule refused, or what was asked conflicts with what is there.
    case refused = 1
    /// The command was not written as it should be.
    case usage = 64
    /// The data that was given is not right.
    case badData = 65
    /// A file that should be read is not there, or may not be read.
    case noInput = 66
    /// The server does not answer, or not now.
    case unavailable = 69
    /// A fault of the program itself.
    case ourFault = 70
    /// Reading or writing went wrong.
    case inputOutput = 74
    /// Not permitted, or not there: the two are told apart for nobody.
    case notPermitted = 77

    /// The exit code that goes with the status of an answer.
    public init(status: Int) {
        switch status {
        case 200..<300: self = .done
        case 400, 413, 414, 431: self = .badData
        case 401, 403, 404: self = .notPermitted
        case 409, 412: self = .refused
        case 429, 502, 503, 504: self = .unavailable
        default: self = .ourFault
        }
    }
}
