import StrictJSON
import Testing

extension InBrowser {
    @Suite("A provider fills in its own units", .serialized)
    struct FillingInTests {
        /// How long filling in may take, by the one who types.
        static let secondsMax = 60
        /// How often one presses Tab to come somewhere, at most.
        static let tabsMax = 40

        @Test("From signing in to all units counted without touching a pointer, in under a minute")
        func byKeyboardAlone() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let units = try stage.register.get("/v1/units?provider=aanbieder-25", as: "lcbb").items
            #expect(!units.isEmpty)
            let start = ContinuousClock.now
            try browser.open("about:blank")
            try browser.open(stage.register.address)
            _ = try browser.find("#token")
            try go(to: "#token", in: browser)
            try browser.press(text: stage.register.token(of: "aanbieder-25"))
            try browser.press(Key.enter)
            try browser.wait(for: "somebody is signed in", "document.querySelector('#sign-out') !== null")
            try stage.atPage()
            try go(to: "#menu a[href='#/fill']", in: browser)
            try browser.press(Key.enter)
            try browser.wait(for: "the first figure has the focus", "document.activeElement.matches('input.figure')")
            #expect(try browser.run("return document.querySelector('.was').textContent").string?.isEmpty == false)
            for _ in units {
                for figure in ["1", "0", "0"] {
                    try browser.press(text: figure)
                    try browser.press(Key.enter)
                }
            }
            try browser.wait(for: "what records has the focus", "document.activeElement.id === 'fill-record'")
            try browser.press(Key.enter)
            try browser.wait(for: "all is recorded", "document.querySelector('#fill-stored') !== null")
            #expect(ContinuousClock.now - start < .seconds(Self.secondsMax))
            for unit in units {
                let count = try stage.register.get("/v1/units/\(unit["id"]?.string ?? "")", as: "lcbb")["count"]
                #expect(count?["available"]?.integer == 1 && count?["source"]?.string == "entered")
            }
        }

        @Test("Figures that cannot be are said beside their cell, and nothing is recorded")
        func tooMany() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            try stage.signIn(as: "aanbieder-25", at: "#/fill")
            _ = try browser.find("input.figure")
            try browser.fill("input.figure[data-kind=available]", with: "999")
            try browser.click("#fill-record")
            try browser.wait(for: "the fault is summed up", "document.querySelector('#form-fill .summary a') !== null")
            #expect(try browser.count("input.figure[aria-invalid=true]") == 1)
            try browser.fill("input.figure[data-kind=available]", with: "")
        }

        /// Presses Tab until the focus is on an element.
        private func go(to selector: String, in browser: Browser) throws {
            for _ in 0..<Self.tabsMax {
                if try browser.run("return document.activeElement.matches(arguments[0])", selector).bool == true {
                    return
                }
                try browser.press(Key.tab)
            }
            throw Browser.Failure.didNotHappen("the focus came to \(selector)", page: try browser.pageText())
        }
    }
}
