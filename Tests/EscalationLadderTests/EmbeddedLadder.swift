import SchemaFiles
import Testing

/// The ladder file that comes with the program.
enum EmbeddedLadder {
    static func text() throws -> String {
        try #require(SchemaFile.named("Ladders/escalation-ladder.json")).text
    }
}
