import HTTPServer
import SecureCare
import StrictJSON
import TestSupport
import Testing

@Suite("The words of the page")
struct PageWordsTests {
    private static func words(_ path: String) throws -> JSONObject {
        let answer = try Trial().get(path, as: nil)
        #expect(answer.status == 200 && answer.headers["Content-Type"] == "application/json", "\(path)")
        return try #require(try JSONReader.read(answer.bytes).object)
    }

    @Test("The sentences of the page come in either language, and no others", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let sentences = try Self.words("/page/words-\(language.rawValue).json")
        let keys = sentences.members.map(\.name)
        #expect(keys == Labels.shared.sentenceKeys.filter { $0.hasPrefix("page.") }.sorted())
        for member in sentences.members {
            #expect(member.value.string == Labels.shared.words(member.name)?.said(in: language), "\(member.name)")
        }
    }

    @Test("What codes are called comes in either language, list by list", arguments: Language.allCases)
    func codes(language: Language) throws {
        let lists = try Self.words("/page/codes-\(language.rawValue).json")
        #expect(lists.members.map(\.name) == Labels.shared.codes.map(\.list))
        for (list, codes) in Labels.shared.codes {
            let said = try #require(lists[list]?.object)
            #expect(said.members.map(\.name) == codes.map(\.code), "\(list)")
            #expect(said.members.compactMap(\.value.string) == codes.map { $0.words.said(in: language) }, "\(list)")
        }
    }

    @Test("There are no words in a language that the label file does not have")
    func otherLanguage() throws {
        #expect(try Trial().get("/page/words-de.json", as: nil).status == 404)
    }
}
