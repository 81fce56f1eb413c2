import StrictJSON
import Testing

@Suite("Masking at the command line")
struct MaskingCommandTests {
    @Test("Without --mask a name is refused; with it the kind is recorded, and said on standard error")
    func masks() throws {
        let program = try Program()
        let database = program.file("casus.db")
        #expect(try program.run(["init", "--db", database]).exitCode == 0)
        let region = ["region", "set", "R05", "--name", "Flevoland", "--province", "FL", "--db", database]
        #expect(try program.run(region).exitCode == 0)
        let register = [
            "case", "register", "--db", database, "--kind", "advice", "--province", "FL", "--region", "R05",
            "--summary",
            "Dhr. Jansen zoekt rust.", "--json",
        ]
        let refused = try program.run(register)
        #expect(refused.exitCode == 65 && refused.complaints.contains("identifies_a_person"))
        #expect(!refused.complaints.contains("Jansen"))
        let masked = try program.run(register + ["--mask"])
        #expect(masked.exitCode == 0 && masked.complaints.contains("naam") && !masked.complaints.contains("Jansen"))
        #expect(try JSONReader.read(Array(masked.output.utf8))["summary"]?.string == "Dhr. [naam] zoekt rust.")
        let sheet =
            "Casusnr;Datum aanmelding;Soort;Provincie;Opmerking\nA-1;01-02-2022;advies;Flevoland;Dhr. Jansen zoekt rust.\n"
        let importing = ["case", "import", "-", "--db", database, "--json"]
        #expect(try program.run(importing, input: sheet).exitCode == 65)
        let imported = try program.run(importing + ["--mask"], input: sheet)
        #expect(imported.exitCode == 0 && imported.complaints.contains("naam"))
    }
}
