/// A fixed number of threads that take jobs from one bounded queue, oldest first.
final class WorkerPool: Sendable {
    /// What a worker runs.
    typealias Job = @Sendable () -> Void

    private struct Queue: Sendable {
        var jobs: [Job?] = []
        var next = 0
        var isClosed = false

        /// Takes the oldest job. The empty places are removed in bulk, so that a long queue is not moved at every step.
        mutating func takeFirst() -> Job? {
            guard next < jobs.count else { return nil }
            let job = jobs[next]
            jobs[next] = nil
            next += 1
            if next == jobs.count || next >= 1_024 {
                jobs.removeFirst(next)
                next = 0
            }
            return job
        }
    }

    private let queue: Monitor<Queue>
    private let waitingMax: Int
    private let threads: [PlainThread]

    /// Starts the threads; throws when the system has none left, after ending those already started.
    init(threads count: Int, waitingMax: Int) throws(HTTPServerError) {
        let queue = Monitor(Queue())
        var started: [PlainThread] = []
        do throws(HTTPServerError) {
            for _ in 0..<count {
                started.append(try PlainThread { Self.work(from: queue) })
            }
        } catch {
            queue.broadcast { $0.isClosed = true }
            for thread in started { thread.join() }
            throw error
        }
        self.queue = queue
        self.waitingMax = waitingMax
        threads = started
    }

    /// Queues a job; false when the queue is full or closed, and then the job will not run.
    func submit(_ job: @escaping Job) -> Bool {
        queue.signal { queue in
            guard !queue.isClosed, queue.jobs.count - queue.next < waitingMax else { return false }
            queue.jobs.append(job)
            return true
        }
    }

    /// Runs what is queued, then ends the threads and waits for them. Not from a worker itself.
    func finish() {
        queue.broadcast { $0.isClosed = true }
        for thread in threads { thread.join() }
    }

    private static func work(from queue: Monitor<Queue>) {
        while true {
            let job: Job?? = queue.wait { queue in
                if let job = queue.takeFirst() { return .some(job) }
                return queue.isClosed ? .some(nil) : nil
            }
            guard case .some(.some(let job)) = job else { return }
            job()
        }
    }
}
