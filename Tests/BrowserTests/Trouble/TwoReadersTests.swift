import StrictJSON
import Testing

extension InBrowser {
    @Suite("Two people on one case", .serialized)
    struct TwoReadersTests {
        @Test("What somebody else records shows by itself")
        func updates() throws {
            let stage = try Stage.on()
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try stage.browser.wait(for: "changes are heard", "document.querySelector('#live.on') !== null")
            try stage.register.must("POST", "/v1/cases/\(id)/notes", as: "verwijzer-05", #"{"text":"Kwartelslag."}"#)
            try stage.browser.wait(for: "the note is shown", "document.body.innerText.includes('Kwartelslag.')")
        }

        @Test("Pages behind others hold no connection: with more of them than a browser has, the one in front works")
        func manyTabs() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            let first = try browser.command("GET", "/window").string ?? ""
            var tabs: [String] = []
            for _ in 0..<Self.tabsMax {
                try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
                try browser.wait(for: "changes are heard", "document.querySelector('#live.on') !== null")
                let before = try browser.openTab()
                if before != first { tabs.append(before) }
            }
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            _ = try browser.find("#act-note")
            try browser.goTo(tab: first)
            try stage.register.must("POST", "/v1/cases/\(id)/notes", as: "verwijzer-05", #"{"text":"Achteraf."}"#)
            try browser.wait(for: "what was missed is heard", "document.body.innerText.includes('Achteraf.')")
            for tab in tabs { try close(tab, in: browser) }
            try close(try others(than: first, in: browser), in: browser)
            try browser.goTo(tab: first)
        }

        /// A browser opens six connections to one server.
        private static let tabsMax = 7

        private func others(than first: String, in browser: Browser) throws -> String {
            let all = try browser.command("GET", "/window/handles").strings ?? []
            return all.first { $0 != first } ?? first
        }

        private func close(_ tab: String, in browser: Browser) throws {
            try browser.goTo(tab: tab)
            try browser.command("DELETE", "/window")
        }

        @Test("Who acts on what another has changed meanwhile is shown what, and decides; what was typed stays")
        func conflict() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try browser.click("#act-note")
            try browser.type("Van de eerste.", into: "#form-note textarea")

            let first = try browser.openTab()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try browser.click("#act-stay")
            try browser.choose("clinic", in: "#form-stay [data-field='/kind'] select")
            try browser.click("#form-stay button[type=submit]")
            try browser.wait(for: "the stay is recorded", "document.querySelector('#form-stay') === null")
            try browser.closeTab(goingTo: first)

            try browser.click("#form-note button[type=submit]")
            try browser.wait(for: "the conflict is shown", "document.querySelector('#conflict') !== null")
            #expect(try browser.count("#conflict .timeline li") == 1, "what the other did")
            #expect(try browser.count("#conflict .compare tbody tr") >= 1, "what is different now")
            #expect(try browser.value(of: "#form-note textarea") == "Van de eerste.")
            #expect(try stage.register.get("/v1/cases/\(id)/notes", as: "verwijzer-05").items.isEmpty)
            try browser.click("#conflict-record")
            try browser.wait(for: "the note is recorded", "document.querySelector('#form-note') === null")
            let notes = try stage.register.get("/v1/cases/\(id)/notes", as: "verwijzer-05").items
            #expect(notes.map { $0["text"]?.string } == ["Van de eerste."])
        }
    }
}
