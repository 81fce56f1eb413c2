import Workflow

/// What the mover is to the case (Dutch: rol bij de casus).
public struct MoverRoles: LadderRoles {
    /// One bit a role.
    public let rawValue: UInt8

    /// The roles of these bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Whose turn it is: the holder of the rung.
    public static let holder = MoverRoles(rawValue: 1)
    /// Who reported the case.
    public static let reporter = MoverRoles(rawValue: 2)
    /// The provider of the unit that the request names.
    public static let unitsProvider = MoverRoles(rawValue: 4)
    /// The national coordination point.
    public static let lcbb = MoverRoles(rawValue: 8)

    /// The list's name.
    public static var list: String { "moverRole" }

    /// Every role, by its name in the definition.
    public static var named: [(name: String, role: MoverRoles)] {
        [("holder", .holder), ("reporter", .reporter), ("units_provider", .unitsProvider), ("lcbb", .lcbb)]
    }
}
