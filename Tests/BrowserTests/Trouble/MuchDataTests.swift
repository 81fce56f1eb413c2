import StrictJSON
import Testing

extension InBrowser {
    @Suite("Much of everything", .serialized)
    struct MuchDataTests {
        @Test("A very long list is shown page by page, and sorting and filtering stay usable")
        func longList() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let rows = (1...600).map { "L-\($0);01-02-2022;bemiddeling;Utrecht;0;;LCBB" }.joined(separator: "\n")
            try stage.register.must(
                "POST", "/v1/case-imports", as: "lcbb",
                "Casusnr;Datum aanmelding;Soort;Provincie;Aantal afwijzingen;Reden afwijzing;Trede\n\(rows)\n",
                type: "text/csv")
            try stage.signIn(as: "lcbb", at: "#/cases?province=UT")
            try browser.wait(for: "a first page", "document.querySelectorAll('#case-list [data-case]').length === 100")
            try browser.click("#case-list .more")
            try browser.wait(for: "more of it", "document.querySelectorAll('#case-list [data-case]').length === 200")
            try browser.click("#case-list [data-sort=id]")
            let ids = try browser.run(
                "return Array.from(document.querySelectorAll('#case-list [data-case]')).map((one) => one.dataset.case)")
            #expect(ids.strings?.count == 200 && ids.strings == ids.strings?.sorted())
            #expect(try browser.run("return location.hash").string?.contains("sort=id") == true)
            #expect(try browser.run("return document.activeElement.dataset.sort").string == "id", "the focus stays")
        }

        @Test("A case with 500 refusals is shown whole, counted by reason, and one can still act on it")
        func manyRefusals() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            let reasons = ["no_contract", "no_treatment_offer"]
            for number in 0..<500 {
                try stage.register.must(
                    "POST", "/v1/cases/\(id)/rejections", as: "verwijzer-05",
                    #"{"unitId":"U\#(100 + number % 12)","rejectedOn":"2022-06-01","primaryReason":"\#(reasons[number % reasons.count])"}"#
                )
            }
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try browser.wait(
                for: "the refusals by reason", "document.querySelectorAll('#refusals [data-reason]').length >= 2")
            let counted = try browser.run(
                """
                return Array.from(document.querySelectorAll('#refusals [data-reason] summary .n'))
                    .reduce((sum, one) => sum + Number(one.textContent.replace(/[^0-9]/g, '')), 0)
                """)
            #expect(counted.integer == 500)
            try browser.click("#refusals [data-reason] summary")
            try browser.wait(
                for: "the refusals of one reason",
                "document.querySelectorAll('#refusals [data-rejection]').length >= 100")
            try browser.click("#act-note")
            try browser.type("Nog steeds te doen.", into: "#form-note textarea")
            try browser.click("#form-note button[type=submit]")
            try browser.wait(for: "the note is recorded", "document.querySelector('#form-note') === null")
        }
    }
}
