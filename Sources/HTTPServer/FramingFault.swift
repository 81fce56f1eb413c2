/// The codes under which a message is refused for its framing; each could let two readers of the same bytes disagree.
enum FramingFault: String, Sendable, CaseIterable {
    /// HTTP/1.1 without `Host`.
    case hostMissing = "host_missing"
    /// More than one `Host`.
    case hostRepeated = "host_repeated"
    /// `Content-Length` beside `Transfer-Encoding`.
    case lengthAndTransferCoding = "length_and_transfer_coding"
    /// More than one `Content-Length`.
    case lengthRepeated = "length_repeated"
    /// A `Content-Length` that is anything but digits, or past what a number holds.
    case lengthNotANumber = "length_not_a_number"
    /// More than one `Transfer-Encoding`.
    case transferCodingRepeated = "transfer_coding_repeated"
    /// A transfer coding other than exactly `chunked`.
    case transferCodingNotChunked = "transfer_coding_not_chunked"
    /// A transfer coding in a version that has none.
    case transferCodingInHTTP10 = "transfer_coding_in_http_1_0"
    /// A control character other than a tab in a field's value.
    case headerHasControlCharacter = "header_has_control_character"
    /// A field's name that is no token.
    case headerNameMalformed = "header_name_malformed"
    /// A line that holds a NUL, is folded over two lines, has no name, or ends in anything but CR LF.
    case lineMalformed = "line_malformed"
    /// A target with anything but visible ASCII.
    case targetMalformed = "target_malformed"
    /// A method that is no token.
    case methodMalformed = "method_malformed"

    /// The fault as a handler sees it.
    var fault: HTTPFault { .badFraming(rawValue) }
}
