/// Where a bottleneck stands: the level that looks at it, or how it ended (Dutch: niveau van het knelpunt). Source: 001.
public enum BottleneckLevel: String, Code {
    case regionalOperational = "regional_operational"
    case regionalTactical = "regional_tactical"
    case centralTactical = "central_tactical"
    case strategic
    case returned
    case solved

    /// The list's name.
    public static var list: String { "bottleneckLevel" }

    /// Whether somebody still looks at it there.
    public var isLookedAt: Bool { self != .returned && self != .solved }
}

/// What a bottleneck is shown by: figures, or what people tell (Dutch: soort knelpunt). Source: 003, note 2.
public enum BottleneckKind: String, Code {
    case quantitative
    case qualitative

    /// The list's name.
    public static var list: String { "bottleneckKind" }
}

/// What a bottleneck was raised from (Dutch: herkomst van het knelpunt).
public enum BottleneckOrigin: String, Code {
    case cases
    case aggregate
    /// A case was closed since there is no provision for it.
    case noProvision = "no_provision"

    /// The list's name.
    public static var list: String { "bottleneckOrigin" }
}
