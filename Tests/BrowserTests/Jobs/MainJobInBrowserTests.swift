import Foundation
import StrictJSON
import Testing

extension InBrowser {
    @Suite("The main job, from signing in to a suggestion", .serialized)
    struct MainJobTests {
        @Test("A case is registered, a refusal recorded, and the page says with which unit to talk first")
        func mainJob() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            try stage.signIn(as: "verwijzer-05", at: "#/cases/new")
            try browser.click("[data-field='/kind'] input[value=mediation]")
            try browser.choose("FL", in: "[data-field='/province'] select")
            try browser.choose("R05", in: "[data-field='/region'] select")
            try browser.type("1994", into: "[data-field='/birthYear'] input")
            try browser.click("[data-field='/gender'] input[value=male]")
            for level in ["2", "3"] { try browser.click("[data-field='/need/levels'] input[value='\(level)']") }
            try browser.click("[data-field='/need/specialisms'] input[value=psychiatry]")
            try browser.click("[data-field='/need/regimes'] input[value=wvggz]")
            try browser.choose("long_term", in: "[data-field='/need/careType'] select")
            try browser.click("#form-register button[type=submit]")
            try browser.wait(
                for: "the case is shown, or that it may be there already",
                "document.querySelector('[data-case], #register-anyway') !== null")
            if try browser.count("#register-anyway") > 0 { try browser.click("#register-anyway") }
            let id = try shownCase(stage)

            try browser.click("#act-rejection")
            try browser.type("U104", into: "#form-rejection [data-field='/unitId'] input")
            try browser.choose("no_contract", in: "#form-rejection [data-field='/primaryReason'] select")
            try browser.click("#form-rejection button[type=submit]")
            try browser.wait(
                for: "the refusal stands on the page", "document.querySelector('#refusals [data-reason=no_contract]')")
            let refusals = try stage.register.get("/v1/cases/\(id)/rejections", as: "verwijzer-05").items
            #expect(refusals.count == 1)
            #expect(refusals.first?["unitId"]?.string == "U104")

            try browser.click("#to-beds")
            try browser.wait(
                for: "units are suggested", "document.querySelector('#group-fitting [data-unit]') !== null")
            let shown = try browser.run(
                "return Array.from(document.querySelectorAll('#group-fitting [data-unit]')).map((one) => one.dataset.unit)"
            )
            let asked = try stage.register.get("/v1/cases/\(id)/suggestions", as: "verwijzer-05")
            let expected = (asked["fitting"]?.array ?? []).compactMap { $0["unitId"]?.string }
            #expect(!expected.isEmpty && shown.strings == Array(expected.prefix(12)))
            let card = try browser.text(of: "#group-fitting [data-unit]")
            #expect(card.contains("000-0000"), "the number to call stands on the card")
            #expect(try browser.console().isEmpty)
        }

        private func shownCase(_ stage: Stage) throws -> String {
            try stage.browser.wait(
                for: "the case is shown",
                "/^#\\/cases\\/C-/.test(location.hash) && document.querySelector('[data-case]')")
            return try stage.browser.run("return document.querySelector('[data-case]').dataset.case").string ?? ""
        }

        @Test("A move that is refused says why and what would help, before anybody tries it")
        func refusedMove() throws {
            let stage = try Stage.on()
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try stage.browser.wait(
                for: "the refused move is shown", "document.querySelector('details[data-move=escalate] [data-rule]')")
            let possible = try stage.register.get("/v1/cases/\(id)/possible-moves", as: "verwijzer-05").items
            let escalate = try #require(possible.first { $0["move"]?.string == "escalate" })
            #expect(escalate["allowed"]?.bool == false)
            let words = try stage.browser.text(of: "details[data-move=escalate]")
            let refusals = escalate["refusals"]?.array ?? []
            #expect(!refusals.isEmpty)
            for refusal in refusals {
                #expect(words.contains(refusal["detail"]?.string ?? "?"))
                #expect(words.contains(refusal["remedy"]?.string ?? "?"))
            }
        }

        @Test("A move that a rule refuses when it is made says why, and what was typed stays")
        func refusedWhenMade() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try browser.click("#moves button[data-move=close]")
            try browser.click("#form-close [data-field='/outcome'] input[value=admitted]")
            try browser.type("Het is gelukt, lijkt het.", into: "#form-close [data-field='/motivation'] textarea")
            try browser.click("#form-close button[type=submit]")
            try browser.wait(for: "the rule is named", "document.querySelector('#form-close [data-rule]') !== null")
            #expect(
                try browser.value(of: "#form-close [data-field='/motivation'] textarea") == "Het is gelukt, lijkt het.")
            #expect(
                try browser.run("return document.activeElement.closest('.notice') !== null").bool == true,
                "the focus is at what went wrong")
        }

        @Test("A text with a name in it is pointed at beside the field and summed up above, and nothing is recorded")
        func faults() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try stage.register.openCase()
            try stage.signIn(as: "verwijzer-05", at: "#/cases/\(id)")
            try browser.click("#act-note")
            try browser.type("Bel 06-12345678 voor overleg.", into: "#form-note textarea")
            try browser.click("#form-note button[type=submit]")
            try browser.wait(for: "the fault is summed up", "document.querySelector('#form-note .summary a') !== null")
            #expect(try browser.count("#form-note textarea[aria-invalid=true]") == 1)
            #expect(try !browser.text(of: "#form-note .error").isEmpty)
            try browser.click("#form-note .summary a")
            let chosen = try browser.run(
                "const one = document.activeElement; return one.value.slice(one.selectionStart, one.selectionEnd)")
            #expect(chosen.string == "06-12345678", "following it leads to the words themselves")
            #expect(try stage.register.get("/v1/cases/\(id)/notes", as: "verwijzer-05").items.isEmpty)
        }
    }
}
