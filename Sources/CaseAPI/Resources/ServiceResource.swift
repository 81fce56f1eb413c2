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
                APIAnswer(status: 200, body: Array(metrics.utf8), contentType: "text/plain; version=0.0.4")
            },
        ]
    }

    private static func status(_ words: String, _ status: Int) -> APIAnswer {
        var writer = JSONWriter()
        writer.object { $0.member("status", words) }
        return APIAnswer(status: status, body: writer.bytes)
    }

    /// Figures in the text format of Prometheus; counts alone, nothing of any case.
    private var metrics: String {
        let written = service.casework.store.statistics
        var text = "# HELP casus_http_answers_total Answers by status.\n# TYPE casus_http_answers_total counter\n"
        for (status, count) in service.figures.answers {
            text += "casus_http_answers_total{status=\"\(status)\"} \(count)\n"
        }
        text += "# HELP casus_acts_total Acts recorded.\n# TYPE casus_acts_total counter\n"
        text += "casus_acts_total \(written.acts)\n"
        text += "# HELP casus_commits_total Commits that recorded them.\n# TYPE casus_commits_total counter\n"
        text += "casus_commits_total \(written.commits)\n"
        text += "# HELP casus_change_streams Streams of changes that are open.\n# TYPE casus_change_streams gauge\n"
        text += "casus_change_streams \(service.changes.count)\n"
        guard let check = service.figures.lastCheck else { return text }
        text += "# HELP casus_check_findings What the last check found, by invariant.\n"
        text += "# TYPE casus_check_findings gauge\n"
        for name in InvariantFinding.names {
            text += "casus_check_findings{invariant=\"\(name)\"} \(check.found[name] ?? 0)\n"
        }
        text += "# HELP casus_check_timestamp_seconds When the last check was.\n"
        text += "# TYPE casus_check_timestamp_seconds gauge\n"
        text += "casus_check_timestamp_seconds \(check.at.milliseconds / 1_000)\n"
        return text
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
