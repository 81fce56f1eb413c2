import CivilTime
import EscalationLadder
import Store
import StrictJSON
import Synchronization

/// The versions of the ladder that a database knows: the one that comes with the program, and those installed.
public enum LadderLibrary {
    /// The version that comes with the program, on which cases stand that name none.
    public static var embeddedVersion: Int { Ladder.shared.definition.version }

    /// How many versions are kept ready at once.
    private static let readyMax = 32

    /// Versions that were read before, by their text.
    private static let ready = Mutex<[[UInt8]: Ladder]>([:])

    /// The ladder of a version.
    public static func ladder(version: Int, in snapshot: Snapshot) throws -> Ladder {
        if version == embeddedVersion { return Ladder.shared }
        let text = try snapshot.row("SELECT definition FROM ladder_versions WHERE version = ?", [version]) {
            $0.blob(0)
        }
        guard let text else { throw UnknownStoredValue(list: "ladder version") }
        return try read(text)
    }

    /// The ladder on which cases start that are opened on a day.
    public static func inForce(on day: Day, in snapshot: Snapshot) throws -> Ladder {
        let text = try snapshot.row(
            """
            SELECT definition FROM ladder_versions WHERE valid_from <= ? AND valid_from >= ?
            ORDER BY valid_from DESC, version DESC LIMIT 1
            """, [day.description, Ladder.shared.definition.validFrom.description]
        ) { $0.blob(0) }
        return try text.map(read) ?? Ladder.shared
    }

    private static func read(_ text: [UInt8]) throws -> Ladder {
        if let ladder = ready.withLock({ $0[text] }) { return ladder }
        let ladder = try Ladder.read(try JSONReader.read(text, depthMax: Ladder.definitionDepthMax))
        ready.withLock { known in
            if known.count >= readyMax { known.removeAll() }
            known[text] = ladder
        }
        return ladder
    }
}
