import CivilTime
import Glibc

/// The one thread that writes: it takes acts from all callers and commits them in groups.
final class Writer: @unchecked Sendable {  // `desk` is the thread's alone, the rest is under the lock
    private let monitor = WaitingLock()
    private let limits: StoreOptions
    private let desk: Desk
    private var queue: [Job] = []
    private var isClosing = false
    private var hasStopped = false
    private var statistics = WriterStatistics()
    private var listeners: [@Sendable () -> Void] = []
    private var thread = pthread_t()

    init(desk: Desk, limits: StoreOptions) throws(StoreError) {
        self.desk = desk
        self.limits = limits
        let writer = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Writer>.fromOpaque(argument).takeRetainedValue().work()
                return nil
            }, writer.toOpaque())
        guard code == 0 else {
            writer.release()
            throw .noThread(errno: code)
        }
    }

    /// What was done so far.
    var done: WriterStatistics { monitor.locked { statistics } }

    /// How many jobs wait.
    var waiting: Int { monitor.locked { queue.count } }

    /// Tells somebody of every commit from now on, on this thread.
    func tell(_ listener: @escaping @Sendable () -> Void) {
        monitor.locked { listeners.append(listener) }
    }

    /// Hands a job to the thread and waits until it is done; an act until it is durable.
    func perform(_ job: Job) throws {
        try monitor.locked {
            guard !isClosing, !hasStopped else { throw StoreError.storeStopped }
            guard pthread_equal(pthread_self(), thread) == 0 else { throw StoreError.writeWithinWrite }
            guard queue.count < limits.queuedActsMax else { throw StoreError.queueFull(limit: limits.queuedActsMax) }
            queue.append(job)
            monitor.signal()
        }
        try job.wait()
    }

    /// Takes no more jobs, finishes those that wait, and ends the thread.
    func close() {
        let isFirst = monitor.locked {
            defer {
                isClosing = true
                monitor.signal()
            }
            return !isClosing
        }
        if isFirst { pthread_join(thread, nil) }
    }

    private func work() {
        while let group = takeGroup() {
            if group[0].isAct { finish(group) } else { finishAlone(group[0]) }
            if !desk.checkpointIfDue() { stop() }
        }
        desk.close(isSound: !monitor.locked { hasStopped })
    }

    /// The acts that wait, up to the limit, or one job that is done alone; nil when the work is over.
    private func takeGroup() -> [Job]? {
        monitor.locked {
            while queue.isEmpty {
                if isClosing { return nil }
                monitor.wait()
            }
            var count = queue.prefix(limits.groupedActsMax).prefix { $0.isAct }.count
            if count == 0 { count = 1 }
            let group = Array(queue.prefix(count))
            queue.removeFirst(count)
            return group
        }
    }

    private func finish(_ group: [Job]) {
        guard !monitor.locked({ hasStopped }) else { return refuse(group) }
        do {
            let outcomes = try desk.commit(group)
            let listeners = monitor.locked {
                statistics.acts += group.count
                statistics.commits += 1
                return self.listeners
            }
            for (job, outcome) in zip(group, outcomes) { job.finish(outcome) }
            for listener in listeners { listener() }
        } catch {
            stop()
            refuse(group)
        }
    }

    private func finishAlone(_ job: Job) {
        guard !monitor.locked({ hasStopped }) else { return refuse([job]) }
        let outcome = Result { try job.runAlone(at: desk) }
        if !desk.connection.isInAutocommit { stop() }
        job.finish(outcome)
    }

    private func refuse(_ group: [Job]) {
        for job in group { job.finish(.failure(StoreError.storeStopped)) }
    }

    /// Records nothing more: after a failed commit nobody knows what the disk holds, so it is not tried again.
    private func stop() {
        monitor.locked { hasStopped = true }
    }

    /// Whether it stopped after a failed commit.
    var isStopped: Bool { monitor.locked { hasStopped } }
}

/// What the writer did since it started.
public struct WriterStatistics: Sendable, Equatable {
    /// How many acts were answered, those that threw included.
    public internal(set) var acts = 0
    /// How many transactions were committed for them.
    public internal(set) var commits = 0
}
