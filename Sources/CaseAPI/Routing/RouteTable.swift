/// Finds the operation of a method and a path among those of the API's description.
struct RouteTable: Sendable {
    private let routes: [Route]

    private struct Route: Sendable {
        let segments: [Segment]
        var operations: [APIContract.Operation]
    }

    private enum Segment: Sendable {
        case fixed(String)
        case value(String)
    }

    /// What a path leads to.
    enum Match {
        case operation(APIContract.Operation, [String: String])
        /// There is something at the path, for other methods.
        case otherMethods([String])
        case nothing
    }

    init(_ operations: [APIContract.Operation]) {
        var routes: [(template: String, route: Route)] = []
        for operation in operations {
            if let place = routes.firstIndex(where: { $0.template == operation.pathTemplate }) {
                routes[place].route.operations.append(operation)
            } else {
                let segments = operation.pathTemplate.split(separator: "/").map { part -> Segment in
                    part.hasPrefix("{") ? .value(String(part.dropFirst().dropLast())) : .fixed(String(part))
                }
                routes.append((operation.pathTemplate, Route(segments: segments, operations: [operation])))
            }
        }
        self.routes = routes.map(\.route)
    }

    /// HEAD is answered where GET is. A path with a slash at its end leads nowhere.
    func match(method: String, path: String) -> Match {
        guard path.hasPrefix("/"), !path.hasSuffix("/"), !path.contains("//") else { return .nothing }
        let parts = path.split(separator: "/")
        for route in routes where route.segments.count == parts.count {
            guard let values = RouteTable.values(route.segments, parts) else { continue }
            let wanted = method == "HEAD" ? "GET" : method
            if let operation = route.operations.first(where: { $0.method == wanted }) {
                return .operation(operation, values)
            }
            let methods = route.operations.map(\.method)
            return .otherMethods(methods.contains("GET") ? methods + ["HEAD"] : methods)
        }
        return .nothing
    }

    private static func values(_ segments: [Segment], _ parts: [Substring]) -> [String: String]? {
        var values: [String: String] = [:]
        for (segment, part) in zip(segments, parts) {
            switch segment {
            case .fixed(let text): guard part.utf8.elementsEqual(text.utf8) else { return nil }
            case .value(let name):
                guard let text = PercentDecoding.decoded(part, plusIsSpace: false) else { return nil }
                values[name] = text
            }
        }
        return values
    }
}
