import CJansson

/// What is wrong with a text that should have been JSON, and where; never the text itself.
public struct JSONFault: Error, Equatable, Sendable {
    /// The kind of fault, as named to callers.
    public enum Code: String, CaseIterable, Sendable {
        case notJSON = "not_json"
        case notUTF8 = "not_utf8"
        case byteOrderMark = "byte_order_mark"
        case duplicateName = "duplicate_name"
        case tooDeep = "too_deep"
        case tooLarge = "too_large"
        case numberOutOfRange = "number_out_of_range"
        case nullCharacter = "null_character"
        case textAfterEnd = "text_after_end"
        case endsTooSoon = "ends_too_soon"
    }

    /// What kind of fault it is.
    public let code: Code
    /// Line of the fault, from 1.
    public let line: Int
    /// Column of the fault in code points, from 1.
    public let column: Int
}

/// The one reader of JSON: RFC 8259, UTF-8 alone, no name twice, no number out of range, bounded in depth and size.
///
/// The reading is jansson's; the limits on depth and size are held here.
public enum JSONReader {
    /// How deep arrays and objects may lie in each other where nothing else is said.
    public static let depthMax = 32

    /// Reads one JSON text whose outermost value is an object or an array.
    public static func read(_ bytes: some Collection<UInt8>, depthMax: Int = depthMax) throws(JSONFault) -> JSONValue {
        let text = Array(bytes)
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONFault(code: .byteOrderMark, line: 1, column: 1) }
        if let place = tooDeep(text, depthMax: depthMax) { throw place }
        var error = json_error_t()
        let root = text.withUnsafeBytes { buffer in
            json_loadb(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
                Int(JSON_REJECT_DUPLICATES), &error)
        }
        guard let root else {
            throw JSONFault(
                code: code(casus_json_error_code(&error)), line: max(1, Int(error.line)),
                column: max(1, Int(error.column)))
        }
        defer { json_decref(root) }
        return value(root)
    }

    /// Reads one JSON text that is held as a string.
    public static func read(_ text: String, depthMax: Int = depthMax) throws(JSONFault) -> JSONValue {
        try read(text.utf8, depthMax: depthMax)
    }

    /// Looks for nesting beyond the limit before anything is built; brackets inside strings do not count.
    private static func tooDeep(_ text: [UInt8], depthMax: Int) -> JSONFault? {
        var depth = 0
        var line = 1
        var column = 0
        var inString = false
        var escaped = false
        for byte in text {
            if byte == 0x0A {
                line += 1
                column = 0
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if depth > depthMax { return JSONFault(code: .tooDeep, line: line, column: column) }
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
        return nil
    }

    private static func code(_ code: Int32) -> JSONFault.Code {
        switch json_error_code(UInt32(code)) {
        case json_error_invalid_utf8: .notUTF8
        case json_error_premature_end_of_input: .endsTooSoon
        case json_error_end_of_input_expected: .textAfterEnd
        case json_error_duplicate_key: .duplicateName
        case json_error_numeric_overflow: .numberOutOfRange
        case json_error_null_character, json_error_null_byte_in_key: .nullCharacter
        case json_error_stack_overflow: .tooDeep
        default: .notJSON
        }
    }

    private static func value(_ node: UnsafeMutablePointer<json_t>) -> JSONValue {
        switch node.pointee.type {
        case JSON_OBJECT:
            var object = JSONObject()
            var iterator = json_object_iter(node)
            while let current = iterator {
                if let name = json_object_iter_key(current), let member = json_object_iter_value(current) {
                    object.append(String(cString: name), value(member))
                }
                iterator = json_object_iter_next(node, current)
            }
            return .object(object)
        case JSON_ARRAY:
            return .array((0..<json_array_size(node)).compactMap { json_array_get(node, $0).map(value) })
        case JSON_STRING:
            let length = json_string_length(node)
            guard let start = json_string_value(node) else { return .string("") }
            let bytes = UnsafeRawBufferPointer(start: start, count: length)
            return .string(String(decoding: bytes, as: UTF8.self))
        case JSON_INTEGER: return .integer(Int64(json_integer_value(node)))
        case JSON_REAL: return .real(json_real_value(node))
        case JSON_TRUE: return .bool(true)
        case JSON_FALSE: return .bool(false)
        default: return .null
        }
    }
}
