import SecureCare

/// Every command, group by group, in the order in which help lists them.
enum CommandTable {
    /// All commands.
    static let all: [Command] =
        CaseCommands.all + CaseImportCommand.all + DossierCommand.all + ReportCommands.all + ApplicationCommands.all
        + RejectionCommands.all
        + SearchCommands.all
        + InvolvementCommands.all + StayCommands.all + NoteCommands.all + DeadlineCommands.all
        + BottleneckCommands.all + TrackCommands.all + ReviewCommands.all + InboxCommands.all
        + AdmissionCommands.all + MatchCommands.all + CapacityCommands.all + CaseloadCommands.all
        + UnitCommands.all + FundingCommands.all
        + PartyCommands.all + RegionCommands.all + TokenCommands.all + LadderCommands.all + LadderVersionCommands.all
        + PrivacyCommands.all + LogbookCommands.all + AccessLogCommands.all + ReferenceCommands.all + ScreenCommands.all
        + DatabaseCommands.all + ServeCommands.all
        + CompletionCommands.all

    /// What the words at the start of a command line come to.
    enum Found {
        /// A command, and how many words it took.
        case command(Command, words: Int)
        /// A group without one of its commands.
        case group(String)
        /// Nothing; the word that nobody knows, and the nearest command that there is.
        case nothing(unknown: String?, nearest: String?)
    }

    /// Finds the command that the words begin with.
    static func find(_ words: [String]) -> Found {
        guard let first = words.first else { return .nothing(unknown: nil, nearest: nil) }
        if let command = all.first(where: { $0.path == [first] }) { return .command(command, words: 1) }
        let group = commands(of: first)
        guard !group.isEmpty else {
            let nearest = NearMiss.best(first, among: firstWords).map { nearest in
                let second = words.dropFirst().first
                let isCommand = commands(of: nearest).contains { $0.path.last == second }
                return isCommand ? "\(nearest) \(second ?? "")" : nearest
            }
            return .nothing(unknown: first, nearest: nearest)
        }
        guard words.count > 1 else { return .group(first) }
        if let command = group.first(where: { $0.path == Array(words.prefix(2)) }) {
            return .command(command, words: 2)
        }
        let nearest = NearMiss.best(words[1], among: group.compactMap(\.path.last))
        return .nothing(unknown: words[1], nearest: nearest.map { "\(first) \($0)" })
    }

    /// The commands of a group.
    static func commands(of group: String) -> [Command] {
        all.filter { $0.path.count > 1 && $0.path.first == group }
    }

    /// Every first word, once, in order.
    static var firstWords: [String] {
        var seen: Set<String> = []
        return all.compactMap(\.path.first).filter { seen.insert($0).inserted }
    }
}
