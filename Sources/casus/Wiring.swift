import BottleneckLadder
import CaseHistory
import Casework
import CivilTime
import CommandLine
import EscalationLadder
import Glibc
import SecureCare
import Store
import StrictJSON
import Workflow

/// Ties the layers together: which code answers which command.
enum Wiring {
    /// The one projector of the program.
    static let projector = CaseProjector()

    /// The time by the system's clock.
    static let clock: @Sendable () -> Instant = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
    }

    static var localCommands: LocalCommands {
        LocalCommands(
            initialise: DatabaseFile.initialise, migrate: DatabaseFile.migrate, check: DatabaseCheck.check,
            verify: DatabaseFile.verify, backup: BackupCommands.backup, restore: BackupCommands.restore,
            export: ExportCommands.export, importLines: ExportCommands.makeDatabase,
            rebuild: DatabaseFile.rebuild, rotateKey: DatabaseFile.rotateKey, doctor: Doctor.examine,
            serve: Serving.serve, demo: DemoRun.run,
            runClocks: DatabaseFile.runClocks,
            ladderFaults: ladderFaults, ladderDiagram: ladderDiagram)
    }

    private static func ladderFaults(_ bytes: [UInt8]?, _ language: Language) throws -> [String] {
        guard let bytes else { return Ladder.embeddedFaults.map { words($0, language) } }
        let json: JSONValue
        do {
            json = try JSONReader.read(bytes, depthMax: 64)
        } catch {
            let place = [Phrase.Gap.number(error.line), .number(error.column)]
            return [Phrase("fault.\(error.code.rawValue)", filledWith: place).said(in: language)]
        }
        do throws(DefinitionFaults) {
            if json["name"]?.string == BottleneckCourse.name {
                _ = try BottleneckCourse.read(json)
            } else {
                _ = try Ladder.read(json)
            }
            return []
        } catch {
            return error.faults.map { words($0, language) }
        }
    }

    private static func words(_ fault: DefinitionFault, _ language: Language) -> String {
        "\(fault.pointer.isEmpty ? "/" : fault.pointer): \(fault.detail.said(in: language))"
    }

    private static func ladderDiagram(
        _ ladder: DrawnLadder, _ drawing: LadderDrawing, _ language: Language
    ) -> String {
        let (definition, words) =
            switch ladder {
            case .escalation: (Ladder.shared.definition, Ladder.words(language))
            case .bottleneck: (BottleneckCourse.shared.definition, BottleneckCourse.words(language))
            }
        return switch drawing {
        case .mermaid: definition.mermaid(words)
        case .dot: definition.dot(words)
        }
    }
}
