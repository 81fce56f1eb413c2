import Casework
import Store

/// Figures in the text format of Prometheus; counts alone, nothing of any case.
struct MetricsPage {
    private(set) var text = ""

    /// Everything that is counted.
    init(_ figures: ServiceFigures, _ casework: Casework, streams: Int) {
        answers(figures)
        figure("casus_change_streams", "gauge", "Streams of changes that are open.", streams)
        refusals(figures)
        writing(casework.store)
        standing(figures)
        check(figures)
    }

    private mutating func head(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private mutating func figure(_ name: String, _ type: String, _ help: String, _ value: Int?) {
        guard let value else { return }
        head(name, type, help)
        text += "\(name) \(value)\n"
    }

    private mutating func answers(_ figures: ServiceFigures) {
        head("casus_http_answers_total", "counter", "Answers by status.")
        let byStatus = Dictionary(figures.answers.map { ($0.kind.status, $0.count) }, uniquingKeysWith: +)
        for (status, count) in byStatus.sorted(by: { $0.key < $1.key }) {
            text += "casus_http_answers_total{status=\"\(status)\"} \(count)\n"
        }
        head("casus_http_requests_total", "counter", "Requests by operation and status.")
        for answer in figures.answers {
            text +=
                "casus_http_requests_total{operation=\"\(answer.kind.operation)\",status=\"\(answer.kind.status)\"}"
                + " \(answer.count)\n"
        }
        head("casus_http_request_seconds", "histogram", "How long answers took.")
        let durations = figures.durations
        var sum = 0
        for (bound, count) in zip(ServiceFigures.durationBounds, durations.byBound) {
            sum += count
            text += "casus_http_request_seconds_bucket{le=\"\(Self.seconds(bound))\"} \(sum)\n"
        }
        let all = durations.byBound.reduce(0, +)
        text += "casus_http_request_seconds_bucket{le=\"+Inf\"} \(all)\n"
        text += "casus_http_request_seconds_sum \(Self.seconds(durations.microseconds))\n"
        text += "casus_http_request_seconds_count \(all)\n"
        figure("casus_http_connections", "gauge", "Connections open now.", figures.openConnections)
    }

    private static func seconds(_ microseconds: Int64) -> String {
        let fraction = String(microseconds % 1_000_000)
        return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
    }

    private mutating func refusals(_ figures: ServiceFigures) {
        head("casus_refusals_total", "counter", "Refusals by rule.")
        for (rule, count) in figures.refusals { text += "casus_refusals_total{rule=\"\(rule)\"} \(count)\n" }
    }

    private mutating func writing(_ store: Store) {
        let written = store.statistics
        figure("casus_acts_total", "counter", "Acts recorded.", written.acts)
        figure("casus_commits_total", "counter", "Commits that recorded them.", written.commits)
        figure("casus_queue_acts", "gauge", "Acts that wait for the writer.", store.waitingActs)
        figure(
            "casus_writer_stopped", "gauge", "1 once a commit failed and nothing more is recorded.",
            store.isWriting ? 0 : 1)
        guard let heads = try? store.heads() else { return }
        figure("casus_chain_events", "gauge", "Events in the history.", Int(heads.events.sequence))
        figure(
            "casus_chain_access_log", "gauge", "Place of the last entry of the access log.",
            heads.accessLog.map { Int($0.sequence) })
    }

    private mutating func standing(_ figures: ServiceFigures) {
        let standing = figures.standing
        figure("casus_clocks_running", "gauge", "Deadlines that run.", standing?.clocksRunning)
        figure("casus_clocks_overdue", "gauge", "Deadlines that passed and are not noted yet.", standing?.clocksOverdue)
        figure("casus_clocks_noted_total", "counter", "Deadlines noted as passed.", figures.clocksNoted)
        figure("casus_units", "gauge", "Units.", standing?.units)
        figure("casus_units_stale", "gauge", "Units whose count is too old or missing.", standing?.unitsStale)
        figure("casus_log_lines_dropped_total", "counter", "Lines that the log could not take.", figures.linesDropped)
    }

    private mutating func check(_ figures: ServiceFigures) {
        guard let check = figures.lastCheck else { return }
        head("casus_check_findings", "gauge", "What the last check found, by invariant.")
        for name in InvariantFinding.names {
            text += "casus_check_findings{invariant=\"\(name)\"} \(check.found[name] ?? 0)\n"
        }
        figure(
            "casus_check_timestamp_seconds", "gauge", "When the last check was.",
            Int(check.at.milliseconds / 1_000))
    }
}
