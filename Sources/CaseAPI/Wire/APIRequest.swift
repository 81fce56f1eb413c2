import Casework
import CivilTime
import Confidentiality
import HTTPServer
import SecureCare
import StrictJSON

/// A request that found its route: everything checked that can be checked without looking at the records.
struct APIRequest {
    let operation: APIContract.Operation
    let caller: Caller
    /// What stands in the path for `{id}` and the like.
    let pathValues: [String: String]
    /// The query, names and values decoded, each name once.
    let query: [String: String]
    /// The body as read; an empty object where none was sent and none is needed.
    let body: JSONValue
    /// The body as sent, for what is no JSON.
    let rawBody: [UInt8]
    /// Which of the content types that the operation answers in the caller likes best.
    let acceptedType: String
    let conditions: ActConditions
    /// Hears how far long work is, where somebody in this process watches.
    var watch: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    /// The event of a stream that the caller saw last.
    var lastEventId: String?
    /// The kinds of identifying text that were replaced in the body, because that was asked for.
    var masked: [IdentityKind] = []

    /// The text in the path under a name.
    func path(_ name: String) -> String { pathValues[name] ?? "" }

    /// A number in the path; not there when it is none.
    func number(_ name: String) throws -> Int {
        let text = path(name)
        guard let number = Int(text), number > 0, String(number).utf8.elementsEqual(text.utf8) else {
            throw ActFailure.notThere
        }
        return number
    }

    /// A code in the query, its spelling already checked.
    func code<C: Code>(_ name: String) -> C? { query[name].flatMap(C.init(rawValue:)) }

    /// A day in the query.
    func day(_ name: String) -> Day? { query[name].flatMap { Day($0) } }

    /// `true` or `false` in the query.
    func flag(_ name: String) -> Bool? { query[name].map { $0 == "true" } }

    /// A moment in the query; a day stands for its end in the Netherlands.
    func moment(_ name: String) -> Instant? { query[name].flatMap { Amsterdam.moment($0) } }

    /// The page asked for.
    func page() throws -> PageRequest {
        let after = try query["cursor"].map { try Cursor.read($0, of: self) }
        return PageRequest(limit: query["limit"].flatMap { Int($0) } ?? PageRequest.limitDefault, after: after)
    }
}

/// An answer before it is sent: free text in place, headers of its own.
struct APIAnswer {
    var status: Int
    var body: [UInt8]
    var contentType = "application/json"
    var location: String?
    var tag: String?
    var stream: HTTPStream?
    /// The kinds of identifying text that were replaced beyond those in the body's free texts.
    var masked: [IdentityKind] = []
}
