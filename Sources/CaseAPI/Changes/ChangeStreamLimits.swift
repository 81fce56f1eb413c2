/// The bounds of streams of changes, each with its unit in its name.
public struct ChangeStreamLimits: Sendable {
    /// Streams that are open at once in all; further ones are answered 503.
    public var streamsMax = 512
    /// Streams that are open at once with one token; further ones are answered 429.
    public var streamsPerTokenMax = 8
    /// What waits for one reader who is slow; past it the stream is cut off, and the reader may ask anew.
    public var bytesWaitingMax = 65_536
    /// From one sign of life to the next.
    public var beatMilliseconds = 15_000
    /// Between two looks at what changed, however much is recorded.
    public var pauseMilliseconds = 100
    /// How long ago the last event may lie after which a reader goes on; past it the reader is told to read all anew.
    public var resumedSecondsMax: Int64 = 3_600

    /// The defaults.
    public init() {}
}
