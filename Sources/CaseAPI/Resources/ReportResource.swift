import Casework
import CivilTime
import Reports
import SecureCare
import StrictJSON

/// Reports, each as JSON, as CSV, as a page, or as text, as the caller likes best.
struct ReportResource {
    let casework: Casework

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "reportCapacity": { request in
                let report = try casework.reportCapacity(
                    on: request.day("on") ?? Amsterdam.day(at: casework.clock()), asOf: request.moment("asOf"),
                    for: request.caller)
                return answer(request, ReportPage.capacity(report, request.caller.language)) { report.write(to: &$0) }
            },
            "reportManagement": { request in
                let today = Amsterdam.day(at: casework.clock())
                var type = request.acceptedType
                let content = try casework.reportManagement(
                    from: request.day("from") ?? today, to: request.day("to") ?? today,
                    asOf: request.moment("asOf"), as: type, for: request.caller
                ) { report in
                    answer(request, ReportPage.management(report, request.caller.language)) { report.write(to: &$0) }
                        .body
                }
                if type.hasPrefix("text/") { type += "; charset=utf-8" }
                return APIAnswer(status: 200, body: content, contentType: type)
            },
            "reportBeds": { request in
                let today = Amsterdam.day(at: casework.clock())
                let series = try casework.reportBeds(
                    from: request.day("from") ?? today, to: request.day("to") ?? today,
                    by: request.query["by"].flatMap(BedGrouping.init(rawValue:)) ?? .national,
                    asOf: request.moment("asOf"), for: request.caller)
                return answer(request, ReportPage.beds(series, request.caller.language)) { series.write(to: &$0) }
            },
            "reportEvaluation": { request in
                let today = Amsterdam.day(at: casework.clock())
                let report = try casework.reportEvaluation(
                    from: request.day("from") ?? today, to: request.day("to") ?? today,
                    asOf: request.moment("asOf"), for: request.caller)
                return answer(request, ReportPage.evaluation(report, request.caller.language)) {
                    report.write(to: &$0)
                }
            },
            "extractForResearch": { request in
                let today = Amsterdam.day(at: casework.clock())
                func names(_ parameter: String) -> [String] {
                    (request.query[parameter] ?? "").split(separator: ",").map(String.init)
                }
                let extract = try casework.extractForResearch(
                    from: request.day("from") ?? today, to: request.day("to") ?? today,
                    k: request.query["k"].flatMap { Int($0) }, coarsening: names("coarsen"), dropping: names("drop"),
                    for: request.caller)
                if request.acceptedType == "text/csv", let csv = extract.csv {
                    return APIAnswer(status: 200, body: csv, contentType: "text/csv; charset=utf-8")
                }
                var writer = JSONWriter(capacity: 16_384)
                extract.write(to: &writer)
                return APIAnswer(status: 200, body: writer.bytes)
            },
            "reportRevisions": { request in
                let now = casework.clock()
                let today = Amsterdam.day(at: now)
                let (revisions, period) = try casework.reportRevisions(
                    from: request.day("from") ?? today, to: request.day("to") ?? today,
                    since: request.moment("since") ?? now, asOf: request.moment("asOf"), for: request.caller)
                return answer(request, revisions.page(period, request.caller.language)) { revisions.write(to: &$0) }
            },
        ]
    }

    private func answer(
        _ request: APIRequest, _ page: @autoclosure () -> ReportPage, _ json: (inout JSONWriter) -> Void
    ) -> APIAnswer {
        switch request.acceptedType {
        case "text/html": return APIAnswer(status: 200, body: page().html, contentType: "text/html; charset=utf-8")
        case "text/csv": return APIAnswer(status: 200, body: page().csv, contentType: "text/csv; charset=utf-8")
        case "text/plain":
            return APIAnswer(status: 200, body: Array(page().text.utf8), contentType: "text/plain; charset=utf-8")
        default:
            var writer = JSONWriter(capacity: 16_384)
            json(&writer)
            return APIAnswer(status: 200, body: writer.bytes)
        }
    }
}
