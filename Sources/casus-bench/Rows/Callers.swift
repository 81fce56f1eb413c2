import Foundation
import Synchronization

/// Several threads that call at the same time.
enum Callers {
    /// Runs the closure on so many threads at once and waits for all.
    ///
    /// - Throws: the first error of any of them.
    static func run(_ count: Int, _ body: @escaping @Sendable () throws -> Void) throws {
        let failure = Failure()
        let group = DispatchGroup()
        for _ in 0..<count {
            group.enter()
            Thread.detachNewThread {
                defer { group.leave() }
                do {
                    try body()
                } catch {
                    failure.first.withLock { $0 = $0 ?? error }
                }
            }
        }
        group.wait()
        if let error = failure.first.withLock({ $0 }) { throw error }
    }

    private final class Failure: Sendable {
        let first = Mutex<(any Error)?>(nil)
    }
}
