import Foundation
import StrictJSON
import Testing

extension InBrowser {
    @Suite("Every page for everybody", .serialized)
    struct AccessibilityTests {
        /// How wide the windows are in which every page is looked at: a telephone turned upright, a desk, a wall.
        static let widths = [320, 1_280, 1_920]
        /// How far one goes through a page by the Tab key.
        static let tabsPressed = 12

        @Test(
            "Nothing on any page keeps anybody out, at any width", arguments: ["verwijzer-05", "aanbieder-25", "lcbb"])
        func pages(party: String) throws {
            let stage = try Stage.on()
            let browser = stage.browser
            let id = try caseOfEverything(stage)
            try stage.signIn(as: party)
            let ofMenu =
                try browser.run(
                    "return Array.from(document.querySelectorAll('#menu a')).map((one) => one.getAttribute('href'))"
                ).strings ?? []
            #expect(ofMenu.count >= 2)
            let ofCase = party == "aanbieder-25" ? [] : ["#/cases/\(id)", "#/cases/\(id)/beds", "#/cases/\(id)/access"]
            let others =
                party == "verwijzer-05" ? ["#/cases/new"] : party == "lcbb" ? try meetingAndBottleneck(stage) : []
            defer { try? browser.resize(width: 1_280, height: 900) }
            try stage.go(to: "#/nergens")
            let elsewhere = try browser.text(of: "main h1")
            for view in ofMenu + ofCase + others {
                try stage.go(to: "#/nergens")
                try stage.go(to: view)
                #expect(try browser.text(of: "main h1") != elsewhere, "\(party) is not shown \(view)")
                for width in Self.widths {
                    try browser.resize(width: width, height: 900)
                    let faults = try browser.run(AccessCheck.script).strings ?? ["nothing was looked at"]
                    #expect(faults.isEmpty, "\(party) \(view) at \(width):\n\(faults.joined(separator: "\n"))")
                    try keepPicture(browser, "\(party) \(view) \(width)")
                }
                let unseen = try tabThrough(browser)
                #expect(unseen.isEmpty, "\(party) \(view): \(unseen)")
            }
            #expect(try browser.console().filter { !$0.contains("404") && !$0.contains("403") }.isEmpty)
        }

        @Test("The sign-in page too")
        func signIn() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            defer { try? browser.resize(width: 1_280, height: 900) }
            for width in Self.widths {
                try browser.resize(width: width, height: 900)
                try browser.open("about:blank")
                try browser.open(stage.register.address)
                _ = try browser.find("#token")
                let faults = try browser.run(AccessCheck.script).strings ?? ["nothing was looked at"]
                #expect(faults.isEmpty, "\(width): \(faults)")
                try keepPicture(browser, "nobody sign-in \(width)")
            }
            #expect(try tabThrough(browser).isEmpty)
        }

        @Test("Words come in English by choice, and the page says so")
        func english() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            try stage.signIn(as: "verwijzer-05", at: "#/cases")
            let dutch = try browser.text(of: "main h1")
            try browser.click("#language")
            try browser.wait(for: "English", "document.documentElement.lang === 'en'")
            try browser.wait(
                for: "another title", "document.querySelector('main h1')?.innerText !== arguments[0]", dutch)
            try browser.click("#language")
            try browser.wait(for: "Dutch", "document.documentElement.lang === 'nl'")
        }

        @Test("The link past the menu leads to the content, by keyboard")
        func skip() throws {
            let stage = try Stage.on()
            let browser = stage.browser
            try stage.signIn(as: "verwijzer-05", at: "#/cases")
            try browser.run("document.querySelector('header a').focus()")
            try browser.press(Key.tab, holding: Key.shift)
            #expect(try browser.run("return document.activeElement.id").string == "skip")
            #expect(try browser.run(AccessCheck.focusScript).string == "")
            try browser.press(Key.enter)
            #expect(try browser.run("return document.activeElement.id").string == "main")
        }

        /// Goes on by the Tab key, and gives where one could not see where one is.
        private func tabThrough(_ browser: Browser) throws -> [String] {
            var unseen: [String] = []
            try browser.run(AccessCheck.topScript)
            for _ in 0..<Self.tabsPressed {
                try browser.press(Key.tab)
                let fault = try browser.run(AccessCheck.focusScript).string ?? ""
                if !fault.isEmpty { unseen.append(fault) }
            }
            return unseen
        }

        /// A case that stands where lcbb sees it, with something in every part of its page.
        private func caseOfEverything(_ stage: Stage) throws -> String {
            let register = stage.register
            let id = try register.openCase(
                as: "verwijzer-05",
                #""summary":"Een samenvatting.","currentStay":{"kind":"clinic","endsOn":"2022-06-23"}"#)
            let path = "/v1/cases/\(id)"
            for (unit, to) in [("U104", "sglvg"), ("U103", "psychiatry")] {
                try register.must(
                    "POST", path + "/rejections", as: "verwijzer-05",
                    "{\"unitId\":\"\(unit)\",\"rejectedOn\":\"2022-06-01\",\"primaryReason\":\"other_content\",\"pointsTo\":\"\(to)\",\"explanation\":\"Past niet.\"}"
                )
            }
            try register.must("POST", path + "/involvements", as: "verwijzer-05", #"{"party":"lcbb"}"#)
            try register.must("POST", path + "/notes", as: "verwijzer-05", #"{"text":"Een woord."}"#)
            try register.must("POST", path + "/stays", as: "verwijzer-05", #"{"kind":"clinic","endsOn":"2030-08-01"}"#)
            return id
        }

        /// The views of a meeting with something in each of its parts, and of a bottleneck.
        private func meetingAndBottleneck(_ stage: Stage) throws -> [String] {
            let register = stage.register
            let review =
                try register.must(
                    "POST", "/v1/reviews", as: "lcbb",
                    #"{"kind":"care_conference","heldOn":"2030-06-20","present":["voorzitter"]}"#)["id"]?.string ?? ""
            try register.must("POST", "/v1/reviews/\(review)/agenda", as: "lcbb", #"{"note":"Cijfers."}"#)
            try register.must(
                "POST", "/v1/reviews/\(review)/actions", as: "lcbb",
                #"{"text":"Bellen.","owner":"zvh-05","dueOn":"2030-07-01"}"#)
            let bottleneck = try register.must(
                "POST", "/v1/bottlenecks", as: "lcbb",
                #"{"kind":"quantitative","summary":"Te weinig plekken.","remark":"43 van 117 leeg."}"#)["id"]?.string
            return ["#/table/\(review)", "#/bottlenecks/\(bottleneck ?? "")"]
        }

        /// Keeps a picture of the page where `CASUS_PICTURES` names a folder, for people to look at.
        private func keepPicture(_ browser: Browser, _ name: String) throws {
            guard let folder = ProcessInfo.processInfo.environment["CASUS_PICTURES"] else { return }
            let file = name.map { $0.isLetter || $0.isNumber ? $0 : "-" }
            let data = Data(base64Encoded: try browser.picture())
            try data?.write(to: URL(fileURLWithPath: folder + "/" + String(file) + ".png"))
        }
    }
}
