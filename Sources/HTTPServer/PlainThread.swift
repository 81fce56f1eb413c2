import Glibc

/// A thread of the system that runs one function and is joined.
struct PlainThread: Sendable {
    private let identifier: pthread_t

    /// Starts a thread, or throws when the system has none left.
    init(_ body: @escaping @Sendable () -> Void) throws(HTTPServerError) {
        let box = Unmanaged.passRetained(Body(body))
        var identifier = pthread_t()
        let outcome = pthread_create(
            &identifier, nil,
            { context in
                if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, box.toOpaque())
        guard outcome == 0 else {
            box.release()
            throw .systemCallFailed("pthread_create", errno: outcome)
        }
        self.identifier = identifier
    }

    /// Waits until the thread has ended.
    func join() {
        pthread_join(identifier, nil)
    }

    /// Lets the thread end by itself; it is not joined.
    func detach() {
        pthread_detach(identifier)
    }

    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) {
            self.run = run
        }
    }
}
