import Foundation
import Glibc
import Testing

/// The process is killed: at random points under load, and within single writes to the disk.
@Suite(.serialized) struct KilledTests {
    /// How often it is killed at a random point.
    static let kills = FaultGround.isLong ? 500 : 4
    /// How many notes are on their way to each kill.
    static let notesPerKill = FaultGround.isLong ? 240 : 120

    @Test func `nothing that was answered is lost however often the process is killed`() async throws {
        let ground = try await FaultGround.made()
        var random = SystemRandomNumberGenerator()
        var tally = FaultGround.Tally()
        for round in 0..<KilledTests.kills {
            let mark = Int.random(in: 1...(KilledTests.notesPerKill * 8 / 10), using: &random)
            let process = ground.served.process.processIdentifier
            tally =
                tally
                + (await ground.write(notes: KilledTests.notesPerKill, round: "k\(round)") { count in
                    if count == mark { kill(process, SIGKILL) }
                })
            if ground.served.process.isRunning { kill(process, SIGKILL) }
            #expect(Program.wait(for: ground.served.process) == -SIGKILL)
            try ground.serveAgain()
        }
        try await ground.expectNothingLost(tally)
        print(
            "fault killed: kills=\(KilledTests.kills) acknowledged=\(tally.acknowledged.count)",
            "unanswered=\(tally.unknown.count) lost=0")
        #expect(ground.served.end() == 0)
    }

    @Test(
        .enabled(if: Tool.canTrace, "strace may not trace here, so that no call can be made to end the process"),
        arguments: ["pwrite64", "fdatasync"])
    func `nothing that was answered is lost when a write to the disk is the last`(call: String) async throws {
        let ground = try await FaultGround.made()
        var tally = FaultGround.Tally()
        let places = FaultGround.isLong ? Array(1...40) : [1, 4, 9]
        for place in places {
            let tracing = try Tracing(
                ground.program, ground.served.process.processIdentifier, calls: call,
                injection: "\(call):signal=KILL:when=\(place)")
            tally = tally + (await ground.write(notes: 60, callers: 4, round: "\(call)-\(place)"))
            _ = try tracing.end()
            #expect(Program.wait(for: ground.served.process) == -SIGKILL, "call \(place)")
            try ground.serveAgain()
        }
        try await ground.expectNothingLost(tally)
        print(
            "fault killed-in-\(call): kills=\(places.count) acknowledged=\(tally.acknowledged.count)",
            "unanswered=\(tally.unknown.count) lost=0")
        #expect(ground.served.end() == 0)
    }
}
