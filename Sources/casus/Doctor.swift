import CivilTime
import CommandLine
import Cryptography
import Glibc
import SecureCare
import Store
import StrictJSON

/// Looks at what surrounds a database: permissions, keys, TLS, clock, disk; and says what to do.
enum Doctor {
    /// Below this the disk is called full, in bytes.
    private static let freeBytesMin: UInt64 = 1_000_000_000

    /// Files that the usual services for time synchronisation leave once the clock is right.
    private static let synchronisedMarks = [
        "/run/systemd/timesync/synchronized", "/run/chrony/chronyd.pid", "/var/run/ntpd.pid",
    ]

    /// How a check ended.
    private enum Mark: String {
        case ok, warn, fault
    }

    private struct Finding {
        let check: String
        let mark: Mark
        let words: Phrase

        init(_ mark: Mark, _ check: String, _ detail: String, _ gaps: Phrase.Gap...) {
            self.check = check
            self.mark = mark
            words = Phrase("doctor.\(check).\(detail)", filledWith: gaps)
        }
    }

    /// Every check; 1 when something is wrong.
    static func examine(_ context: LocalContext, _ tls: [String]) throws -> LocalOutcome {
        let path = context.options.database
        let findings =
            [database(path), folder(path)].compactMap(\.self) + keys(path)
            + [self.tls(tls), clock(path), disk(path), erasure(path)].compactMap(\.self)
        let language = context.language
        var writer = JSONWriter()
        writer.object { object in
            object.key("findings")
            object.array { array in
                for finding in findings {
                    array.object { item in
                        item.member("check", finding.check)
                        item.member("result", finding.mark.rawValue)
                        item.member("detail", finding.words.said(in: language))
                    }
                }
            }
        }
        let lines = findings.map { finding in
            "\(Phrase("doctor.mark.\(finding.mark.rawValue)").said(in: language)): \(finding.words.said(in: language))"
        }
        let isWrong = findings.contains { $0.mark == .fault }
        return LocalOutcome(exitCode: isWrong ? .refused : .done, lines: lines, json: writer.bytes)
    }

    private static func mode(_ path: String) -> mode_t? {
        var found = stat()
        return stat(path, &found) == 0 ? found.st_mode : nil
    }

    private static func folderPath(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func database(_ path: String) -> Finding {
        guard let mode = mode(path) else { return Finding(.fault, "database", "missing") }
        let others = ["", "-wal", "-shm"].compactMap { Self.mode(path + $0) }
        let isOpen = mode & 0o077 != 0 || others.contains { $0 & 0o077 != 0 }
        return isOpen ? Finding(.fault, "database", "readable") : Finding(.ok, "database", "ok")
    }

    private static func folder(_ path: String) -> Finding? {
        guard let mode = mode(folderPath(path)) else { return nil }
        let isSticky = mode & 0o1000 != 0
        return mode & 0o022 != 0 && !isSticky ? Finding(.fault, "folder", "writable") : Finding(.ok, "folder", "ok")
    }

    private static func keys(_ path: String) -> [Finding] {
        let file = MasterKey.path(of: path)
        var findings: [Finding] = []
        let isGiven = getenv(MasterKey.environmentVariable) != nil
        if !isGiven, let mode = mode(file), mode & 0o077 != 0 {
            findings.append(Finding(.fault, "key", "readable"))
        } else if !isGiven, mode(file) == nil {
            findings.append(Finding(.fault, "key", "missing"))
        } else {
            findings.append(
                keyFits(path) ? Finding(.ok, "key", isGiven ? "environment" : "ok") : Finding(.fault, "key", "wrong"))
        }
        if mode(file + ".former") != nil { findings.append(Finding(.warn, "key", "old")) }
        return findings
    }

    private static func keyFits(_ path: String) -> Bool {
        do {
            try Store.open(at: path, mode: .readingOnly, projector: Wiring.projector).close()
            return true
        } catch StoreError.keyWrong, StoreError.keyMalformed {
            return false
        } catch {
            // Whatever else keeps it from opening is for `check` and `verify` to tell.
            return true
        }
    }

    private static func tls(_ files: [String]) -> Finding {
        guard files.count == 2 else { return Finding(.warn, "tls", files.isEmpty ? "none" : "missing") }
        guard files.allSatisfy({ access($0, R_OK) == 0 }) else { return Finding(.fault, "tls", "missing") }
        let isOpen = mode(files[1]).map { $0 & 0o077 != 0 } ?? true
        return isOpen ? Finding(.fault, "tls", "readable") : validity(of: files[0])
    }

    /// A certificate that runs out within so many days is warned of.
    private static let certificateDaysMin = 30

    private static func validity(of file: String) -> Finding {
        guard let text = try? Serving.text(of: file), let dates = CertificateDates(pem: Array(text.utf8)) else {
            return Finding(.fault, "tls", "unreadable")
        }
        let now = Int(Wiring.clock().milliseconds / 1_000)
        let lastDay = Amsterdam.day(at: Instant(milliseconds: Int64(dates.until) * 1_000)).description
        if now < dates.from || now > dates.until { return Finding(.fault, "tls", "expired", .text(lastDay)) }
        let days = (dates.until - now) / 86_400
        return days < certificateDaysMin
            ? Finding(.warn, "tls", "expires", .number(days), .text(lastDay))
            : Finding(.ok, "tls", "ok", .text(lastDay))
    }

    /// Whether facts that were erased may still lie in parts of the file that are not in use.
    private static func erasure(_ path: String) -> Finding? {
        guard let store = try? Store.open(at: path, mode: .readingOnly, projector: Wiring.projector) else { return nil }
        defer { store.close() }
        let isDue = (try? store.isRewritingDue()) ?? false
        return isDue ? Finding(.warn, "erasure", "due") : Finding(.ok, "erasure", "ok")
    }

    private static func clock(_ path: String) -> Finding {
        if let last = lastRecorded(path), Wiring.clock() < last {
            return Finding(.fault, "clock", "behind", .text(last.description))
        }
        let isSynchronised = synchronisedMarks.contains { access($0, F_OK) == 0 }
        return isSynchronised ? Finding(.ok, "clock", "ok") : Finding(.warn, "clock", "unsynchronised")
    }

    private static func lastRecorded(_ path: String) -> Instant? {
        guard let store = try? Store.open(at: path, mode: .readingOnly, projector: Wiring.projector) else { return nil }
        defer { store.close() }
        let found = try? store.read { try $0.number("SELECT max(recorded_at) FROM events") }
        return found.flatMap { $0 }.map(Instant.init(milliseconds:))
    }

    private static func disk(_ path: String) -> Finding {
        var found = statvfs()
        guard statvfs(folderPath(path), &found) == 0 else { return Finding(.warn, "disk", "read_only") }
        if found.f_flag & UInt(ST_RDONLY) != 0 { return Finding(.fault, "disk", "read_only") }
        let free = UInt64(found.f_bavail) * UInt64(found.f_frsize)
        let megabytes = Int(free / 1_000_000)
        return free < freeBytesMin
            ? Finding(.fault, "disk", "low", .number(megabytes)) : Finding(.ok, "disk", "ok", .number(megabytes))
    }
}
