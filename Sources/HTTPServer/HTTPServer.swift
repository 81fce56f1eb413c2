import Synchronization

/// An HTTP/1.1 server, under TLS when it is given a certificate. It listens from its creation on.
public final class HTTPServer: Sendable {
    /// The port on which it listens, also when any free one was asked for.
    public let port: Int

    private let dispatch: RequestDispatch
    private let daemon: MicrohttpdDaemon
    private let watchThread: PlainThread
    private let lingeringThread: PlainThread
    private let isStopped = Mutex(false)

    /// Binds, starts the threads, and answers from then on.
    ///
    /// - Parameter tls: certificate chain and unencrypted key, both in PEM; nil for plain HTTP.
    /// - Parameter asksForCertificates: whether peers may show a certificate of their own under TLS.
    /// - Throws: why it could not start; nothing is left open then.
    public init(
        listen: ListenAddress, limits: HTTPServerLimits = HTTPServerLimits(),
        tls: (certificatePEM: String, keyPEM: String)? = nil, asksForCertificates: Bool = false,
        handler: any HTTPHandler
    ) throws(HTTPServerError) {
        try limits.check()
        var certificate: ServerCertificate?
        if let tls { certificate = try ServerCertificate(certificatePEM: tls.certificatePEM, keyPEM: tls.keyPEM) }
        let listening = try ListeningSocket(listen)
        let dispatch = try Self.dispatch(
            handler: handler, limits: limits, certificate: certificate, asksForCertificates: asksForCertificates,
            closing: listening)
        do throws(HTTPServerError) {
            daemon = try MicrohttpdDaemon(listening: listening, dispatch: dispatch, limits: limits)
        } catch {
            dispatch.finish()
            throw error
        }
        do throws(HTTPServerError) {
            (watchThread, lingeringThread) = try Self.startThreads(dispatch)
        } catch {
            dispatch.beginDraining()
            dispatch.waitUntilIdle()
            daemon.stop()
            dispatch.finish()
            throw error
        }
        self.dispatch = dispatch
        port = listening.port
    }

    deinit {
        end(waitingSeconds: 0)
    }

    /// Connections open now.
    public var connectionCount: Int {
        dispatch.watch.count
    }

    /// Begins further connections under another certificate; those that are open keep theirs.
    ///
    /// - Throws: why it does not do; then the one in use stays. A server without TLS cannot begin with it.
    public func replaceCertificate(certificatePEM: String, keyPEM: String) throws(HTTPServerError) {
        guard dispatch.isTLS else { throw .notUnderTLS }
        dispatch.certificate = try ServerCertificate(certificatePEM: certificatePEM, keyPEM: keyPEM)
    }

    /// Takes no new connections and no new requests, answers those begun, then stops. Requests that arrive meanwhile
    /// get the fault `.draining`. Returns when all is closed: after `drainSecondsMax` what the peers still send or
    /// read is cut off, but a handler that is at work is always waited for. Not from a handler.
    public func drain() {
        end(waitingSeconds: dispatch.limits.drainSecondsMax)
    }

    /// Stops without waiting for the peers; a handler that is at work is still waited for. Not from a handler.
    public func stop() {
        end(waitingSeconds: 0)
    }

    private func end(waitingSeconds: Int) {
        isStopped.withLock { isStopped in
            guard !isStopped else { return }
            isStopped = true
            dispatch.beginDraining()
            if !dispatch.waitUntilIdle(seconds: waitingSeconds) {
                dispatch.watch.cutAll()
                dispatch.waitUntilIdle()
            }
            dispatch.watch.stop()
            watchThread.join()
            daemon.stop()
            dispatch.lingering.stop()
            lingeringThread.join()
            dispatch.finish()
        }
    }

    private static func startThreads(
        _ dispatch: RequestDispatch
    ) throws(HTTPServerError) -> (watch: PlainThread, lingering: PlainThread) {
        let (watch, lingering) = (dispatch.watch, dispatch.lingering)
        let watchThread = try PlainThread { watch.run() }
        do throws(HTTPServerError) {
            return (watchThread, try PlainThread { lingering.run() })
        } catch {
            watch.stop()
            watchThread.join()
            throw error
        }
    }

    private static func dispatch(
        handler: any HTTPHandler, limits: HTTPServerLimits, certificate: ServerCertificate?,
        asksForCertificates: Bool, closing listening: ListeningSocket
    ) throws(HTTPServerError) -> RequestDispatch {
        do throws(HTTPServerError) {
            return try RequestDispatch(
                handler: handler, limits: limits, certificate: certificate, asksForCertificates: asksForCertificates)
        } catch {
            listening.close()
            throw error
        }
    }
}
