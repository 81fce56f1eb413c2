import CaseHistory
import CivilTime
import SecureCare
import Store
import StrictJSON

extension Casework {
    /// Logs a question without a case; lcbb's to do (Dutch: vraagbaak).
    public func logInquiry(_ given: JSONValue, as caller: Caller, on conditions: ActConditions) throws -> ActAnswer {
        try requireDesk(caller)
        return try record(as: caller, once: conditions.key) { act in
            var faults = FaultCollection()
            faults.checkNotFuture(given, "askedOn", today: act.today)
            try faults.throwIfAny()
            let id = try OpaqueId.new("Q")
            let text = try act.sealed(given["text"], owner: EventStream.inquiries)
            let event = try act.append(.inquiryLogged, to: EventStream.inquiries) { object in
                object.member("id", id)
                object.member("topic", given["topic"]?.string)
                object.member("reporterType", given["reporterType"]?.string)
                object.member("province", given["province"]?.string)
                object.member("askedOn", given["askedOn"]?.string ?? act.today.description)
                object.key("text")
                TextReference.write(text, to: &object)
            }
            try act.log("log_inquiry", EventStream.inquiries)
            let document = try act.transaction.row(
                "SELECT document FROM inquiries WHERE inquiry_no = ?", [event.sequence]
            ) { $0.blob(0) }
            return ActAnswer(document: document ?? [])
        }
    }

    /// The questions that were asked, the last logged first.
    public func listInquiries(_ page: PageRequest, for caller: Caller) throws -> Page {
        try requireDesk(caller)
        return try look("list_inquiries", at: EventStream.inquiries, as: caller) { snapshot in
            let after = page.after.flatMap { Int64($0) } ?? .max
            let items = try snapshot.rows(
                "SELECT inquiry_no, document FROM inquiries WHERE inquiry_no < ? ORDER BY inquiry_no DESC LIMIT ?",
                [after, page.limit + 1]
            ) { (number: $0.int64(0), bytes: $0.blob(1)) }
            let shown = items.prefix(page.limit)
            return Page(
                items: shown.map(\.bytes),
                next: items.count > page.limit ? shown.last.map { String($0.number) } : nil)
        }
    }

    /// How many questions were asked between two days, by topic, kind of asker and province.
    public func countInquiries(from: Day?, to: Day?, for caller: Caller) throws -> ActAnswer {
        try requireDesk(caller)
        return try store.read { snapshot in
            let period = [from?.description ?? "0000-01-01", to?.description ?? "9999-12-31"]
            var writer = JSONWriter()
            try writer.object { object in
                object.member("from", from?.description)
                object.member("to", to?.description)
                let total = try snapshot.number(
                    "SELECT count(*) FROM inquiries WHERE asked_on BETWEEN ? AND ?", period)
                object.member("total", Int(total ?? 0))
                let columns = [("byTopic", "topic"), ("byReporterType", "reporter_type"), ("byProvince", "province")]
                for (name, column) in columns {
                    object.key(name)
                    let counts = try snapshot.rows(
                        """
                        SELECT \(column), count(*) FROM inquiries
                        WHERE asked_on BETWEEN ? AND ? AND \(column) IS NOT NULL GROUP BY 1 ORDER BY 1
                        """, period
                    ) { ($0.text(0), $0.int(1)) }
                    object.object { inner in
                        for (code, count) in counts {
                            inner.key(code)
                            inner.integer(count)
                        }
                    }
                }
            }
            return ActAnswer(isNew: false, document: writer.bytes)
        }
    }

    private func requireDesk(_ caller: Caller) throws {
        guard caller.type == .lcbb else { throw ActFailure.notYours(Phrase("forbidden.inquiries")) }
    }
}
