import CommandLine
import SecureCare
import Store

/// What the store says in English for the log, said to whoever sits at the command line.
enum StoreFaults {
    /// Another process serves the file.
    static let served = CommandFault(.unavailable, Phrase("store.served"), hint: Phrase("store.served.hint"))

    /// Carries out what may fail in the store, and words its faults.
    static func worded<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as StoreError {
            throw fault(error)
        }
    }

    private static func fault(_ error: StoreError) -> CommandFault {
        switch error {
        case .fileExists: CommandFault(.inputOutput, Phrase("store.file_exists"))
        case .fileMissing: CommandFault(.noInput, Phrase("store.file_missing"))
        case .notACasusDatabase: CommandFault(.badData, Phrase("store.other_file"))
        case .newerVersion(let found, let known):
            CommandFault(.badData, Phrase("store.newer_version", .number(found), .number(known)))
        case .olderVersion: CommandFault(.badData, Phrase("store.older_version"))
        case .databaseIsServed: served
        case .keyMissing: CommandFault(.noInput, Phrase("store.key_missing"))
        case .keyWrong, .keyMalformed: CommandFault(.badData, Phrase("store.key_wrong"))
        case .keyIsReadableByOthers: CommandFault(.inputOutput, Phrase("store.key_readable"))
        case .backupIsDamaged(let findings):
            CommandFault(.inputOutput, Phrase("store.backup_damaged", .number(findings)))
        case .exportIsDamaged(let line): CommandFault(.badData, Phrase("store.export_damaged", .number(line)))
        case .exportIsOfAnotherVersion(let found, let known):
            CommandFault(.badData, Phrase("store.export_version", .number(found), .number(known)))
        default: CommandFault(.inputOutput, Phrase("store.other", .text("\(error)")))
        }
    }
}
