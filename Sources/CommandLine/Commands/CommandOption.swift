/// Options that several commands ask for themselves.
enum CommandOption {
    /// `--body FILE|-`: the whole body, which other options then change.
    static let body = OptionSpec(name: "body", purpose: .own)
    /// `--remove NAME`: a member that is to be emptied.
    static let remove = OptionSpec(name: "remove", form: .list, purpose: .own)
}
