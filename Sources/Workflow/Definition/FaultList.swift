import SecureCare

/// The faults found so far, shared by the readers of one definition.
final class FaultList {
    private(set) var faults: [DefinitionFault] = []

    /// Notes a fault at a place; the gaps say what was expected.
    func add(_ pointer: String, _ code: DefinitionFault.Code, _ gaps: Phrase.Gap...) {
        faults.append(DefinitionFault(pointer, code, filledWith: gaps))
    }

    /// Notes every name that stood before, at its own place.
    func noteRepeated(_ names: [(name: String, pointer: String)]) {
        var seen: Set<String> = []
        for (name, pointer) in names where !seen.insert(name).inserted {
            add(pointer, .duplicateName)
        }
    }
}
