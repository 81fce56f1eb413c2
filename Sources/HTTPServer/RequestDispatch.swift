import CMicrohttpd
import Synchronization

/// Takes each request from its first byte to its answer. What the library calls on its polling threads ends here.
final class RequestDispatch: Sendable {
    /// Who answers.
    let handler: any HTTPHandler
    /// The bounds.
    let limits: HTTPServerLimits
    /// Whether the connections are under TLS.
    let isTLS: Bool
    /// Whether peers are asked for a certificate of their own.
    let asksForCertificates: Bool
    private let certificateInUse: Mutex<ServerCertificate?>
    /// Closes slow connections.
    let watch: ConnectionWatch
    /// Lets refused peers read why.
    let lingering = LingeringClose()
    private let workers: WorkerPool
    private let isDraining = Atomic(false)
    private let bodyBytesHeld = Atomic(0)
    private let openExchanges = Monitor(0)
    private let openStreams = Mutex<[ObjectIdentifier: HTTPStream]>([:])

    /// Starts the worker threads.
    init(
        handler: any HTTPHandler, limits: HTTPServerLimits, certificate: ServerCertificate?,
        asksForCertificates: Bool = false
    ) throws(HTTPServerError) {
        self.handler = handler
        self.limits = limits
        isTLS = certificate != nil
        self.asksForCertificates = asksForCertificates && certificate != nil
        certificateInUse = Mutex(certificate)
        watch = ConnectionWatch(limits: limits)
        workers = try WorkerPool(threads: limits.workerThreads, waitingMax: limits.waitingRequestsMax)
    }

    /// Under which certificate a connection begins; nil without TLS. Set while serving, it holds from the next on.
    var certificate: ServerCertificate? {
        get { certificateInUse.withLock { $0 } }
        set { certificateInUse.withLock { $0 = newValue } }
    }

    /// Whether further connections are taken: not from when draining began.
    var takesConnections: Bool { !isDraining.load(ordering: .sequentiallyConsistent) }

    /// From now on every new request gets the fault `.draining`, and streams end.
    func beginDraining() {
        isDraining.store(true, ordering: .sequentiallyConsistent)
        for stream in openStreams.withLock({ Array($0.values) }) { stream.end() }
    }

    /// Waits until no request is open, at most this long; whether none is.
    func waitUntilIdle(seconds: Int) -> Bool {
        openExchanges.wait(seconds: seconds) { $0 == 0 }
    }

    /// Waits until no request is open, however long its handler takes.
    func waitUntilIdle() {
        openExchanges.wait { $0 == 0 ? () : nil }
    }

    /// Ends the worker threads.
    func finish() {
        workers.finish()
    }

    /// The request line was read.
    func begin(target: UnsafeBufferPointer<UInt8>, on connection: OpenConnection) -> Exchange {
        openExchanges.withLock { $0 += 1 }
        connection.enterHead()
        let exchange = Exchange(on: connection)
        exchange.withState { $0.head.setTarget(target) }
        return exchange
    }

    /// The library is done with a request, whether it was answered or given up.
    func end(_ exchange: Exchange) {
        let (held, stream) = exchange.withState { state in
            defer { (state.bytesHeld, state.stream) = (0, nil) }
            return (state.bytesHeld, state.stream)
        }
        if held > 0 { bodyBytesHeld.subtract(held, ordering: .relaxed) }
        if let stream {
            openStreams.withLock { $0[ObjectIdentifier(stream)] = nil }
            exchange.connection.stream = nil
            stream.detach()
        }
        exchange.connection.enter(.waiting)
        let remaining = openExchanges.withLock { count in
            count -= 1
            return count
        }
        if remaining == 0 { openExchanges.broadcast { _ in } }
    }

    /// The head is complete: refuses it, or goes on to the body.
    func takeHead(_ head: RequestHead, of exchange: Exchange, on connection: OpaquePointer) -> MHD_Result {
        let drained: HTTPFault? = isDraining.load(ordering: .sequentiallyConsistent) ? .draining : nil
        if let fault = head.fault(limits: limits) ?? drained {
            exchange.connection.keepOpen()
            return refuse(fault, head: head, exchange, on: connection)
        }
        let framing = (try? head.framing().get()) ?? .none
        if case .length(let length) = framing,
            bodyBytesHeld.load(ordering: .relaxed) + length > limits.bodyBytesHeldMax
        {
            exchange.connection.keepOpen()
            return refuse(.overloaded, head: head, exchange, on: connection)
        }
        exchange.withState { state in
            state.head = head
            state.stage = .receiving
            state.bodyBytesMax = limits.bodyBytesMax(method: head.method, path: head.path)
            if case .length(let length) = framing { state.body.reserveCapacity(min(length, limits.requestBytesMax)) }
        }
        if framing != .none { exchange.connection.enter(.readingBody) }
        return .YES
    }

