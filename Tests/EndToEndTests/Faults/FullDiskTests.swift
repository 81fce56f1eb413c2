import Foundation
import Glibc
import Testing

/// The disk is full, or may only be read.
@Suite(.enabled(if: Tool.canMount, "no file system may be mounted here, so that no disk can be made full"), .serialized)
struct FullDiskTests {
    static let room = 4 << 20

    @Test func `on a full disk every act is refused, and nothing that was answered is lost`() async throws {
        let program = try Program()
        let disk = try MountedDisk(at: program.file("disk"), bytes: FullDiskTests.room * 8)
        let ground = try await FaultGround.made(program, database: "disk/field.db")
        let before = await ground.write(notes: 50, round: "before")
        let used = try FileManager.default.subpathsOfDirectory(atPath: disk.path).compactMap {
            try FileManager.default.attributesOfItem(atPath: disk.path + "/" + $0)[.size] as? Int
        }.reduce(0, +)
        try disk.remount(bytes: used + (200 << 10))
        let during = await ground.write(notes: 400, round: "during")
        #expect((during.statuses[503] ?? 0) > 0)
        #expect(Set(during.statuses.keys).isSubset(of: [201, 400, 503]))
        #expect(try await ground.reporter.send("GET", "/health/ready").status == 503)
        #expect(ground.served.end() == 0)
        try ground.expectVerified()

        try disk.remount(bytes: FullDiskTests.room * 8)
        try ground.serveAgain()
        let after = await ground.write(notes: 20, round: "after")
        #expect(after.acknowledged.count == 18)
        try await ground.expectNothingLost(before + during + after)
        print(
            "fault full-disk: acknowledged=\((before + during + after).acknowledged.count)",
            "refused=\(during.statuses[503] ?? 0) lost=0")
        #expect(ground.served.end() == 0)
    }

    @Test func `on a disk that may only be read nothing is served, and a copy is verified`() async throws {
        let program = try Program()
        let disk = try MountedDisk(at: program.file("disk"), bytes: FullDiskTests.room * 8)
        let ground = try await FaultGround.made(program, database: "disk/field.db")
        let tally = await ground.write(notes: 30)
        #expect(ground.served.end() == 0)
        try disk.remount(bytes: FullDiskTests.room * 8, readOnly: true)
        let refused = try program.run(["serve", "--listen", "127.0.0.1:0", "--db", "disk/field.db", "--lang", "en"])
        #expect(refused.exitCode == 74)
        #expect(refused.complaints.contains("may only be read"))
        try ground.expectVerified()
        try disk.remount(bytes: FullDiskTests.room * 8)
        try ground.serveAgain()
        try await ground.expectNothingLost(tally)
        print("fault read-only: acknowledged=\(tally.acknowledged.count) served=no verified=yes lost=0")
        #expect(ground.served.end() == 0)
    }
}
