import Workflow

/// Every rule of the ladder: what a definition may name.
enum LadderRules {
    /// The rules, with the numbers of a definition.
    static func all(_ definition: LadderDefinition) -> [any Rule<LadderFacts, MoveRequest>] {
        let titleDays = definition.parameter(LadderParameter.titleEndsWithinDays.rawValue) ?? 0
        let urgentDays = definition.parameter(LadderParameter.urgentStayEndsWithinDays.rawValue) ?? 0
        return [
            NeedIsWithinSecureCare(), RegularAdmissionIsTriedFirst(), MotivationIsGiven(), RegionalSearchIsConcluded(),
            CriminalTitleBelongsToTheFPL(endsWithinDays: titleDays), AdmissionIsDecidedByTheProvider(),
            HandOverNeedsAnActiveTitle(), ClosingNamesAnOutcome(), NoProvisionIsLCBBsToConclude(),
            AdmittedFollowsAnAdmission(), DuplicateNamesTheOtherCase(),
            UrgencyIsSubstantiated(endsWithinDays: urgentDays), CaseIsNotSuspended(), CaseIsSuspended(),
        ]
    }

    /// The names of the rules.
    static var names: [String] { all(.empty).map { type(of: $0).name } }
}
