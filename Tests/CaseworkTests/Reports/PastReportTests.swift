import CivilTime
import TestSupport
import Testing

@Suite("Reports on the past")
struct PastReportTests {
    @Test(
        "Any report for any past moment is the same bytes, whatever was recorded since",
        arguments: [1, 2, 3] as [UInt64])
    func sameBytes(seed: UInt64) throws {
        let trial = try Trial()
        var history = RandomHistory(in: trial, seed: seed)
        var shown: [(target: String, bytes: [UInt8])] = []
        for _ in 0..<3 {
            try history.make(80)
            let (day, moment) = (trial.clock.day(), trial.clock.now)
            let quarter = "from=2022-04-01&to=2022-06-30"
            for path in [
                "capacity?on=\(day)", "management?\(quarter)", "evaluation?\(quarter)", "beds?\(quarter)&by=province",
            ] {
                let target = "/v1/reports/\(path)&asOf=\(moment.description)"
                shown.append((target, try trial.must("GET", target, as: "lcbb").bytes))
            }
            trial.clock.pass(seconds: 1)
        }
        let latest = try trial.must("GET", "/v1/reports/management?from=2022-04-01&to=2022-06-30", as: "lcbb").bytes
        #expect(shown.contains { $0.bytes.count > 1_000 } && !shown.contains { $0.bytes == latest })
        for (target, bytes) in shown {
            #expect(try trial.must("GET", target, as: "lcbb").bytes == bytes, "\(target)")
        }
    }
}
