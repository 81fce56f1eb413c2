/// Which part of a workbook refers to which others, and of what kind (Open Packaging Conventions, relationships).
final class Relationships: XMLPart {
    /// One reference within the archive.
    struct Reference {
        let kind: Substring
        let target: String
    }

    private(set) var byId: [String: Reference] = [:]
    private let folder: [Substring]

    /// - Parameter source: the name of the part that refers; empty for the archive as a whole.
    init(of source: String) {
        folder = source.split(separator: "/").dropLast()
        super.init()
    }

    override func begin(_ name: Substring, _ attributes: [String: String]) {
        guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
            let type = attributes["Type"], let target = attributes["Target"]
        else { return }
        var path = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") {
            switch step {
            case "..": _ = path.popLast()
            case ".": break
            default: path.append(step)
            }
        }
        let kind = type.split(separator: "/").last ?? ""
        byId[id] = Reference(kind: kind, target: path.joined(separator: "/"))
    }

    /// The name of the part that says what a part refers to.
    static func name(of source: String) -> String {
        let steps = source.split(separator: "/")
        return (steps.dropLast() + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
    }
}

/// The sheets of a workbook in order, and where its days are counted from.
final class WorkbookPart: XMLPart {
    /// The ids of the references to the sheets that are shown.
    private(set) var shownSheets: [String] = []
    private(set) var countsFrom1904 = false

    override func begin(_ name: Substring, _ attributes: [String: String]) {
        switch name {
        case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
        case "sheet":
            guard !["hidden", "veryHidden"].contains(attributes["state"]) else { return }
            if let id = attributes.first(where: { $0.key.hasSuffix(":id") || $0.key == "id" })?.value {
                shownSheets.append(id)
            }
        default: break
        }
    }
}

/// How numbers are shown in each style of cell, which alone tells a day from a number.
final class StylesPart: XMLPart {
    /// By the number of the style.
    private(set) var formats: [NumberFormat] = []
    private var own: [Int: NumberFormat] = [:]
    private var isWithinCells = false

    override func begin(_ name: Substring, _ attributes: [String: String]) {
        switch name {
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
                own[id] = NumberFormat(code: code)
            }
        case "cellXfs": isWithinCells = true
        case "xf" where isWithinCells:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(own[id] ?? NumberFormat(builtIn: id))
        default: break
        }
    }

    override func end(_ name: Substring) {
        if name == "cellXfs" { isWithinCells = false }
    }
}

/// Texts that cells refer to by number.
final class SharedTextsPart: XMLPart {
    private(set) var texts: [String] = []
    private var text = ""
    private var isText = false
    private var isPhonetic = false
    private let limit: Int

    init(atMost limit: Int) {
        self.limit = limit
        super.init()
    }

    override func begin(_ name: Substring, _ attributes: [String: String]) {
        switch name {
        case "si": text = ""
        case "rPh": isPhonetic = true
        case "t": isText = !isPhonetic
        default: break
        }
    }

    override func read(_ text: String) {
        if isText { self.text += text }
    }

    override func end(_ name: Substring) {
        switch name {
        case "t": isText = false
        case "rPh": isPhonetic = false
        case "si":
            guard texts.count < limit else { return stop(.tooLarge(limit: limit)) }
            texts.append(CellText.unescaped(text))
        default: break
        }
    }
}
