import Glibc
import Synchronization

/// What a connection is doing, and since when; written by its polling thread, read by the watch.
final class OpenConnection: Sendable {
    /// What the peer or the server is busy with.
    enum Phase: Sendable {
        /// Between requests, or before the first byte of one.
        case waiting
        /// The head of a request has begun to arrive.
        case readingHead
        /// The body arrives.
        case readingBody
        /// The handler has the request; no clock of the peer runs.
        case answering
        /// The answer is being sent.
        case sending
        /// The answer comes bit by bit, and may be silent for long.
        case streaming
    }

    /// The phase and what its clock measures.
    struct Progress: Sendable {
        /// The phase.
        var phase = Phase.waiting
        /// When the phase began, or when the peer last moved; in monotonic seconds.
        var since: Int
        /// Bytes of body that arrived in this phase.
        var bodyBytes = 0
        /// The system's count by which the watch last saw the peer move; nil before its first look.
        var mark: UInt64?
    }

    /// The socket, which belongs to the daemon.
    let descriptor: Int32
    /// The peer's IP address as text.
    let remoteAddress: String
    /// The certificate under which it began; nil without TLS.
    let certificate: ServerCertificate?
    private let progress: Mutex<Progress>
    private let secondDescriptor = Atomic<Int32>(-1)
    private let streamInUse = Mutex<HTTPStream?>(nil)

    /// A connection just accepted. Without TLS its first byte is a request's; under TLS the handshake comes first, so
    /// that the watch takes its first look as the start.
    init(descriptor: Int32, remoteAddress: String, certificate: ServerCertificate?) {
        self.descriptor = descriptor
        self.remoteAddress = remoteAddress
        self.certificate = certificate
        progress = Mutex(Progress(since: MonotonicSeconds.now(), mark: certificate == nil ? 0 : nil))
    }

    /// What is sent bit by bit now; nil while nothing is.
    var stream: HTTPStream? {
        get { streamInUse.withLock { $0 } }
        set { streamInUse.withLock { $0 = newValue } }
    }

    /// Begins a phase.
    func enter(_ phase: Phase) {
        let now = MonotonicSeconds.now()
        progress.withLock { $0 = Progress(phase: phase, since: now) }
    }

    /// Begins reading the head, keeping the clock when the watch has already started it.
    func enterHead() {
        let now = MonotonicSeconds.now()
        progress.withLock { progress in
            if progress.phase != .readingHead { progress = Progress(phase: .readingHead, since: now) }
        }
    }

    /// Keeps the socket open under a second descriptor, because the peer may still be sending when it is refused.
    func keepOpen() {
        let second = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        let first = secondDescriptor.exchange(second, ordering: .relaxed)
        if first >= 0 { close(first) }
    }

    /// Gives the second descriptor away, if there is one.
    func takeSecondDescriptor() -> Int32? {
        let second = secondDescriptor.exchange(-1, ordering: .relaxed)
        return second >= 0 ? second : nil
    }

    /// Counts bytes of body that arrived.
    func addBodyBytes(_ count: Int) {
        progress.withLock { $0.bodyBytes += count }
    }

    /// Whether the peer has been too slow; moves the clocks that the system's counts drive.
    func isOverdue(at now: Int, limits: HTTPServerLimits, figures: () -> TransportFigures?) -> Bool {
        progress.withLock { $0.isOverdue(at: now, limits: limits, figures: figures) }
    }
}

extension OpenConnection.Progress {
    /// Whether a bound of this phase has passed at `now`, in monotonic seconds. The system is asked only in the phases
    /// that the library does not report on: before a request line is whole, and while an answer is being taken.
    mutating func isOverdue(at now: Int, limits: HTTPServerLimits, figures: () -> TransportFigures?) -> Bool {
        switch phase {
        case .waiting:
            guard let received = figures()?.bytesReceived else { return now - since > limits.idleSecondsMax }
            if let mark, received > mark {
                phase = .readingHead
                since = now
                return false
            }
            mark = received
            return now - since > limits.idleSecondsMax
        case .readingHead:
            return now - since > limits.headerSecondsMax
        case .readingBody:
            let seconds = now - since
            return seconds > limits.bodyGraceSeconds && bodyBytes / seconds < limits.bodyBytesPerSecondMin
        case .answering:
            return false
        case .sending:
            guard let acknowledged = figures()?.bytesAcknowledged else {
                return now - since > limits.answerUnreadSecondsMax
            }
            if mark != acknowledged {
                mark = acknowledged
                since = now
            }
            return now - since > limits.answerUnreadSecondsMax
        case .streaming:
            guard let figures = figures() else { return false }
            if figures.isPeerDone { return true }
            if figures.isAllTaken || mark != figures.bytesAcknowledged {
                mark = figures.bytesAcknowledged
                since = now
            }
            return now - since > limits.answerUnreadSecondsMax
        }
    }
}
