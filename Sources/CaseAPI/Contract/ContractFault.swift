/// What is wrong with the API's description itself; a test of the package excludes it for the embedded one.
public struct ContractFault: Error, Equatable, Sendable {
    /// A JSON Pointer into the description.
    public let pointer: String
    /// What was expected there.
    public let expected: String
}
