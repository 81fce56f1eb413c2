import Glibc

/// Seconds of a clock that is never set back, from an unnamed start.
enum MonotonicSeconds {
    /// Now, exact to some milliseconds.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return time.tv_sec
    }
}
