import StrictJSON
import Testing

extension InBrowser {
    @Suite("A connection that is lost, and a token that runs out", .serialized)
    struct LostConnectionTests {
        @Test("What was typed stays while the server is away, and the retries carry one key and record it once")
        func reconnects() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try browser.click("#act-note")
            try browser.type("Dit mag niet weg zijn.", into: "#form-note textarea")
            // Each try is written down on its way out; the first one that arrives loses its answer on the way back.
            try browser.run(
                """
                window.tries = [];
                const sent = window.fetch;
                let isLost = false;
                window.fetch = async (path, options = {}) => {
                    const isNote = options.method === 'POST' && String(path).endsWith('/notes');
                    if (isNote) window.tries.push(options.headers['Idempotency-Key']);
                    const answer = await sent(path, options);
                    if (isNote && !isLost) { isLost = true; throw new TypeError('the answer was lost'); }
                    return answer;
                };
                """)
            stage.register.stop()
            try browser.click("#form-note button[type=submit]")
            try browser.wait(for: "a second try", "window.tries.length >= 2")
            #expect(try browser.value(of: "#form-note textarea") == "Dit mag niet weg zijn.")
            try stage.register.start()
            try browser.wait(
                for: "it is recorded, or can be tried again",
                "document.querySelector('#form-note') === null || document.querySelector('#form-note .notice button')")
            if try browser.count("#form-note .notice button") > 0 { try browser.click("#form-note .notice button") }
            try browser.wait(for: "the form is done", "document.querySelector('#form-note') === null")
            let tries = try browser.run("return window.tries").strings ?? []
            #expect(tries.count >= 3 && Set(tries).count == 1 && tries.first?.isEmpty == false, "\(tries)")
            let notes = try stage.register.get("/v1/cases/\(id)/notes", as: "verwijzer-05").items
            #expect(notes.map { $0["text"]?.string } == ["Dit mag niet weg zijn."], "recorded once")
            try browser.wait(for: "changes are heard again", "document.querySelector('#live.on') !== null")
        }

        @Test("A token that runs out in mid-form is asked for again over the page, and the form goes on")
        func tokenRunsOut() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            let token = try stage.register.newToken(of: "verwijzer-05")
            try stage.signIn(with: token.secret, at: "#/cases/\(id)")
            try browser.click("#act-note")
            try browser.type("Nog net voor het einde.", into: "#form-note textarea")
            try stage.register.must("DELETE", "/v1/parties/verwijzer-05/tokens/\(token.id)", as: "admin")
            // The page may ask by itself, when the stream of changes ends with the token.
            if try browser.count("#sign-in-again") == 0 {
                try browser.run("document.querySelector('#form-note').requestSubmit()")
            }
            try browser.type(stage.register.token(of: "verwijzer-05"), into: "#token-again")
            try browser.click("#sign-in-again-form button[type=submit]")
            try browser.wait(for: "the sign-in is over", "document.querySelector('#sign-in-again') === null")
            try browser.wait(
                for: "the note is recorded, or waits to be",
                "document.querySelector('#form-note') === null || !document.querySelector('#form-note [aria-disabled=true]')"
            )
            if try browser.count("#form-note") > 0 {
                #expect(try browser.value(of: "#form-note textarea") == "Nog net voor het einde.")
                try browser.click("#form-note button[type=submit]")
                try browser.wait(for: "the note is recorded", "document.querySelector('#form-note') === null")
            }
            let notes = try stage.register.get("/v1/cases/\(id)/notes", as: "verwijzer-05").items
            #expect(notes.map { $0["text"]?.string } == ["Nog net voor het einde."])
        }

        @Test("A token that is refused is said beside its field, and stands neither in the address nor in storage")
        func refusedToken() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            try browser.open("about:blank")
            try browser.open(stage.register.address)
            try browser.type("no-token-of-anybody", into: "#token")
            try browser.click("#sign-in button[type=submit]")
            try browser.wait(
                for: "it is refused", "document.querySelector('#token').getAttribute('aria-invalid') === 'true'")
            #expect(try !browser.text(of: "#token-error").isEmpty)
            try stage.signIn(as: "verwijzer-05")
            let token = try stage.register.token(of: "verwijzer-05")
            let kept =
                try browser.run(
                    """
                    return [location.href, document.cookie, document.documentElement.outerHTML,
                        ...Object.values({ ...localStorage }), ...Object.values({ ...sessionStorage })]
                    """
                ).strings ?? []
            #expect(kept.count >= 3 && kept.allSatisfy { !$0.contains(token) })
            try browser.command("POST", "/refresh")
            try browser.wait(for: "one signs in again", "document.querySelector('#sign-in') !== null")
        }
    }
}
