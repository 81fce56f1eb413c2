import Casework
import Foundation

extension BenchmarkRow {
    /// Cases taken over from a sheet.
    static func caseImport(_ sizes: BenchSizes) -> BenchmarkRow {
        let rows = ResultTable.number(Double(sizes.sheetRows))
        return BenchmarkRow(
            name: "case-import", work: "a row of a sheet of \(rows), read, screened and recorded as a case",
            reference: "a row of the same sheet by the sqlite3 shell's .import into a table without indexes",
            setting: "CSV as people export it; one transaction, synchronous=FULL; an empty database each time",
            goals: [.perSecond(atLeast: 5_000)]
        ) { try CaseImportContest(sizes, in: $0) }
    }
}

private final class CaseImportContest: Contest {
    private let rows: Int
    private let folder: String
    private let sheet: [UInt8]
    private let sheetPath: String
    private var made = 0

    init(_ sizes: BenchSizes, in folder: String) throws {
        rows = sizes.sheetRows
        self.folder = folder
        sheet = Array(CaseImportContest.sheet(rows).utf8)
        sheetPath = folder + "/sheet.csv"
        try Data(sheet).write(to: URL(fileURLWithPath: sheetPath))
    }

    func work() throws -> Lap {
        let load = try Caseload(at: nextPath(), cases: 0)
        defer { load.store.close() }
        return try Lap.timed(operations: rows) {
            _ = try load.casework.importCases(
                sheet, mapping: nil, dryRun: false, as: Caseload.desk, on: ActConditions())
            let held = try load.store.read { try $0.number("SELECT count(*) FROM cases") } ?? 0
            guard held == rows else { throw BenchFault.broken("of \(rows) rows \(held) were taken over") }
        }
    }

    func reference() throws -> Lap {
        let path = nextPath()
        return try Lap.timed(operations: rows) {
            try SQLiteShell.run(
                "PRAGMA journal_mode = wal;\n.mode csv\n.separator ;\n.import '\(sheetPath)' sheet\n", on: path)
        }
    }

    private func nextPath() -> String {
        made += 1
        return folder + "/\(made).db"
    }

    private static func sheet(_ rows: Int) -> String {
        var text = "Casusnr;Datum aanmelding;Soort;Melder;Provincie;Geslacht;Geboortejaar;Niveau;Rechtsregime;"
        text += "Hoofdreden;Reden afwijzing;Aantal afwijzingen;Trede;Status;Opmerking\r\n"
        let provinces = ["Gelderland", "Flevoland", "Noord-Holland", "Utrecht", "Drenthe"]
        let remark = "zoekt sinds enige tijd een plek, overleg met zorgkantoor gepland"
        for row in 0..<rows {
            let month = 1 + row % 9
            text += "2021-\(row);1\(row % 9)-0\(month)-2021;\(row % 3 == 0 ? "advies" : "bemiddeling");zorgaanbieder;"
            text += "\(provinces[row % 5]);\(row % 8 == 0 ? "vrouw" : "man");\(1950 + row % 50);2;Wfz;"
            text += "inhoudelijk;geen behandelaanbod;\(row % 4);LCBB;"
            text += "\(row % 2 == 0 ? "lopend" : "afgesloten");\(remark)\r\n"
        }
        return text
    }
}
