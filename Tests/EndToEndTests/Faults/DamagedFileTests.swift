import Foundation
import Glibc
import StrictJSON
import Testing

/// The file itself is not as it was left: a page is damaged, the write-ahead log is torn.
@Suite struct DamagedFileTests {
    /// Pages are damaged one at a time, so many of them.
    static let damagedPages = FaultGround.isLong ? 60 : 4

    @Test func `a damaged page is found, and no request crashes the process or is answered wrongly`() async throws {
        let ground = try await FaultGround.made()
        let tally = await ground.write(notes: 40)
        #expect(ground.served.end() == 0)
        let path = ground.program.file("field.db")
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let pages = whole.count / 4_096
        var found = 0
        var served = 0
        for place in 0..<DamagedFileTests.damagedPages {
            let page = 1 + place * (pages - 1) / DamagedFileTests.damagedPages
            var damaged = whole
            for byte in 0..<512 { damaged[page * 4_096 + byte] = UInt8(truncatingIfNeeded: byte &* 7 &+ 3) }
            try damaged.write(to: URL(fileURLWithPath: path))
            found += try ground.program.run(["verify", "--db", "field.db"]).exitCode == 0 ? 0 : 1
            guard (try? ground.serveAgain()) != nil else { continue }
            served += 1
            for path in ["/v1/cases/\(ground.caseID)", "/v1/cases", "/v1/cases/\(ground.caseID)/notes", "/v1/units"] {
                let answer = try await ground.reporter.send("GET", path)
                #expect([200, 401, 403, 404, 503].contains(answer.status), "\(path) \(answer.status)")
            }
            let written = await ground.write(notes: 5, callers: 1, round: "damaged")
            #expect(Set(written.statuses.keys).isSubset(of: [201, 401, 403, 404, 503]), "\(written.statuses)")
            let exitCode = ground.served.end()
            #expect(exitCode == 0, "page \(page): \(exitCode)")
            for end in ["-wal", "-shm"] { unlink(path + end) }
        }
        #expect(found == DamagedFileTests.damagedPages)
        try whole.write(to: URL(fileURLWithPath: path))
        try ground.serveAgain()
        try await ground.expectNothingLost(tally)
        print("fault damaged-page: pages=\(DamagedFileTests.damagedPages) found=\(found) served-and-refused=\(served)")
        #expect(ground.served.end() == 0)
    }

    @Test func `a torn end of the log costs nothing that was answered, a log cut short shows against a head`()
        async throws
    {
        let ground = try await FaultGround.made()
        let tally = await ground.write(notes: 40)
        let head =
            try JSONReader.read(
                Array(try ground.program.run(["verify", "--db", "field.db", "--json"]).output.utf8))["head"]?.string
            ?? ""
        kill(ground.served.process.processIdentifier, SIGKILL)
        _ = Program.wait(for: ground.served.process)
        let log = ground.program.file("field.db-wal")
        let whole = try Data(contentsOf: URL(fileURLWithPath: log))
        let database = try Data(contentsOf: URL(fileURLWithPath: ground.program.file("field.db")))

        for tail in [Data(repeating: 0xA5, count: 24), Data(whole.suffix(2_000)), Data(repeating: 0, count: 9_000)] {
            try (whole + tail).write(to: URL(fileURLWithPath: log))
            try ground.serveAgain()
            try await ground.expectNothingLost(tally)
            #expect(ground.served.end() == 0)
            try database.write(to: URL(fileURLWithPath: ground.program.file("field.db")))
            unlink(ground.program.file("field.db-shm"))
        }
        var cuts = 0
        for part in 1...(FaultGround.isLong ? 40 : 3) {
            let cut = whole.count * part / (FaultGround.isLong ? 41 : 4)
            try whole.prefix(cut).write(to: URL(fileURLWithPath: log))
            let against = try ground.program.run(["verify", "--db", "field.db", "--against", head])
            #expect(against.exitCode == 74, "cut at \(cut) of \(whole.count)")
            cuts += 1
        }
        print("fault torn-log: tails=3 lost=0 cuts=\(cuts) found-against-a-head=\(cuts)")
    }
}
