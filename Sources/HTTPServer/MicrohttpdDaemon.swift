import CMicrohttpd

/// The library's daemon: its polling threads and its listening socket.
struct MicrohttpdDaemon: Sendable {
    /// The daemon's address; an address is a plain value, only the library reads what it holds.
    private let address: UInt

    /// TLS 1.3, and 1.2 with forward secrecy and authenticated ciphers alone; the server's order counts.
    static let priorities =
        "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA"
        + ":-CIPHER-ALL:+AES-256-GCM:+CHACHA20-POLY1305:+AES-128-GCM:-MAC-ALL:+AEAD:%SERVER_PRECEDENCE"

    /// Starts the polling threads on a socket that listens already, which the library closes when it stops. The
    /// dispatch must outlive the daemon. On failure the socket is closed.
    init(
        listening: ListeningSocket, dispatch: RequestDispatch, limits: HTTPServerLimits
    ) throws(HTTPServerError) {
        let context = Unmanaged.passUnretained(dispatch).toOpaque()
        let flags =
            MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
            | MHD_USE_PEDANTIC_CHECKS.rawValue | (dispatch.isTLS ? MHD_USE_TLS.rawValue : 0)
        var options = Self.options(listening: listening, limits: limits, context: context)
        let started = Self.priorities.withCString { priorities -> OpaquePointer? in
            if dispatch.isTLS {
                let retrieve = unsafeBitCast(ServerCertificate.retrieve, to: UnsafeMutableRawPointer.self)
                options.append(Self.option(.HTTPS_CERT_CALLBACK, 0, retrieve))
                options.append(Self.option(.HTTPS_PRIORITIES, pointer: priorities))
            }
            options.append(Self.option(.END))
            return options.withUnsafeMutableBufferPointer { options -> OpaquePointer? in
                guard let array = options.baseAddress else { return nil }
                return withVaList([MHD_OPTION.ARRAY.rawValue, array, MHD_OPTION.END.rawValue]) {
                    MHD_start_daemon_va(
                        flags, 0, DaemonCallbacks.mayConnect, context, DaemonCallbacks.requestProceeds, context, $0)
                }
            }
        }
        guard let started else {
            listening.close()
            throw .libraryRefused
        }
        address = UInt(bitPattern: started)
    }

    /// Closes every connection, ends the threads and gives the port back. With no connection suspended, once only.
    ///
    /// The library's own way to stop listening earlier, `MHD_quiesce_daemon`, ends the process when a polling thread
    /// lets go of the socket at that moment (0.9.75); `DaemonCallbacks.mayConnect` turns newcomers away instead.
    func stop() {
        if let daemon = OpaquePointer(bitPattern: address) { MHD_stop_daemon(daemon) }
    }

    private static func options(
        listening: ListeningSocket, limits: HTTPServerLimits, context: UnsafeMutableRawPointer
    ) -> [MHD_OptionItem] {
        [
            option(.LISTEN_SOCKET, Int(listening.descriptor)),
            option(.STRICT_FOR_CLIENT, 0),
            option(.CONNECTION_LIMIT, limits.connectionsMax),
            option(.PER_IP_CONNECTION_LIMIT, limits.connectionsPerAddressMax),
            option(.CONNECTION_MEMORY_LIMIT, limits.connectionBytes),
            option(.THREAD_POOL_SIZE, limits.pollingThreads),
            option(.NOTIFY_CONNECTION, unsafeBitCast(DaemonCallbacks.connectionChanged, to: Int.self), context),
            option(.NOTIFY_COMPLETED, unsafeBitCast(DaemonCallbacks.requestEnded, to: Int.self), context),
            option(.URI_LOG_CALLBACK, unsafeBitCast(DaemonCallbacks.requestLineRead, to: Int.self), context),
            option(.UNESCAPE_CALLBACK, unsafeBitCast(DaemonCallbacks.targetKept, to: Int.self), context),
        ]
    }

    private static func option(
        _ option: MHD_OPTION, _ value: Int = 0, _ second: UnsafeMutableRawPointer? = nil
    ) -> MHD_OptionItem {
        MHD_OptionItem(option: option, value: value, ptr_value: second)
    }

    private static func option(_ option: MHD_OPTION, pointer: UnsafePointer<CChar>) -> MHD_OptionItem {
        MHD_OptionItem(option: option, value: 0, ptr_value: UnsafeMutableRawPointer(mutating: pointer))
    }
}
