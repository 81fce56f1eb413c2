import CommandLine

/// A command line carried out against a server that always gives the same answer.
struct ServedTrial {
    let trial: CommandLineTrial
    let received: [AnsweringServer.Received]

    /// Runs the arguments with `--server` behind them.
    init(
        _ arguments: [String], status: Int = 200, answer: String = "{}", input: String = "", isTerminal: Bool = false,
        width: Int? = nil, environment: [String: String] = [:]
    ) throws {
        try self.init(
            arguments, input: input, isTerminal: isTerminal, width: width, environment: environment
        ) { _ in APIAnswer(status: status, body: Array(answer.utf8)) }
    }

    /// Runs the arguments against a server that looks at the request first.
    init(
        _ arguments: [String], input: String = "", isTerminal: Bool = false, width: Int? = nil,
        environment: [String: String] = [:], _ answer: @escaping AnsweringServer.Answer
    ) throws {
        let server = try AnsweringServer(answer)
        defer { server.stop() }
        let token = ["CASUS_TOKEN": "secret-of-the-test"].merging(environment) { $1 }
        trial = CommandLineTrial(
            arguments + ["--server", server.address], environment: token, input: input, isTerminal: isTerminal,
            width: width)
        received = server.received
    }
}
