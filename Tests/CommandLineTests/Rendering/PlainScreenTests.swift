import SecureCare
import Testing

/// Lists and single things that are shown as tables, blocks or pairs.
@Suite struct PlainScreenTests {
    private static let all = [
        Shown(
            ["application", "list", "C-1"],
            #"{"items":[{"id":3,"unitId":"U001","status":"open","appliedOn":"2022-06-15","dueOn":"2022-06-22"}],"next":null}"#,
            ["3", "U001", "open"]),
        Shown(
            ["application", "add", "C-1"], #"{"id":3,"unitId":"U001","status":"open","appliedOn":"2022-06-15"}"#,
            ["3", "U001", "2022"]),
        Shown(
            ["search", "list", "C-1"],
            #"{"items":[{"id":1,"scope":"regional","outcome":"none","concludedOn":"2022-06-20"}],"next":null}"#, ["1"]),
        Shown(
            ["involvement", "list", "C-1"], #"{"items":[{"id":1,"party":"zk-03","role":null}],"next":null}"#, ["zk-03"]),
        Shown(
            ["stay", "list", "C-1"],
            #"{"items":[{"id":1,"kind":"clinic","endsOn":"2022-06-23","temporaryAdmission":true,"#
                + #""extensions":[{"endsOn":"2022-06-26","reason":"drie dagen"}]}],"next":null}"#,
            ["23 jun", "26 jun", "drie dagen"]),
        Shown(
            ["note", "list", "C-1"], #"{"items":[{"id":1,"text":"Overleg\nop dinsdag"}],"next":null}"#, ["op dinsdag"]),
        Shown(
            ["admission", "list", "C-1"], #"{"items":[{"id":1,"unitId":"U9","confirmed":false}],"next":null}"#, ["U9"]),
        Shown(
            ["deadline", "extend", "C-1", "silence"], #"{"name":"silence","dueOn":"2022-07-01","extended":true}"#,
            ["1 ju", "2022"]),
        Shown(["capacity", "history", "U1"], #"{"items":[{"total":12,"source":"phoned"}],"next":null}"#, ["12"]),
        Shown(["capacity", "count", "U1"], #"{"unitId":"U1","total":12,"source":"phoned"}"#, ["U1", "12"]),
        Shown(["unit", "show", "U1"], #"{"id":"U1","phone":"000-1","level":3,"count":null}"#, ["U1", "000-1", "3"]),
        Shown(
            ["party", "list"], #"{"items":[{"code":"p1","type":"zvh","name":"Huis"}],"next":null}"#, ["p1", "Huis"]),
        Shown(["region", "list"], #"{"items":[{"code":"R1","provinces":["FL"]}],"next":null}"#, ["R1", "Flevoland"]),
        Shown(["region", "show", "R1"], #"{"code":"R1","name":"Een","faults":["Leeg."]}"#, ["R1", "Leeg."]),
        Shown(["me"], #"{"party":"p1","type":"lcbb","name":"N","user":null,"role":"lcbb"}"#, ["p1"]),
        Shown(
            ["codes"], #"{"items":[{"list":"rung","codes":[{"code":"x_y","nl":"ij","en":"ij"}]}],"next":null}"#,
            ["x_y", "ij"]),
        Shown(
            ["ladder", "show"],
            #"{"name":"escalation","version":1,"states":[{"state":"regular","nl":"r","en":"r"}],"moves":[],"deadlines":[]}"#,
            ["escalation", "regular"]),
        Shown(
            ["rejection", "reasons"],
            #"{"items":[{"code":"no_contract","category":"financial","nl":"geen","en":"none","liftedBy":"insurer","#
                + #""covenant":"003 g.b"}],"next":null}"#, ["no_contract", "003 g.b"]),
        Shown(
            ["case", "move", "C-1", "admit"],
            #"{"caseId":"C-1","move":"admit","from":"regional","to":"admitted","confirmed":false}"#, ["C-1"]),
        Shown(
            ["case", "register"], #"{"id":"C-1","rung":"regular","kind":"mediation","need":{"levels":[]}}"#,
            ["C-1", "casus case moves C-1", "casus match C-1"]),
    ]

    @Test(arguments: all, Language.allCases)
    func `what was answered is shown in words, in either language`(shown: Shown, language: Language) throws {
        let served = try ServedTrial(shown.words + ["--lang", language.rawValue], answer: shown.answer)
        #expect(served.trial.exitCode == 0, "\(served.trial.messages)")
        for words in shown.holds where language == .dutch || words.allSatisfy({ $0.isNumber || $0.isUppercase }) {
            #expect(served.trial.output.contains(words), "\(served.trial.output)")
        }
        #expect(!served.trial.output.contains("cli."), "\(served.trial.output)")
    }

    @Test(arguments: [
        ["case", "list"], ["application", "list", "C-1"], ["rejection", "list", "C-1"], ["search", "list", "C-1"],
        ["involvement", "list", "C-1"], ["stay", "list", "C-1"], ["note", "list", "C-1"], ["admission", "list", "C-1"],
        ["capacity", "show"], ["capacity", "freshness"], ["capacity", "history", "U1"], ["party", "list"],
        ["region", "list"], ["token", "list"], ["case", "timeline", "C-1"], ["case", "moves", "C-1"],
    ])
    func `an empty list says so`(words: [String]) throws {
        let served = try ServedTrial(words, answer: #"{"items":[],"next":null}"#)
        #expect(served.trial.exitCode == 0)
        #expect(served.trial.output.count > 10)
        #expect(!served.trial.output.contains("cli."))
    }
}
