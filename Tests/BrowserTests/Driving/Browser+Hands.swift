import StrictJSON

extension Browser {
    /// How often an element that is looked for may be drawn anew meanwhile.
    private static let redrawsMax = 5
    private static let elementName = "element-6066-11e4-a52e-4f735466cecf"

    /// The element of a selector, once it is there and can be seen.
    func find(_ selector: String) throws -> String {
        try wait(
            for: selector + " is there",
            "Array.from(document.querySelectorAll(arguments[0])).some((one) => one.getClientRects().length > 0)",
            selector)
        let script = """
            return Array.from(document.querySelectorAll(arguments[0])).find((one) => one.getClientRects().length > 0)
            """
        guard let id = try run(script, selector)[Browser.elementName]?.string else {
            throw Failure.didNotHappen(selector + " stays", page: try pageText())
        }
        return id
    }

    /// Clicks an element as a person would, where it can be seen.
    func click(_ selector: String) throws {
        // What changes by itself may be drawn anew between finding and clicking.
        for _ in 0..<Browser.redrawsMax {
            do {
                try command("POST", "/element/\(try find(selector))/click")
                return
            } catch Failure.refused(_, let answer) where answer.contains("stale element reference") {
                continue
            }
        }
        throw Failure.didNotHappen("\(selector) stays", page: try pageText())
    }

    /// Types into an element.
    func type(_ text: String, into selector: String) throws {
        try command("POST", "/element/\(try find(selector))/value", JSONText.object(["text": text]))
    }

    /// Presses keys where the focus is, one after the other.
    func press(_ keys: String...) throws {
        let steps = keys.flatMap { key in
            ["keyDown", "keyUp"].map { "{\"type\":\"\($0)\",\"value\":\(JSONText.string(key))}" }
        }
        try command(
            "POST", "/actions",
            "{\"actions\":[{\"type\":\"key\",\"id\":\"keys\",\"actions\":[\(steps.joined(separator: ","))]}]}")
    }

    /// Presses a key while another is held.
    func press(_ key: String, holding held: String) throws {
        let steps = [("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)].map { step in
            "{\"type\":\"\(step.0)\",\"value\":\(JSONText.string(step.1))}"
        }
        try command(
            "POST", "/actions",
            "{\"actions\":[{\"type\":\"key\",\"id\":\"keys\",\"actions\":[\(steps.joined(separator: ","))]}]}")
    }

    /// Types text where the focus is, key by key.
    func press(text: String) throws {
        let steps = text.flatMap { key in
            ["keyDown", "keyUp"].map { "{\"type\":\"\($0)\",\"value\":\(JSONText.string(String(key)))}" }
        }
        try command(
            "POST", "/actions",
            "{\"actions\":[{\"type\":\"key\",\"id\":\"keys\",\"actions\":[\(steps.joined(separator: ","))]}]}")
    }

    /// Chooses an option of a list by its value, as a choice by hand would be heard.
    func choose(_ value: String, in selector: String) throws {
        _ = try find(selector)
        try run(
            """
            const list = document.querySelector(arguments[0]);
            list.value = arguments[1];
            list.dispatchEvent(new Event('input', { bubbles: true }));
            list.dispatchEvent(new Event('change', { bubbles: true }));
            """, selector, value)
    }

    /// Sets a field at once, as typing would be heard: for days, whose keys differ by language.
    func fill(_ selector: String, with value: String) throws { try choose(value, in: selector) }

    /// The text of an element.
    func text(of selector: String) throws -> String {
        try run("return document.querySelector(arguments[0])?.innerText ?? ''", selector).string ?? ""
    }

    /// What a field holds.
    func value(of selector: String) throws -> String {
        try run("return document.querySelector(arguments[0])?.value ?? ''", selector).string ?? ""
    }

    /// How many elements there are of a selector.
    func count(_ selector: String) throws -> Int {
        try run("return document.querySelectorAll(arguments[0]).length", selector).integer ?? 0
    }

    /// Opens a further tab and goes there; gives the name of the one before.
    func openTab() throws -> String {
        let before = try command("GET", "/window").string ?? ""
        let made = try command("POST", "/window/new", #"{"type":"tab"}"#)["handle"]?.string ?? ""
        try goTo(tab: made)
        return before
    }

    /// Goes to a tab.
    func goTo(tab: String) throws { try command("POST", "/window", JSONText.object(["handle": tab])) }

    /// Closes this tab and goes to another.
    func closeTab(goingTo other: String) throws {
        try command("DELETE", "/window")
        try goTo(tab: other)
    }
}

/// Keys that are no letters, as the protocol writes them.
enum Key {
    static let tab = "\u{E004}"
    static let enter = "\u{E007}"
    static let space = " "
    static let shift = "\u{E008}"
    static let control = "\u{E009}"
    static let escape = "\u{E00C}"
    static let down = "\u{E015}"
}

/// JSON that requests are made of.
enum JSONText {
    /// A string with its quotes.
    static func string(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// An object of strings.
    static func object(_ members: [String: String]) -> String {
        "{" + members.map { "\(string($0.key)):\(string($0.value))" }.joined(separator: ",") + "}"
    }
}
