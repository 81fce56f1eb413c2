import Glibc

/// A value under a lock, with a way to wait until it changes.
///
/// `Mutex` has no condition to wait on; this pairs the system's lock and condition.
final class Monitor<Value>: @unchecked Sendable {  // The value is only touched while the lock is held.
    private var value: Value
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    /// Guards a value from now on.
    init(_ value: sending Value) {
        self.value = value
        lock = .allocate(capacity: 1)
        lock.initialize(to: pthread_mutex_t())
        pthread_mutex_init(lock, nil)
        condition = .allocate(capacity: 1)
        condition.initialize(to: pthread_cond_t())
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(lock)
        condition.deallocate()
        lock.deallocate()
    }

    /// Reads or changes the value without waking anyone.
    func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return body(&value)
    }

    /// Changes the value and wakes one waiting thread.
    func signal<Result>(_ body: (inout Value) -> Result) -> Result {
        defer { pthread_cond_signal(condition) }
        return withLock(body)
    }

    /// Changes the value and wakes every waiting thread.
    func broadcast<Result>(_ body: (inout Value) -> Result) -> Result {
        defer { pthread_cond_broadcast(condition) }
        return withLock(body)
    }

    /// Waits until `body` gives something.
    func wait<Result>(until body: (inout Value) -> Result?) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while true {
            if let result = body(&value) { return result }
            pthread_cond_wait(condition, lock)
        }
    }

    /// Waits until `body` is true, at most this many seconds; whether it was.
    func wait(seconds: Int, until body: (inout Value) -> Bool) -> Bool {
        wait(milliseconds: seconds * 1_000, until: body)
    }

    /// Waits until `body` is true, at most this many milliseconds; whether it was.
    func wait(milliseconds: Int, until body: (inout Value) -> Bool) -> Bool {
        var deadline = timespec()
        clock_gettime(CLOCK_MONOTONIC, &deadline)
        let nanoseconds = deadline.tv_nsec + milliseconds % 1_000 * 1_000_000
        deadline.tv_sec += milliseconds / 1_000 + nanoseconds / 1_000_000_000
        deadline.tv_nsec = nanoseconds % 1_000_000_000
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while !body(&value) {
            if pthread_cond_timedwait(condition, lock, &deadline) == ETIMEDOUT { return body(&value) }
        }
        return true
    }
}
