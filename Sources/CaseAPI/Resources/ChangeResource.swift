/// What changes, told while it happens.
struct ChangeResource {
    let changes: ChangeFeed

    var endpoints: [String: Endpoints.Endpoint] {
        [
            "watchChanges": { request in
                var answer = APIAnswer(status: 200, body: [], contentType: "text/event-stream")
                answer.stream = try changes.open(for: request.caller, after: request.lastEventId)
                return answer
            }
        ]
    }
}
