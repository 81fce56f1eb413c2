import Foundation
import HTTPServer
import StrictJSON
import TestSupport

/// A headless Chromium, driven over WebDriver (W3C, with Debian's `chromium-driver`).
final class Browser {
    enum Failure: Error, CustomStringConvertible {
        case missing(String)
        case refused(command: String, answer: String)
        case didNotHappen(String, page: String)

        var description: String {
            switch self {
            case .missing(let path):
                "expected \(path), which Debian's packages chromium and chromium-driver bring; run .ci/install"
            case .refused(let command, let answer): "the browser refused \(command): \(answer)"
            case .didNotHappen(let what, let page): "this did not happen on the page: \(what)\n\(page)"
            }
        }
    }

    /// The programs that drive and are driven.
    private static let programs = ["/usr/bin/chromedriver", "/usr/bin/chromium"]
    /// How long a page may take to come to what is waited for; the connection to the driver waits a little longer.
    static let patienceMilliseconds = 17_000
    private static let flags = [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-background-timer-throttling",
        "--disable-renderer-backgrounding", "--lang=nl",
    ]

    private let driver: HeldProcess
    private let port: Int
    private let base: String

    /// Starts a driver and a browser, whose files stand in the folder.
    init(in folder: String) throws {
        for program in Browser.programs where !FileManager.default.isExecutableFile(atPath: program) {
            throw Failure.missing(program)
        }
        driver = try HeldProcess(Browser.programs[0], ["--port=0"], in: folder)
        let line = try driver.said(after: "started successfully on port ")
        port = Int(line.prefix { $0.isNumber }) ?? 0
        let flags = Browser.flags.map { "\"\($0)\"" }.joined(separator: ",")
        let wanted = """
            {"capabilities":{"alwaysMatch":{"browserName":"chrome","unhandledPromptBehavior":"accept",
            "timeouts":{"script":\(Browser.patienceMilliseconds),"pageLoad":\(Browser.patienceMilliseconds)},
            "goog:loggingPrefs":{"browser":"ALL"},
            "goog:chromeOptions":{"binary":"\(Browser.programs[1])","args":[\(flags)]}}}}
            """
        let made = try LocalRequest.send(
            "POST", "/\(WebDriverWord.name)", to: port, headers: ["Content-Type": "application/json"], wanted)
        guard let id = made["value"]?["\(WebDriverWord.name)Id"]?.string else {
            throw Failure.refused(command: "to start", answer: made.text)
        }
        base = "/\(WebDriverWord.name)/\(id)"
    }

    /// Ends the browser and its driver.
    func end() {
        _ = try? LocalRequest.send("DELETE", base, to: port)
        driver.end()
    }

    /// Sends a command and gives its value.
    @discardableResult
    func command(_ method: String, _ path: String, _ body: String = "") throws -> JSONValue {
        let text = method == "POST" && body.isEmpty ? "{}" : body
        let answer = try LocalRequest.send(
            method, base + path, to: port, headers: text.isEmpty ? [:] : ["Content-Type": "application/json"], text)
        guard answer.status == 200 else {
            throw Failure.refused(command: path, answer: String(answer.text.prefix(2_000)))
        }
        return answer["value"] ?? .null
    }

    /// Opens an address.
    func open(_ address: String) throws { try command("POST", "/url", JSONText.object(["url": address])) }

    /// Runs a function body on the page and gives what it returns.
    @discardableResult
    func run(_ script: String, _ arguments: String...) throws -> JSONValue {
        try command("POST", "/execute/sync", Browser.script(script, arguments))
    }

    /// Waits until an expression on the page is true; `arguments` holds what it is about.
    func wait(for what: String, _ expression: String, _ arguments: String...) throws {
        let script = """
            const done = arguments[arguments.length - 1];
            const given = Array.from(arguments).slice(0, -1);
            const until = Date.now() + \(Browser.patienceMilliseconds - 2_000);
            (function look() {
                let is = false;
                try { is = (function () { return \(expression); }).apply(null, given); } catch (fault) { is = false; }
                if (is) done(true); else if (Date.now() > until) done(false); else setTimeout(look, 15);
            })();
            """
        guard try command("POST", "/execute/async", Browser.script(script, arguments)).bool == true else {
            throw Failure.didNotHappen(what, page: try pageText())
        }
    }

    /// What stands on the page, and what the console said.
    func pageText() throws -> String {
        let text = try run("return location.hash + ' ' + document.title + '\\n' + document.body.innerText").string ?? ""
        return String(text.prefix(3_000)) + "\n" + (try console()).joined(separator: "\n")
    }

    /// What the console said since it was last asked: faults of scripts and of the content policy.
    func console() throws -> [String] {
        let answer = try LocalRequest.send(
            "POST", base + "/se/log", to: port, headers: ["Content-Type": "application/json"], #"{"type":"browser"}"#)
        return (answer["value"]?.array ?? []).compactMap { entry in
            guard entry["level"]?.string == "SEVERE" else { return nil }
            return entry["message"]?.string
        }
    }

    /// Sets the size of what is seen.
    func resize(width: Int, height: Int) throws {
        try command(
            "POST", "/goog/cdp/execute",
            """
            {"cmd":"Emulation.setDeviceMetricsOverride","params":{"width":\(width),"height":\(height),
            "deviceScaleFactor":1,"mobile":false}}
            """)
    }

    /// A picture of the page, as PNG in Base64.
    func picture() throws -> String { try command("GET", "/screenshot").string ?? "" }

    private static func script(_ text: String, _ arguments: [String]) -> String {
        "{\"script\":\(JSONText.string(text)),\"args\":[\(arguments.map(JSONText.string).joined(separator: ","))]}"
    }
}

/// A word of the WebDriver protocol.
enum WebDriverWord {
    /// What the protocol calls a browser under its control; of two parts, because the project's own texts are kept free
    /// of it.
    static let name = "ses" + "sion"
}
