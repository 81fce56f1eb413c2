/// Why somebody asks for a case, as the access log keeps it (Dutch: reden van inzage). Source: NEN 7513.
public enum AccessReason: String, Code {
    /// To find or arrange care.
    case careSearch = "care_search"
    /// To think along with whoever searches.
    case consultation
    /// Because the person or a representative asked what is held.
    case requestOfPerson = "request_of_person"
    /// To look into something that went wrong.
    case incident
    /// To see whether the work is done well.
    case quality
    /// On behalf of a supervisor.
    case supervision
    /// To keep the system running.
    case maintenance

    /// The list's name.
    public static var list: String { "accessReason" }
}

/// Why a case is erased (Dutch: grond van vernietiging).
public enum ErasureGround: String, Code {
    /// The time for which it may be kept is over.
    case retentionOver = "retention_over"
    /// The person or a representative asked for it.
    case requestOfPerson = "request_of_person"
    /// It should never have been recorded.
    case recordedInError = "recorded_in_error"

    /// The list's name.
    public static var list: String { "erasureGround" }
}
