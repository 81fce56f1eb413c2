import SecureCare

/// Serving the file to others, and trying it all out on sample data.
enum ServeCommands {
    /// Where the server listens when nothing else is said.
    static let listenDefault = "127.0.0.1:8080"

    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["serve"], action: .own(serve),
            options: ["listen", "tls-certificate", "tls-key", "client-certificates"].map {
                OptionSpec(name: $0, purpose: .own)
            },
            example: "serve --listen 127.0.0.1:8080", party: Command.administrator),
        Command(
            path: ["demo"],
            action: .own { run in try run.finish(try run.local.demo(try run.localContext())) },
            example: "demo --db demo.db"),
    ]

    private static let serve: @Sendable (CommandRun) throws -> ExitCode = { run in
        let tls: (certificate: String, key: String)?
        switch (run.values(of: "tls-certificate").last, run.values(of: "tls-key").last) {
        case (let certificate?, let key?): tls = (certificate, key)
        case (nil, nil): tls = nil
        default: throw CommandFault(.usage, Phrase("cli.fault.tls_pair"))
        }
        let clients = run.values(of: "client-certificates").last
        guard clients == nil || tls != nil else {
            throw CommandFault(.usage, Phrase("cli.fault.client_certificates_need_tls"))
        }
        let options = ServeOptions(
            listen: run.values(of: "listen").last ?? listenDefault, tls: tls, clientCertificates: clients)
        return try run.finish(try run.local.serve(try run.localContext(), options))
    }
}
