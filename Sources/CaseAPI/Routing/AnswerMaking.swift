import Casework
import StrictJSON

/// How resources turn what an act gave back into an answer.
extension Casework {
    /// 201 for what came to be, 200 for what was there.
    func answer(_ made: ActAnswer) throws -> APIAnswer {
        APIAnswer(
            status: made.isNew ? 201 : 200, body: try resolved(made.document), location: made.location, tag: made.tag,
            masked: made.masked)
    }

    /// A page of a list: its items and where the next one begins.
    func answer(_ page: Page, to request: APIRequest) throws -> APIAnswer {
        var writer = JSONWriter(capacity: page.items.reduce(64) { $0 + $1.count + 1 })
        writer.object { object in
            object.key("items")
            object.array { array in for item in page.items { array.raw(item) } }
            object.member("next", page.next.map { Cursor.text(after: $0, of: request) })
        }
        return APIAnswer(status: 200, body: try resolved(writer.bytes))
    }
}
