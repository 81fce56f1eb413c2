import Foundation
import Glibc
import StrictJSON
import Synchronization
import Testing

/// A served file under load, while it is killed, stopped, backed up, and asked for by others.
@Suite struct ServingTests {
    /// How many acts are under way when the process ends.
    static let actsMax = 200
    /// After how many answers it ends.
    static let answersBeforeTheEnd = 60

    @Test(arguments: [SIGKILL, SIGTERM])
    func `every acknowledged act is there once after the process ends amid others`(signal: Int32) async throws {
        let program = try Program()
        let field = try await FieldOfWork.made(program)
        let id = try await field.refusedCase()
        let acknowledged = try await notesUntilTheEnd(by: signal, on: id, field)
        let exitCode = Program.wait(for: field.served.process)
        #expect(exitCode == (signal == SIGKILL ? -SIGKILL : 0))
        #expect(acknowledged.count >= ServingTests.answersBeforeTheEnd)

        let listed = ["note", "list", id, "--json", "--limit", "200", "--db", "field.db", "--as", "zvh-05"]
        let list = try JSONReader.read(Array(try program.run(listed).output.utf8))
        let texts = (list["items"]?.array ?? []).compactMap { $0["text"]?.string }
        #expect(texts.count == Set(texts).count)
        #expect(acknowledged.subtracting(texts).isEmpty)
        let verified = try program.run(["verify", "--db", "field.db", "--json"])
        #expect(verified.exitCode == 0)
        #expect(try JSONReader.read(Array(verified.output.utf8))["findings"]?.array?.isEmpty == true)
    }

    /// Writes notes all at once, and ends the process when some are acknowledged: the texts of those that were.
    private func notesUntilTheEnd(by signal: Int32, on id: String, _ field: FieldOfWork) async throws -> Set<String> {
        let reporter = field["zvh-05"]
        let process = field.served.process.processIdentifier
        let answered = Answered()
        await withTaskGroup(of: Void.self) { group in
            for number in 1...ServingTests.actsMax {
                group.addTask {
                    let text = "Overleg gehouden, ronde \(number)"
                    let answer = try? await reporter.send("POST", "/v1/cases/\(id)/notes", #"{"text":"\#(text)"}"#)
                    guard answer?.status == 201 else { return }
                    if answered.add(text) == ServingTests.answersBeforeTheEnd { kill(process, signal) }
                }
            }
        }
        return answered.texts
    }

    @Test func `a served file takes no second writer, and points to the server`() async throws {
        let program = try Program()
        let field = try await FieldOfWork.made(program)
        defer { _ = field.served.end() }
        let id = try await field.refusedCase()
        for command in [["note", "add", id, "--text", "Overleg"], ["serve", "--listen", "127.0.0.1:0"], ["rebuild"]] {
            let refused = try program.run(command + ["--db", "field.db", "--lang", "en"])
            #expect(refused.exitCode == 69, "\(command)")
            #expect(refused.complaints.contains("--server"), "\(command)")
        }
        #expect(try await field["zvh-05"].send("GET", "/v1/cases/\(id)/notes").body["items"]?.array?.isEmpty == true)
    }

    @Test func `a backup made while it is served is restored to the same`() async throws {
        let program = try Program()
        let field = try await FieldOfWork.made(program)
        let id = try await field.refusedCase()
        let served = try await field["zvh-05"].send("GET", "/v1/cases/\(id)").body
        #expect(try program.run(["backup", "copy.db", "--db", "field.db"]).exitCode == 0)
        _ = try await field["zvh-05"].post("/v1/cases/\(id)/notes", #"{"text":"Na de kopie"}"#)
        #expect(field.served.end() == 0)

        try FileManager.default.copyItem(atPath: program.file("field.db.key"), toPath: program.file("new.db.key"))
        #expect(try program.run(["restore", "copy.db", "--db", "new.db"]).exitCode == 0)
        #expect(try program.run(["verify", "--db", "new.db"]).exitCode == 0)
        let shown = try program.run(["case", "show", id, "--json", "--db", "new.db", "--as", "zvh-05"])
        #expect(try JSONReader.read(Array(shown.output.utf8)) == served, "\(shown.output) \(served)")
        let notes = try program.run(["note", "list", id, "--json", "--db", "new.db", "--as", "zvh-05"])
        #expect(try JSONReader.read(Array(notes.output.utf8))["items"]?.array?.isEmpty == true)
    }

    @Test func `the same key records once, also after the process was killed`() async throws {
        let program = try Program()
        let field = try await FieldOfWork.made(program)
        let id = try await field.refusedCase()
        let note = #"{"text":"Een keer"}"#
        let first = try await field["zvh-05"].send("POST", "/v1/cases/\(id)/notes", note, key: "k-1")
        #expect(first.status == 201)
        #expect(field.served.end(by: SIGKILL) == -SIGKILL)
        let again = try Served(program, database: "field.db")
        let reporter = HTTPClient(address: again.address, token: field["zvh-05"].token)
        let second = try await reporter.send("POST", "/v1/cases/\(id)/notes", note, key: "k-1")
        #expect(second.status == 201)
        #expect(second.body == first.body)
        let other = try await reporter.send("POST", "/v1/cases/\(id)/notes", #"{"text":"Anders"}"#, key: "k-1")
        #expect(other.status == 409)
        #expect(try await reporter.send("GET", "/v1/cases/\(id)/notes").body["items"]?.array?.count == 1)
        #expect(again.end() == 0)
    }
}

/// The texts that were acknowledged.
private final class Answered: Sendable {
    private let held = Mutex<Set<String>>([])

    var texts: Set<String> { held.withLock { $0 } }

    /// Adds a text, and says how many there are.
    func add(_ text: String) -> Int {
        held.withLock {
            $0.insert(text)
            return $0.count
        }
    }
}
