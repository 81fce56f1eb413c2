/// How a database is opened, with its limits.
public struct StoreOptions: Sendable {
    /// When an act counts as recorded.
    public enum Durability: Sendable {
        /// When it is on the disk.
        case full
        /// When the system has it; a power cut may lose it. Only to show that it does.
        case normal
    }

    /// Where the master key comes from.
    public var masterKey: MasterKeySource = .environmentOrFile
    /// When an act counts as recorded.
    public var durability: Durability = .full
    /// Whether an older database is brought up to date when it is opened for writing; otherwise it is refused.
    public var migrates = true
    /// How many connections read at once.
    public var readersMax = 8
    /// How many acts may wait for the writer.
    public var queuedActsMax = 4_096
    /// How many acts share one commit.
    public var groupedActsMax = 256
    /// How long the write-ahead log may grow before it is moved into the database, in frames of 4 KiB.
    public var logFramesBeforeCheckpoint = 1_000
    /// How many pages of 4 KiB a file has at most that is written anew as soon as facts were erased from it; a larger one
    /// waits for the night.
    public var pagesRewrittenAtOnceMax = 65_536
    /// How long a connection waits for another one, in milliseconds.
    public var busyMilliseconds = 5_000

    /// The defaults.
    public init() {}
}
