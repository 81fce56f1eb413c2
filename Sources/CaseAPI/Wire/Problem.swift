import Casework
import SecureCare
import StrictJSON
import Workflow

/// Why a request was not carried out, as `application/problem+json` says it (RFC 9457): the one table of statuses.
///
/// A problem holds nothing that differs from request to request, and nothing that was sent.
struct Problem: Equatable {
    let kind: Kind
    var detail: Phrase
    var faults: [ActFault] = []
    var refusals: [Refusal] = []
    /// The id of a token whose secret was shown before.
    var id: String?

    /// The kinds of problems; each has one status.
    enum Kind: String, CaseIterable {
        case invalid
        case unauthorized
        case forbidden
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case notAcceptable = "not-acceptable"
        case refused
        case conflict
        case preconditionFailed = "precondition-failed"
        case tooLarge = "too-large"
        case uriTooLong = "uri-too-long"
        case headersTooLarge = "headers-too-large"
        case unsupportedMediaType = "unsupported-media-type"
        case tooManyRequests = "too-many-requests"
        case unavailable
        case internalFault = "internal"

        /// The HTTP status.
        var status: Int {
            switch self {
            case .invalid: 400
            case .unauthorized: 401
            case .forbidden: 403
            case .notFound: 404
            case .methodNotAllowed: 405
            case .notAcceptable: 406
            case .refused, .conflict: 409
            case .preconditionFailed: 412
            case .tooLarge: 413
            case .uriTooLong: 414
            case .unsupportedMediaType: 415
            case .tooManyRequests: 429
            case .headersTooLarge: 431
            case .internalFault: 500
            case .unavailable: 503
            }
        }
    }

    /// A problem of a kind, worded by the kind unless said otherwise.
    init(_ kind: Kind, _ detail: Phrase? = nil, faults: [ActFault] = [], refusals: [Refusal] = [], id: String? = nil) {
        self.kind = kind
        self.detail = detail ?? Phrase("problem.\(kind.rawValue).detail")
        self.faults = faults
        self.refusals = refusals
        self.id = id
    }

    /// The problem that a failed act gives.
    init(_ failure: ActFailure) {
        switch failure {
        case .invalid(let faults): self.init(.invalid, faults: faults)
        case .notThere: self.init(.notFound)
        case .notYours(let phrase): self.init(.forbidden, phrase)
        case .refused(let refusals): self.init(.refused, refusals: refusals)
        case .conflict(let phrase): self.init(.conflict, phrase)
        case .tokenIssuedBefore(let id): self.init(.conflict, Phrase("conflict.token_shown_once", .text(id)), id: id)
        case .refusedBefore: self.init(.refused)
        case .changedSince: self.init(.preconditionFailed)
        case .unknownCaller: self.init(.unauthorized)
        }
    }

    /// The body, in one language.
    func body(_ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            object.member("type", "urn:casus:problem:\(kind.rawValue)")
            object.member("title", Phrase("problem.\(kind.rawValue).title").said(in: language))
            object.member("status", kind.status)
            object.member("detail", detail.said(in: language))
            if let id { object.member("id", id) }
            if kind == .invalid {
                object.key("errors")
                object.array { array in for fault in faults { Problem.write(fault, to: &array, language) } }
            }
            if kind == .refused {
                object.key("refusals")
                object.array { array in
                    for refusal in refusals { RefusalDocument.write(refusal, to: &array, language) }
                }
            }
        }
        return writer.bytes
    }

    private static func write(_ fault: ActFault, to array: inout JSONWriter, _ language: Language) {
        array.object { object in
            object.member("pointer", fault.pointer)
            object.member("code", fault.code)
            if let identity = fault.identity {
                object.member("kind", identity.kind)
                object.member("start", identity.start)
                object.member("end", identity.end)
            }
            object.member("detail", fault.detail.said(in: language))
        }
    }
}
