import CMicrohttpd
import Glibc

/// The functions that the library calls, in its own types. Each only translates and passes on.
///
/// The context of all of them is the `RequestDispatch`, which outlives the daemon; a connection's context is its
/// `OpenConnection` and a request's its `Exchange`, each retained when it begins and released when it ends.
enum DaemonCallbacks {
    /// Whether somebody may connect: nobody from when draining began.
    static let mayConnect: MHD_AcceptPolicyCallback = { context, _, _ in
        guard let context else { return .NO }
        return Unmanaged<RequestDispatch>.fromOpaque(context).takeUnretainedValue().takesConnections ? .YES : .NO
    }

    /// A connection was accepted, or is about to be closed.
    static let connectionChanged: MHD_NotifyConnectionCallback = { context, connection, slot, change in
        guard let context, let connection, let slot else { return }
        let dispatch = Unmanaged<RequestDispatch>.fromOpaque(context).takeUnretainedValue()
        if change == .CONNECTION_NOTIFY_STARTED {
            let descriptor = casus_connection_descriptor(connection)
            var yes: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
            let address = casus_connection_address(connection).map(PeerAddress.text(of:)) ?? ""
            let opened = OpenConnection(
                descriptor: descriptor, remoteAddress: address, certificate: dispatch.certificate)
            if let handshake = casus_connection_session(connection) {
                ServerCertificate.put(opened, behind: handshake)
                if dispatch.asksForCertificates { PeerCertificate.ask(handshake) }
            }
            dispatch.watch.add(opened)
            slot.pointee = Unmanaged.passRetained(opened).toOpaque()
        } else if let stored = slot.pointee {
            slot.pointee = nil
            let opened = Unmanaged<OpenConnection>.fromOpaque(stored).takeRetainedValue()
            dispatch.watch.remove(opened)
            if let second = opened.takeSecondDescriptor() { dispatch.lingering.add(second) }
        }
    }

    /// A request line was read; gives the request's context. This is the only place that shows the target undecoded.
    static let requestLineRead:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
        ) -> UnsafeMutableRawPointer? = { context, target, connection in
            guard let context, let target, let connection, let stored = casus_connection_context(connection) else {
                return nil
            }
            let dispatch = Unmanaged<RequestDispatch>.fromOpaque(context).takeUnretainedValue()
            let opened = Unmanaged<OpenConnection>.fromOpaque(stored).takeUnretainedValue()
            let length = strlen(target)
            let exchange = target.withMemoryRebound(to: UInt8.self, capacity: length) {
                dispatch.begin(target: UnsafeBufferPointer(start: $0, count: length), on: opened)
            }
            return Unmanaged.passRetained(exchange).toOpaque()
        }

    /// The head is complete, a part of the body is here, the request is complete, or its connection was resumed.
    static let requestProceeds: MHD_AccessHandlerCallback = {
        context, connection, _, method, version, upload, uploadSize, slot in
        guard let context, let connection, let method, let version, let uploadSize, let stored = slot?.pointee else {
            return .NO
        }
        let dispatch = Unmanaged<RequestDispatch>.fromOpaque(context).takeUnretainedValue()
        let exchange = Unmanaged<Exchange>.fromOpaque(stored).takeUnretainedValue()
        let begun = exchange.withState { state in
            if case .begun = state.stage { return true }
            return false
        }
        if begun {
            var reader = HeadReader(head: exchange.withState(\.head), limits: dispatch.limits)
            reader.read(method: method, version: version, connection: connection)
            if dispatch.asksForCertificates, let handshake = casus_connection_session(connection) {
                let shown = PeerCertificate.fingerprint(handshake)
                exchange.withState { $0.peerCertificate = shown }
            }
            return dispatch.takeHead(reader.head, of: exchange, on: connection)
        }
        if uploadSize.pointee > 0, let upload {
            let part = UnsafeRawBufferPointer(start: upload, count: uploadSize.pointee)
            uploadSize.pointee = 0
            return dispatch.takeBody(part, of: exchange)
        }
        return dispatch.proceed(exchange, on: connection)
    }

    /// The library is done with a request.
    static let requestEnded: MHD_RequestCompletedCallback = { context, _, slot, _ in
        guard let context, let slot, let stored = slot.pointee else { return }
        slot.pointee = nil
        let dispatch = Unmanaged<RequestDispatch>.fromOpaque(context).takeUnretainedValue()
        dispatch.end(Unmanaged<Exchange>.fromOpaque(stored).takeRetainedValue())
    }

    /// Leaves the library's own decoded copy of the target as it was sent; nobody reads it.
    static let targetKept:
        @convention(c) (
            UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?
        ) -> Int = { _, _, text in
            text.map { strlen($0) } ?? 0
        }
}
