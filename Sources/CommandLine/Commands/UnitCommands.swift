/// The units that have secure beds.
enum UnitCommands {
    /// The commands, in the order of help.
    static let all: [Command] = [
        Command(
            path: ["unit", "show"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("GET", "/v1/units/{id}")), example: "unit show U001", screen: .unit),
        Command(
            path: ["unit", "set"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("PUT", "/v1/units/{id}")), options: [CommandOption.body],
            example: "unit set U001 --province UT --level 2 --type FPA --specialism psychiatry --regimes wvggz "
                + "--care-types treatment",
            screen: .unit),
        Command(
            path: ["unit", "history"], positionals: [Positional(name: "UNIT", place: .path("id"))],
            action: .api(Endpoint("GET", "/v1/units/{id}/descriptions")), example: "unit history U001",
            screen: .table("unit", Fields.unitDescription)),
    ]
}