    /// A part of the body. A body that runs over its bound is read on and thrown away, up to the largest body that
    /// any request may have, because the library takes no answer before the end of a body; then it is cut off.
    func takeBody(_ bytes: UnsafeRawBufferPointer, of exchange: Exchange) -> MHD_Result {
        exchange.connection.addBodyBytes(bytes.count)
        return exchange.withState { state in
            if case .discarding = state.stage {
                state.bytesDiscarded += bytes.count
                return state.bytesDiscarded > limits.importBytesMax ? .NO : .YES
            }
            if state.body.count + bytes.count > state.bodyBytesMax {
                discard(&state, .bodyTooLarge(limit: state.bodyBytesMax))
                return .YES
            }
            let held = bodyBytesHeld.add(bytes.count, ordering: .relaxed).newValue
            state.bytesHeld += bytes.count
            if held > limits.bodyBytesHeldMax {
                discard(&state, .overloaded)
                return .YES
            }
            state.body.append(contentsOf: bytes)
            return .YES
        }
    }

    /// Throws away what came of a body, and gives back its room at once: the peer may read why before the library is
    /// done with the request.
    private func discard(_ state: inout Exchange.State, _ fault: HTTPFault) {
        state.stage = .discarding(fault)
        state.body = []
        bodyBytesHeld.subtract(state.bytesHeld, ordering: .relaxed)
        state.bytesHeld = 0
    }

    /// The request is complete, or its connection was resumed with the answer.
    func proceed(_ exchange: Exchange, on connection: OpaquePointer) -> MHD_Result {
        switch exchange.withState(\.stage) {
        case .receiving:
            return answer(exchange, on: connection)
        case .discarding(let fault):
            return refuse(fault, head: exchange.withState(\.head), exchange, on: connection)
        case .answered(let answer):
            return queue(answer, for: exchange, on: connection)
        case .begun, .answering, .queued:
            return .YES
        }
    }

    private func answer(_ exchange: Exchange, on connection: OpaquePointer) -> MHD_Result {
        let request = exchange.withState { state in
            state.stage = .answering
            defer { (state.head.headers, state.body) = (HTTPHeaders(), []) }
            return HTTPRequest(
                method: state.head.method, path: state.head.path, query: state.head.query,
                headers: state.head.headers, body: state.body,
                remoteAddress: exchange.connection.remoteAddress, isTLS: isTLS,
                peerCertificate: state.peerCertificate)
        }
        exchange.connection.enter(.answering)
        if handler.answersQuickly(method: request.method, path: request.path) {
            return queue(PreparedAnswer(handler.answer(request), closing: false), for: exchange, on: connection)
        }
        let handle = ConnectionHandle.suspend(connection)
        let isAccepted = workers.submit { [handler] in
            let answer = PreparedAnswer(handler.answer(request), closing: false)
            exchange.withState { $0.stage = .answered(answer) }
            handle.resume()
        }
        if !isAccepted {
            let refusal = handler.answer(
                to: .overloaded, method: request.method, path: request.path, isTLS: isTLS)
            exchange.withState { $0.stage = .answered(PreparedAnswer(refusal, closing: true)) }
            handle.resume()
        }
        return .YES
    }

    private func refuse(
        _ fault: HTTPFault, head: RequestHead, _ exchange: Exchange, on connection: OpaquePointer
    ) -> MHD_Result {
        let response = handler.answer(to: fault, method: head.method, path: head.path, isTLS: isTLS)
        return queue(PreparedAnswer(response, closing: true), for: exchange, on: connection)
    }

    private func queue(
        _ answer: PreparedAnswer?, for exchange: Exchange, on connection: OpaquePointer
    ) -> MHD_Result {
        let stream = answer?.stream
        exchange.withState { state in
            state.stage = .queued
            state.stream = stream
        }
        exchange.connection.enter(stream == nil ? .sending : .streaming)
        if let stream {
            exchange.connection.stream = stream
            openStreams.withLock { $0[ObjectIdentifier(stream)] = stream }
            if isDraining.load(ordering: .sequentiallyConsistent) { stream.end() }
        }
        return answer?.queue(on: connection) ?? .NO
    }
}
