import Foundation
import Testing

/// A served register and a browser on it, made once for all tests that need both.
final class Stage: @unchecked Sendable {  // the tests that use it run one after another
    /// What is on stage while the tests run.
    @TaskLocal static var current: Stage?

    let register: ServedRegister
    let browser: Browser
    private let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "casus-browser-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        register = try ServedRegister(in: folder)
        do {
            browser = try Browser(in: folder)
        } catch {
            register.stop()
            throw error
        }
    }

    func end() {
        browser.end()
        register.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// What is on stage, for a test.
    static func on() throws -> Stage { try #require(Stage.current, "no browser could be started") }

    /// Opens the page afresh, on a view, and signs a party in with its token.
    func signIn(as party: String, at view: String = "#/work") throws {
        try signIn(with: register.token(of: party), at: view)
    }

    /// The same with a token of one's own.
    func signIn(with token: String, at view: String) throws {
        // Another document, so that nothing of the test before is left, not even its token.
        try browser.open("about:blank")
        _ = try browser.console()
        try browser.open(register.address + view)
        try browser.type(token, into: "#token")
        try browser.click("#sign-in button[type=submit]")
        try browser.wait(for: "somebody is signed in", "document.querySelector('#sign-out') !== null")
        try atPage()
    }

    /// Goes to a view of the page, without loading it anew.
    func go(to view: String) throws {
        let before = try browser.run("return location.hash").string
        guard before != view else { return }
        // What is shown now stays until the next view is there, so it is marked to tell the two apart.
        try browser.run(
            "document.querySelectorAll('main > *').forEach((one) => { one.dataset.left = 'yes'; }); location.hash = arguments[0]",
            view)
        try browser.wait(
            for: "\(view) is shown", "document.querySelector('main > :not([data-left]) h1') !== null")
        try browser.wait(for: "nothing is fetched any more", "!document.querySelector('main[aria-busy]')")
    }

    /// Waits until a view is shown whole.
    func atPage() throws {
        try browser.wait(
            for: "a view is shown", "document.querySelector('main .page h1') !== null")
    }
}

/// Makes the stage before a suite and takes it down after it.
struct OnStage: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let stage = try Stage()
        defer { stage.end() }
        try await Stage.$current.withValue(stage) { try await function() }
    }
}

extension Trait where Self == OnStage {
    /// A served register and a browser for the whole suite.
    static var onStage: Self { OnStage() }
}

/// Everything that is seen through a browser, one test after another on one stage.
@Suite("In the browser", .onStage, .serialized)
enum InBrowser {}
