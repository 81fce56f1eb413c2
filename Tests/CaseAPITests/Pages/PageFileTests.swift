import HTTPServer
import SchemaFiles
import TestSupport
import Testing

@Suite("The files of the page")
struct PageFileTests {
    /// What a first view may load: the page, its stylesheet, its icon and the modules that it starts with.
    static let firstViewBytesMax = 100_000

    /// The words that the first view asks for.
    static let words = "/page/words-nl.json"

    private static var served: [String] {
        SchemaFile.all.map(\.name).filter { $0.hasPrefix("Page/") }.map {
            $0 == "Page/index.html" ? "/" : "/page/" + $0.dropFirst("Page/".count)
        }
    }

    private static func text(_ path: String) -> String {
        SchemaFile.named("Page/" + (path == "/" ? "index.html" : String(path.dropFirst("/page/".count))))?.text ?? ""
    }

    @Test("Every embedded file of the page is served without a token, as what it is")
    func files() throws {
        let trial = try Trial()
        let types = [
            "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
            "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml", "json": "application/json",
        ]
        #expect(Self.served.contains("/"))
        for path in Self.served {
            let answer = try trial.get(path, as: nil)
            let ending = path == "/" ? "html" : String(path.split(separator: ".").last ?? "")
            #expect(answer.status == 200, "\(path)")
            #expect(answer.text == Self.text(path), "\(path)")
            #expect(answer.headers["Content-Type"] == types[ending], "\(path)")
        }
    }

    @Test("A browser may run nothing but the page's own files, and frame it nowhere", arguments: ["/", "/page/app.js"])
    func headers(path: String) throws {
        let headers = try Trial().get(path, as: nil).headers
        let policy = headers["Content-Security-Policy"] ?? ""
        for part in [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
            "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        ] {
            #expect(policy.split(separator: "; ").contains { $0 == part }, "\(part)")
        }
        #expect(!policy.contains("unsafe"))
        #expect(headers["X-Content-Type-Options"] == "nosniff")
        #expect(headers["X-Frame-Options"] == "DENY")
        #expect(headers["Referrer-Policy"] == "no-referrer")
        #expect(headers["Cross-Origin-Opener-Policy"] == "same-origin")
        #expect(headers["Cross-Origin-Resource-Policy"] == "same-origin")
        #expect(headers["Cache-Control"] == "no-cache")
        #expect(headers["Access-Control-Allow-Origin"] == nil)
        #expect(headers["Set-Cookie"] == nil)
        #expect(headers["Strict-Transport-Security"] == nil)
    }

    @Test("Who has a file already is told so, by its content alone")
    func unchanged() throws {
        let trial = try Trial()
        let tags = try Self.served.map { try trial.get($0, as: nil).headers["ETag"] ?? "" }
        #expect(Set(tags).count == Self.served.count)
        for (path, tag) in zip(Self.served, tags) {
            for known in [tag, "W/\(tag)", "\"another\", \(tag)", "*"] {
                let answer = try trial.get(path, as: nil, headers: ["If-None-Match": known])
                #expect(answer.status == 304 && answer.bytes.isEmpty && answer.headers["ETag"] == tag, "\(path)")
            }
            #expect(try trial.get(path, as: nil, headers: ["If-None-Match": "\"another\""]).status == 200)
        }
    }

    @Test("A page file is read and nothing else", arguments: ["POST", "PUT", "DELETE", "PATCH"])
    func methods(method: String) throws {
        let answer = try Trial().send(method, "/page/app.js", as: nil)
        #expect(answer.status == 405)
        #expect(answer.headers["Allow"] == "GET, HEAD")
        #expect(answer.headers["Content-Type"] == "application/problem+json")
    }

    @Test(
        "What is no file of the page is not there, however it is written",
        arguments: [
            "/page/index.html", "/page/", "/page", "/page/APP.js", "/page/%61pp.js", "/page/../page/app.js",
            "/page/../API/openapi.json", "/Page/app.js", "/page//app.js", "/page/app.js/", "/index.html",
        ])
    func elsewhere(path: String) throws {
        #expect(try Trial().get(path, as: nil).status == 404)
    }

    @Test("The page comes the same over a socket, and tells its reader's browser when it has not changed")
    func socket() throws {
        let trial = try Trial()
        try trial.serving { port in
            let first = try SocketClient.send(
                SocketClient.bytes(of: HTTPRequest(method: "GET", path: "/")), to: port)
            #expect(first.status == 200 && first.text == Self.text("/"))
            let again = try SocketClient.send(
                SocketClient.bytes(
                    of: HTTPRequest(
                        method: "GET", path: "/", headers: ["If-None-Match": first.headers["ETag"] ?? ""])), to: port)
            #expect(again.status == 304 && again.bytes.isEmpty)
        }
    }

    @Test("What a first view loads stays small")
    func firstView() throws {
        var waiting = ["/", Self.words]
        var loaded: [String: Int] = [:]
        while let path = waiting.popLast() {
            guard loaded[path] == nil else { continue }
            let text = path == Self.words ? try Trial().get(path, as: nil).text : Self.text(path)
            #expect(!text.isEmpty, "\(path)")
            loaded[path] = text.utf8.count
            waiting += text.matches(of: /(?:src|href)="(\/page\/[^"]+)"/).map { String($0.1) }
            waiting += text.matches(of: /(?m)^import [^;]*['"]\.\/([^'"]+)['"]/).map { "/page/" + $0.1 }
        }
        #expect(loaded.count >= 4)
        #expect(loaded.values.reduce(0, +) <= Self.firstViewBytesMax, "\(loaded)")
    }

    @Test("The page brings nothing from elsewhere and makes no markup of text")
    func ownFilesAlone() throws {
        for path in Self.served {
            let text = Self.text(path)
            for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"] {
                #expect(!text.contains(word), "\(path): \(word)")
            }
            let addresses = text.matches(of: /(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]+/).map { String($0.0) }
            #expect(addresses.allSatisfy { $0 == "http://www.w3.org" }, "\(path): \(addresses)")
        }
        let start = Self.text("/")
        #expect(start.firstMatch(of: /<style|\sstyle=|\son[a-z]+=/) == nil)
        #expect(start.matches(of: /<script[^>]*>/).allSatisfy { $0.0.contains(" src=\"/page/") })
    }
}
