/// Writes places in a body as JSON Pointers (RFC 6901).
public enum JSONPointer {
    /// The place of a member within the object at `parent`.
    public static func member(_ name: String, of parent: String) -> String {
        parent + "/" + escaped(name)
    }

    /// The place of an item, from 0, within the array at `parent`.
    public static func item(_ index: Int, of parent: String) -> String {
        parent + "/" + String(index)
    }

    /// The place of a member that nobody knows: named as written when it looks like a name that a program gave, and
    /// the object itself when it could be anything else, a text about a person for one.
    public static func unknownMember(_ name: String, of parent: String) -> String {
        isProgramName(name) ? member(name, of: parent) : parent
    }

    /// The place of a query parameter that nobody knows, likewise.
    public static func unknownParameter(_ name: String) -> String {
        isProgramName(name) ? "?" + name : "?"
    }

    static func escaped(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Starts with a letter, is of ASCII letters, digits and `_ - / ~`, has at most 40 characters and 3 digits.
    private static func isProgramName(_ name: String) -> Bool {
        var digits = 0
        for (place, byte) in name.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "~"): break
            default: return false
            }
            if place == 0, byte < UInt8(ascii: "A") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~") {
                return false
            }
        }
        return !name.isEmpty && name.utf8.count <= 40 && digits <= 3
    }
}
