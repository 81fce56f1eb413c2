import Foundation
import Glibc

/// A program that runs beside the tests, under a shell that ends it as soon as this process lets go of it, by
/// whichever way: also when the tests themselves are ended.
final class HeldProcess {
    enum Failure: Error { case notStarted(Int32), said(String) }

    private let shell: pid_t
    private let leash: Int32
    private let logPath: String

    /// The shell closes what else is open here, waits until its input ends, then ends the program: first as it would be
    /// asked to, then at once.
    private static let script = """
        for open in /proc/self/fd/*; do number=${open##*/}; ((number > 2)) && eval "exec $number>&-"; done
        cd "$1" && shift || exit 1
        "$@" </dev/null & held=$!
        read -r _
        kill "$held"
        (sleep 5; kill -9 "$held") 2>/dev/null & late=$!
        wait "$held"
        kill "$late"
        """

    /// Starts a program in a folder, where it may write; what it says goes to a file of its own there.
    init(_ program: String, _ arguments: [String], in folder: String) throws {
        logPath = folder + "/log-" + UUID().uuidString
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure.notStarted(errno) }
        defer { close(ends[0]) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
        posix_spawn_file_actions_addopen(&actions, 1, logPath, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // Threads of this process may hold signals back, by which the program is to be ended.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8"]
        var shell: pid_t = 0
        let code = HeldProcess.withCStrings(["bash", "-c", HeldProcess.script, "bash", folder, program] + arguments) {
            arguments in
            HeldProcess.withCStrings(environment) { environment in
                posix_spawn(&shell, "/bin/bash", &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else {
            close(ends[1])
            throw Failure.notStarted(code)
        }
        self.shell = shell
        leash = ends[1]
    }

    /// Ends the program and waits until it has ended.
    func end() {
        close(leash)
        var status: Int32 = 0
        while waitpid(shell, &status, 0) < 0, errno == EINTR {}
    }

    /// What it said in the first line that holds a mark, after the mark; waits for it.
    func said(after mark: String) throws -> String {
        var text = ""
        for _ in 0..<HeldProcess.looksMax {
            text = (try? String(contentsOfFile: logPath, encoding: .utf8)) ?? ""
            if let found = text.range(of: mark), let end = text[found.upperBound...].firstIndex(of: "\n") {
                return String(text[found.upperBound..<end])
            }
            // Nothing is watched here: a look every hundredth of a second, because a file does not say that it grew.
            poll(nil, 0, 10)
        }
        throw Failure.said(text)
    }

    private static let looksMax = 3_000

    /// Lends texts as a list of C strings that ends with none.
    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
