import CaseHistory
import CivilTime
import SecureCare
import Store

/// What must be so of a total by funding, however it comes in.
enum FundingChecks {
    /// What speaks against a total of a provider for a day: the member, a code, and what to do.
    static func objections(
        to provider: String, _ day: Day, in act: Act
    ) throws -> [(member: String, code: String, phrase: Phrase)] {
        var found: [(member: String, code: String, phrase: Phrase)] = []
        let type = try act.transaction.row("SELECT type FROM parties WHERE code = ?", [provider]) { $0.text(0) }
        if type.map({ ["provider", "levensloopaanbieder"].contains($0) }) != true {
            found.append(("provider", "not_found", Phrase("fault.not_found.provider")))
        }
        let next = day.adding(1).civil
        if next.day != 1 || ![1, 4, 7, 10].contains(next.month) {
            found.append(("quarterEndsOn", "out_of_range", Phrase("fault.quarter_end")))
        }
        if day > act.today { found.append(("quarterEndsOn", "in_the_future", Phrase("fault.in_the_future"))) }
        return found
    }
}

extension Act {
    /// Records a total that nothing speaks against.
    func recordFunding(of provider: String, _ day: Day, _ amounts: [Int]) throws {
        try append(.fundingTotalRecorded, to: EventStream.ofParty(provider)) { object in
            object.member("quarterEndsOn", day.description)
            object.member("wlz", amounts[0])
            object.member("zvw", amounts[1])
            object.member("wfz", amounts[2])
            object.member("other", amounts[3])
        }
    }
}
