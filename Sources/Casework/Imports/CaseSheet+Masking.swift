import Confidentiality

extension CaseSheet.SheetRow {
    /// The row with what identifies a person replaced by its kind, in the cells that are not one word of a list.
    func masked() -> (row: CaseSheet.SheetRow, kinds: Set<IdentityKind>) {
        var kinds: Set<IdentityKind> = []
        func masked(_ cell: String) -> String {
            let found = IdentityScreening.findings(in: cell)
            guard !found.isEmpty else { return cell }
            kinds.formUnion(found.map(\.kind))
            return IdentityScreening.masked(cell)
        }
        var cells = cells
        for field in ["reference", "summary"] { cells[field] = cells[field].map(masked) }
        let others = others.map { (header: $0.header, cell: masked($0.cell)) }
        return (CaseSheet.SheetRow(number: number, cells: cells, others: others, faults: faults), kinds)
    }
}
