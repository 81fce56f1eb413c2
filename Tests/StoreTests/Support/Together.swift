import Foundation
import Synchronization

/// Runs the closure on so many threads at once and waits for all; gives the errors.
func together(_ threads: Int, _ body: @escaping @Sendable (Int) throws -> Void) -> [any Error] {
    final class Errors: Sendable {
        let held = Mutex<[any Error]>([])
    }
    let errors = Errors()
    let group = DispatchGroup()
    for number in 0..<threads {
        group.enter()
        Thread {
            defer { group.leave() }
            do {
                try body(number)
            } catch {
                errors.held.withLock { $0.append(error) }
            }
        }.start()
    }
    group.wait()
    return errors.held.withLock { $0 }
}
