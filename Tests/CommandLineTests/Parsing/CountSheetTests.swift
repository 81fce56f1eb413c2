@testable import CommandLine
import Testing

@Suite struct CountSheetTests {
    @Test func `a table of counts becomes one call, with the columns people use`() throws {
        let sheet =
            "Afdeling;Totaal;Bezet;Vrij;Gereserveerd;Geen personeel;Herkomst;Opmerking\r\n"
            + "U001;12;11;0;1;0;;Een kamer dicht\r\nU002;;;;;;carried_forward;\r\n"
        let served = try ServedTrial(
            ["capacity", "count", "--file", "-"], status: 201, answer: #"{"items":[]}"#, input: sheet)
        #expect(served.trial.exitCode == 0)
        #expect(served.received.map(\.target) == ["/v1/bed-counts"])
        #expect(
            served.received.first?.body == """
                {"counts":[{"unitId":"U001","total":12,"occupied":11,"available":0,"reserved":1,"unstaffed":0,\
                "remark":"Een kamer dicht"},{"unitId":"U002","source":"carried_forward"}]}
                """)
    }

    @Test(arguments: ["total\n12\n", "unit;total\nU1;twaalf\n", "unit;total\n\"U1;12\n"])
    func `a table that cannot be read is bad data`(sheet: String) throws {
        let trial = CommandLineTrial(["capacity", "count", "--file", "-"], input: sheet)
        #expect(trial.exitCode == 65)
        #expect(trial.output.isEmpty)
    }
}
