import CivilTime
import DelimitedText
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Takes over quarterly totals by funding from a sheet: every good row in, every bad row named, a total that is
    /// already held skipped (Dutch: kwartaaltotalen inlezen). A provider imports its own; lcbb any.
    ///
    /// - Throws: `invalid` for a sheet that names a bed or an insurer: such a sheet is refused as a whole, since no
    ///   total may be told apart by either (003, 12).
    public func importFunding(
        _ bytes: [UInt8], dryRun: Bool, as caller: Caller, on conditions: ActConditions
    ) throws -> ActAnswer {
        switch caller.rights.capacity {
        case .readAllRecordPhoned, .readAllWriteOwn: break
        case .none, .read: throw ActFailure.notYours(Phrase("forbidden.funding"))
        }
        let sheet = try FundingSheet(bytes)
        do {
            return try record(as: caller, once: conditions.key) { act in
                var tally = ImportTally()
                for row in sheet.rows { try act.take(row, &tally) }
                let answer = ActAnswer(isNew: false, document: tally.report(caller.language))
                if dryRun { throw NothingWritten(answer: answer) }
                return answer
            }
        } catch let dry as NothingWritten {
            return dry.answer
        }
    }
}

extension Act {
    fileprivate func take(_ row: FundingSheet.Row, _ tally: inout ImportTally) throws {
        let provider = row.provider ?? caller.party
        var faults = row.faults
        if let day = row.quarterEndsOn {
            faults += try FundingChecks.objections(to: provider, day, in: self).map {
                RowFault(row.number, $0.member, $0.code, $0.phrase)
            }
        }
        if caller.rights.capacity == .readAllWriteOwn, provider != caller.party {
            faults.append(RowFault(row.number, "provider", "conflicts", Phrase("forbidden.funding")))
        }
        guard faults.isEmpty, let day = row.quarterEndsOn else { return tally.reject(faults) }
        let held = try FundingTotal.load(of: provider, in: transaction).first { $0.quarterEndsOn == day }
        if held?.amounts == row.amounts { return tally.skip() }
        try recordFunding(of: provider, day, row.amounts)
        tally.take()
    }
}

/// A sheet of quarterly totals: a provider and a quarter a row, columns by their English or Dutch name.
struct FundingSheet {
    /// One row, read as far as it can be.
    struct Row {
        let number: Int
        let provider: String?
        let quarterEndsOn: Day?
        let amounts: [Int]
        let faults: [RowFault]
    }

    /// The columns, and what else people call them.
    private static let columns: [(member: String, names: [String])] = [
        ("provider", ["provider", "aanbieder"]), ("quarterEndsOn", ["quarterendson", "kwartaaleinde", "peildatum"]),
        ("wlz", ["wlz"]), ("zvw", ["zvw"]), ("wfz", ["wfz"]), ("other", ["other", "overig"]),
    ]
    /// Columns that would tell a bed or a unit apart.
    private static let ofBeds = ["unit", "unitid", "afdeling", "bed", "bedden", "kamer", "location", "locatie"]
    /// Columns that would tell an insurer apart.
    private static let ofInsurers = [
        "insurer", "verzekeraar", "zorgverzekeraar", "uzovi", "concern", "zorgkantoor", "payer", "financier",
    ]
    /// The most beds of one provider under one law.
    private static let amountMax = 99_999

    let rows: [Row]

    init(_ bytes: [UInt8]) throws {
        let table: [[String]]
        do {
            table = try DelimitedReader.rows(bytes)
        } catch {
            throw ActFailure.invalid([ActFault("", error.code, error.phrase)])
        }
        let header = (table.first ?? []).map { $0.trimmed.lowercased() }
        var faults = FaultCollection()
        for (place, name) in header.enumerated() where !name.isEmpty {
            if let fault = FundingSheet.objection(to: name) { faults.add("/1/\(place + 1)", fault.code, fault.phrase) }
        }
        let places = FundingSheet.columns.map { column in header.firstIndex { column.names.contains($0) } }
        for (column, place) in zip(FundingSheet.columns, places) where place == nil && column.member != "provider" {
            faults.add("/1/" + column.member, "missing", Phrase("import.column_missing", .text(column.member)))
        }
        try faults.throwIfAny()
        rows = table.enumerated().dropFirst().filter { !$0.element.allSatisfy(\.isEmpty) }.map { line in
            FundingSheet.row(line.offset + 1, line.element, places)
        }
    }

    /// Why a column makes the sheet one that may not be taken over; nil for those that belong to it.
    private static func objection(to name: String) -> (code: String, phrase: Phrase)? {
        if columns.contains(where: { $0.names.contains(name) }) { return nil }
        if ofBeds.contains(name) { return ("unknown_field", Phrase("import.funding_names_a_bed")) }
        if ofInsurers.contains(name) { return ("unknown_field", Phrase("import.funding_names_an_insurer")) }
        return ("unknown_field", Phrase("import.funding_column"))
    }

    private static func row(_ number: Int, _ cells: [String], _ places: [Int?]) -> Row {
        func cell(_ column: Int) -> String {
            guard let place = places[column], place < cells.count else { return "" }
            return cells[place].trimmed
        }
        var faults: [RowFault] = []
        let day = Day(cell(1)) ?? DutchDay.read(cell(1))
        if day == nil { faults.append(RowFault(number, "quarterEndsOn", "not_a_date", Phrase("import.funding_date"))) }
        let amounts = (2...5).map { column in
            let text = cell(column)
            if let amount = Int(text), String(amount) == text, (0...amountMax).contains(amount) { return amount }
            faults.append(
                RowFault(
                    number, columns[column].member, text.isEmpty ? "missing" : "out_of_range",
                    Phrase("import.funding_figure")))
            return 0
        }
        let provider = cell(0)
        return Row(
            number: number, provider: provider.isEmpty ? nil : provider, quarterEndsOn: day, amounts: amounts,
            faults: faults)
    }
}

/// A day as people write it in the Netherlands.
private enum DutchDay {
    /// `30-06-2022` or `30-6-2022`; nil for anything else.
    static func read(_ text: String) -> Day? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 1_900 else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }
}
