import CaseHistory
import SecureCare
import StrictJSON

/// What is recorded of a case at registration or revision, written in one order with every member present.
struct CaseRecord {
    let kind: String
    let reporter: String
    let reporterType: String
    let seekingParty: String
    /// The request: members as the API names them.
    let given: JSONValue
    let referenceText: Int64?
    let summaryText: Int64?

    func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("kind", kind)
            object.member("reporter", reporter)
            object.member("reporterType", reporterType)
            object.key("reporterReference")
            TextReference.write(referenceText, to: &object)
            object.member("province", given["province"]?.string)
            object.member("reporterProvince", given["reporterProvince"]?.string ?? given["province"]?.string)
            object.member("region", given["region"]?.string)
            object.member("seekingParty", seekingParty)
            object.member("birthYear", given["birthYear"]?.integer)
            object.member("adult", given["adult"]?.string ?? Answer.unknown.rawValue)
            object.member("gender", given["gender"]?.string ?? Gender.unknown.rawValue)
            object.key("need")
            writeNeed(given["need"] ?? .null, to: &object)
            object.key("traits")
            object.value(given["traits"] ?? .object(JSONObject()))
            object.key("criminalTitle")
            writeTitle(given["criminalTitle"] ?? .null, to: &object)
            object.key("funding")
            object.value(given["funding"] ?? .array([]))
            object.key("indications")
            object.array { array in
                for indication in given["indications"]?.array ?? [] {
                    array.object { item in
                        for name in ["kind", "status", "since"] {
                            item.key(name)
                            item.value(indication[name] ?? .null)
                        }
                    }
                }
            }
            object.member("personInformed", given["personInformed"]?.string ?? Answer.unknown.rawValue)
            object.key("summary")
            TextReference.write(summaryText, to: &object)
        }
    }

    private func writeNeed(_ need: JSONValue, to writer: inout JSONWriter) {
        writer.object { object in
            for list in ["levels", "regimes", "specialisms"] {
                object.key(list)
                object.value(need[list] ?? .array([]))
            }
            object.member("careType", need["careType"]?.string)
            object.key("expertise")
            object.value(need["expertise"] ?? .array([]))
        }
    }

    private func writeTitle(_ title: JSONValue, to writer: inout JSONWriter) {
        writer.object { object in
            object.member("status", title["status"]?.string ?? TitleStatus.none.rawValue)
            object.member("endsOn", title["endsOn"]?.string)
            object.member("origin", title["origin"]?.string)
        }
    }
}
