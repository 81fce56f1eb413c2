/// Where a backup goes.
public enum BackupTarget: Sendable, Equatable {
    /// A file that is not there yet.
    case file(String)
    /// A folder, in which each is named by its moment and so many of the newest are kept; nil for all.
    case folder(String, keep: Int?)
}
