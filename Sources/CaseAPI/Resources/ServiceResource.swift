import Casework
import SchemaFiles
import Store
import StrictJSON

/// The service itself: what it promises, how it is, what it did.
struct ServiceResource {
    let service: CaseService.Surroundings

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "showDescription": { _ in
                APIAnswer(status: 200, body: service.description, contentType: "application/json")
            },
            "showLiveness": { _ in ServiceResource.status("ok", 200) },
            "showReadiness": { _ in
                service.casework.store.isWriting && !service.figures.isDraining
                    ? ServiceResource.status("ready", 200) : ServiceResource.status("not ready", 503)
            },
            "showMetrics": { _ in
                APIAnswer(
                    status: 200,
                    body: Array(
                        MetricsPage(service.figures, service.casework, streams: service.changes.count).text.utf8),
                    contentType: "text/plain; version=0.0.4")
            },
        ]
    }

    private static func status(_ words: String, _ status: Int) -> APIAnswer {
        var writer = JSONWriter()
        writer.object { $0.member("status", words) }
        return APIAnswer(status: status, body: writer.bytes)
    }

    /// The description as it is served: the embedded one, with whom to turn to from the configuration.
    static func description(_ contact: ServiceContact) -> [UInt8] {
        guard let file = SchemaFile.named("API/openapi.json"),
            case .object(var document)? = try? JSONReader.read(file.bytes, depthMax: APIContract.depthMax),
            case .object(var info)? = document["info"]
        else { return [] }
        var person = JSONObject()
        person["name"] = .string(contact.name)
        person["url"] = .string(contact.url)
        person["email"] = .string(contact.email)
        info["contact"] = .object(person)
        document["info"] = .object(info)
        var writer = JSONWriter(capacity: file.bytes.count)
        writer.value(.object(document))
        return writer.bytes
    }
}
