import Foundation
import Glibc
import StrictJSON
import Testing

/// Several processes on one file: two that would write, a backup under load, a migration that is interrupted.
@Suite struct ManyProcessesTests {
    @Test func `of several that would serve one file at one moment exactly one does`() async throws {
        let ground = try await FaultGround.made()
        #expect(ground.served.end() == 0)
        let rivals = try (0..<4).map { number in
            try ground.program.start(
                Program.path, ["serve", "--listen", "127.0.0.1:0", "--db", "field.db"], environment: [:],
                input: "/dev/null", output: "/dev/null", complaints: ground.program.file("rival-\(number)"))
        }
        // Three give up by themselves; the one that is left is ended.
        var ended: Set<Int> = []
        while ended.count < 3 {
            for (place, rival) in rivals.enumerated() where !ended.contains(place) && !rival.isRunning {
                #expect(Program.wait(for: rival) == 69)
                ended.insert(place)
            }
            sched_yield()
        }
        let left = try #require(rivals.indices.first { !ended.contains($0) })
        #expect(rivals[left].isRunning)
        kill(rivals[left].processIdentifier, SIGTERM)
        #expect([0, -SIGTERM].contains(Program.wait(for: rivals[left])))
        try ground.expectVerified()
        print("fault two-writers: started=4 served=1")
    }

    @Test func `a backup under load is one moment of the register, proven by replay`() async throws {
        let ground = try await FaultGround.made()
        let program = ground.program
        let before = await ground.write(notes: 30, round: "before")
        try FileManager.default.createDirectory(atPath: program.file("kept"), withIntermediateDirectories: false)
        var copies: [JSONValue] = []
        var tally = before
        for round in 0..<(FaultGround.isLong ? 10 : 1) {
            let backup = try program.start(
                Program.path, ["backup", "--to-dir", "kept", "--keep", "3", "--db", "field.db", "--json"],
                environment: [:], input: "/dev/null", output: program.file("copy-\(round)"), complaints: "/dev/null")
            var group = 0
            repeat {
                tally = tally + (await ground.write(notes: 10, callers: 4, round: "during-\(round)-\(group)"))
                group += 1
            } while backup.isRunning
            #expect(Program.wait(for: backup) == 0)
            let said = try Data(contentsOf: URL(fileURLWithPath: program.file("copy-\(round)")))
            copies.append(try JSONReader.read(Array(said)))
        }
        let meanwhile = tally.acknowledged.count - before.acknowledged.count
        #expect(meanwhile > 0)
        try await ground.expectNothingLost(tally, verified: false)
        #expect(ground.served.end() == 0)
        let copy = try #require(copies.last?["file"]?.string)
        let sum = try program.run("/usr/bin/sha256sum", [copy]).output.prefix(64)
        #expect(copies.last?["sha256"]?.string == String(sum))
        let restored = try program.run(["restore", copy, "--db", "new.db", "--json"])
        #expect(restored.exitCode == 0, "\(restored.complaints)")
        #expect(try program.run(["restore", copy, "--db", "new.db"]).exitCode == 74)
        let head = copies.last?["head"]?.string ?? ""
        #expect(try program.run(["verify", "--db", "new.db", "--against", head]).exitCode == 0)
        #expect(try program.run(["verify", "--db", "field.db", "--against", head]).exitCode == 0)
        print("fault backup: copies=\(copies.count) before=\(before.acknowledged.count) written-meanwhile=\(meanwhile)")
    }

    @Test(.enabled(if: Tool.canTrace, "strace may not trace here, so that no migration can be cut short"))
    func `a migration that is cut short is done again from its beginning`() async throws {
        let ground = try await FaultGround.made()
        let tally = await ground.write(notes: 40)
        #expect(ground.served.end() == 0)
        let program = ground.program
        let sqlite = "/usr/bin/sqlite3"
        let older = try program.run(sqlite, ["field.db", "UPDATE projection_state SET sql_digest = zeroblob(32)"])
        try #require(older.exitCode == 0, "\(older.complaints)")
        var cut = 0
        for place in FaultGround.isLong ? Array(1...60) : [1, 8, 30] {
            let ended = try program.run(
                Tool.strace,
                [
                    "-f", "-o", "/dev/null", "-e", "trace=pwrite64", "-e",
                    "inject=pwrite64:signal=KILL:when=\(place)", Program.path, "migrate", "--db", "field.db",
                ])
            cut += ended.exitCode == -SIGKILL ? 1 : 0
        }
        #expect(cut > 0)
        let whole = try program.run(["migrate", "--db", "field.db"])
        #expect(whole.exitCode == 0, "\(whole.complaints)")
        try ground.serveAgain()
        try await ground.expectNothingLost(tally)
        print("fault migration: cut=\(cut) acknowledged=\(tally.acknowledged.count) lost=0")
        #expect(ground.served.end() == 0)
    }
}
