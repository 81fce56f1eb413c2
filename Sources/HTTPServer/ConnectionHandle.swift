import CMicrohttpd

/// The library's name for a connection, as a plain number, so that it can travel to the thread that resumes it. Valid
/// from the suspension of the connection until its resumption.
struct ConnectionHandle: Sendable {
    private let address: UInt

    /// Suspends the connection: the library leaves it alone until `resume()`.
    static func suspend(_ connection: OpaquePointer) -> ConnectionHandle {
        MHD_suspend_connection(connection)
        return ConnectionHandle(address: UInt(bitPattern: connection))
    }

    private init(address: UInt) {
        self.address = address
    }

    /// Gives the connection back to its polling thread. Once only.
    func resume() {
        if let connection = OpaquePointer(bitPattern: address) { MHD_resume_connection(connection) }
    }
}
