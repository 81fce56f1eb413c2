import Testing

@Suite("The schema's text")
struct SchemaTests {
    @Test("Every table is STRICT, and it and every column of it say what they hold")
    func tables() throws {
        let tables = try Repository.schemas.get().flatMap { file in SQLTable.all(in: file).map { (file, $0) } }
        #expect(tables.count > 15)
        for (file, table) in tables {
            #expect(table.isStrict, "\(file.path): \(table.name) is not STRICT")
            #expect(table.isCommented, "\(file.path): no comment above \(table.name)")
            #expect(!table.columns.isEmpty, "\(file.path): no columns were found in \(table.name)")
            let silent = table.columns.filter { !$0.isCommented }.map(\.name)
            #expect(silent.isEmpty, "\(file.path): columns of \(table.name) without a comment")
        }
    }

    @Test("A column that is added later says what it holds")
    func addedColumns() throws {
        for file in try Repository.schemas.get() {
            #expect(SQLTable.added(in: file).filter { !$0.isCommented }.map(\.name).isEmpty, "\(file.path)")
        }
    }

    @Test("Every check has a name, so that what it refuses can be told")
    func checks() throws {
        for file in try Repository.schemas.get() {
            let named = file.text.matches(of: /CONSTRAINT \w+\s+CHECK \(/).count
            #expect(file.text.matches(of: /\bCHECK \(/).count == named, "\(file.path)")
        }
    }

    @Test("A name of a constraint is given once")
    func constraintNames() throws {
        let names = try Repository.schemas.get().flatMap { file in
            file.text.matches(of: /CONSTRAINT (\w+)/).map { String($0.1) }
        }
        let doubled = Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys.sorted()
        #expect(doubled.isEmpty)
    }

    @Test("A file of SQL begins by saying why it is there, and is embedded")
    func files() throws {
        let embedded = try Repository.file("Schema/embed.c").text
        for file in try Repository.schemas.get() {
            #expect(file.lines.first?.contains(/^-- .{20,}/) == true, "\(file.path)")
            #expect(embedded.contains("\"" + file.path.dropFirst("Schema/".count) + "\""), "\(file.path)")
        }
    }

    @Test("Migrations are numbered 0001, 0002 and on, without a gap")
    func migrations() throws {
        let numbers = try Repository.files(under: "Schema/Migrations", ending: ".sql").map { file in
            file.path.firstMatch(of: /Migrations\/(\d{4})-[a-z-]+\.sql$/).flatMap { Int($0.1) } ?? 0
        }
        #expect(numbers == Array(1...max(1, numbers.count)))
    }

    @Test("The reading of a table finds what is missing")
    func reading() {
        let text =
            "-- A table.\nCREATE TABLE a (\n  -- One.\n  b TEXT,\n  c TEXT, -- two\n  d TEXT\n);\nCREATE TABLE e (\n);"
        let tables = SQLTable.all(in: SourceFile(path: "", text: text))
        #expect(tables.map(\.name) == ["a", "e"])
        #expect(tables.map(\.isCommented) == [true, false])
        #expect(tables.map(\.isStrict) == [false, false])
        #expect(tables[0].columns.filter { !$0.isCommented }.map(\.name) == ["d"])
    }
}
