import StrictJSON
import Testing

extension InBrowser {
    @Suite("Script in every text", .serialized)
    struct HostileTextTests {
        /// Texts that would do something if any of them were taken for markup.
        static let hostile =
            #"<img src=x onerror=window.harm=1><script>window.harm=2</script>\"'><svg onload=window.harm=3>{{7*7}}"#

        @Test("Script in every text field of every act, and in imported data, stays text on every page")
        func everywhere() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            _ = try browser.find("[data-act]")
            try browser.run("window.harm = 0")
            let acts =
                try browser.run(
                    "return Array.from(document.querySelectorAll('[data-act]')).map((one) => one.dataset.act)"
                ).strings ?? []
            #expect(acts.count >= 5)
            for act in acts { try fillAndSend(act, stage) }
            let imported = try importHostile(stage)
            let views = [
                "#/work", "#/cases", "#/cases/\(id)", "#/cases/\(id)/beds", "#/beds", "#/table", "#/bottlenecks",
                "#/cases/" + Self.hostile.addingPercentage, "#/cases?q=" + Self.hostile.addingPercentage,
                "#/" + Self.hostile.addingPercentage,
            ]
            for view in views {
                try stage.go(to: view)
                try expectNoHarm(browser, view)
            }
            try stage.go(to: "#/cases/\(id)")
            try browser.wait(
                for: "the text stands there as text", "document.body.textContent.includes(arguments[0])", Self.hostile)
            try stage.signIn(as: "lcbb", at: "#/cases")
            try expectNoHarm(browser, "imported")
            try stage.go(to: "#/cases/\(imported)")
            try browser.wait(
                for: "the imported text stands there as text", "document.body.textContent.includes(arguments[0])",
                Self.hostile)
            try expectNoHarm(browser, "the imported case")
        }

        /// Opens the form of an act, writes the hostile text into every field that takes text, and sends it.
        private func fillAndSend(_ act: String, _ stage: Stage) throws {
            let browser = stage.browser
            try browser.click("#act-\(act)")
            try browser.wait(for: "the form of \(act)", "document.querySelector('#form-\(act)') !== null")
            try browser.run(
                """
                const form = document.querySelector('#form-' + arguments[0]);
                for (const field of form.querySelectorAll('input[type=text], textarea')) {
                    if (field.closest('[data-field="/unitId"]')) continue;
                    field.value = arguments[1].slice(0, field.maxLength > 0 ? field.maxLength : 4000);
                    field.dispatchEvent(new Event('input', { bubbles: true }));
                }
                for (const list of form.querySelectorAll('select')) {
                    const one = Array.from(list.options).find((option) => option.value);
                    if (list.getAttribute('aria-required') && one) list.value = one.value;
                }
                form.requestSubmit();
                """, act, Self.hostile)
            try browser.wait(
                for: "\(act) is recorded or refused",
                "!document.querySelector('#form-' + arguments[0]) || document.querySelector('#form-' + arguments[0] + ' .notice > *')",
                act)
            try expectNoHarm(browser, act)
            if try browser.count("#form-\(act)") > 0 { try browser.click("#form-\(act) button.plain") }
        }

        /// Reads a case in from a sheet with the text in it; gives its id.
        private func importHostile(_ stage: Stage) throws -> String {
            let cell = "\"" + Self.hostile.replacing("\"", with: "\"\"") + "\""
            let answer = try stage.register.must(
                "POST", "/v1/case-imports", as: "lcbb",
                """
                Casusnr;Datum aanmelding;Soort;Provincie;Aantal afwijzingen;Reden afwijzing;Trede;Opmerking
                X-1;01-02-2022;bemiddeling;Flevoland;2;geen contract;LCBB;\(cell)

                """, type: "text/csv")
            #expect(answer["imported"]?.integer == 1)
            let cases = try stage.register.get("/v1/cases?province=FL&limit=200", as: "lcbb").items
            let made = cases.first { $0["reporterReference"]?.string == "X-1" }
            return try #require(made?["id"]?.string)
        }

        private func expectNoHarm(_ browser: Browser, _ place: String) throws {
            #expect(try browser.run("return window.harm ?? 0").integer == 0, "\(place)")
            #expect(
                try browser.count("img[src=x], script:not([src]), svg[onload], [onerror], [onload]") == 0, "\(place)")
        }
    }
}

extension String {
    /// With everything but letters and digits written as bytes in hexadecimal.
    fileprivate var addingPercentage: String {
        utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.utf8.count == 1 ? "0" : "") + hex
        }.joined()
    }
}
