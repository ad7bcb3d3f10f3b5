import Diagnostics
import Notices
import Testing

@testable import Pages

/// A template with one mistake, the part of it that is wrong between `«` and `»`.
struct MistakeExample: Sendable, CustomTestStringConvertible {
  var marked: String
  var fact: TemplateError.Fact
  var testDescription: String { marked }

  init(_ marked: String, _ fact: TemplateError.Fact) {
    (self.marked, self.fact) = (marked, fact)
  }

  var template: String { marked.filter { $0 != "«" && $0 != "»" } }

  var range: Range<Int> {
    let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return 0..<0 }
    let start = parts[0].utf8.count
    return start..<(start + parts[1].prefix { $0 != "»" }.utf8.count)
  }
}

@Suite("Template mistakes") struct TemplateErrorTests {
  static let names: [MistakeExample] = [
    .init("{{«titel»}}", .unknownName("titel", nearest: "title")),
    .init("{{{ «bdy» }}}", .unknownName("bdy", nearest: "body")),
    .init("{{«Title»}}", .unknownName("Title", nearest: "title")),
    .init("{{«site.name»}}", .unknownName("site", nearest: "site-name")),
    .init("{{«zzzzzz»}}", .unknownName("zzzzzz", nearest: nil)),
    .init("正文\n{{#«itmes»}}{{name}}{{/itmes}}", .unknownName("itmes", nearest: "items")),
    .init("{{^«flag»}}{{/flag}}", .unknownName("flag", nearest: nil)),
    .init("{{#items}}{{/items}}{{«address»}}", .unknownName("address", nearest: nil)),
    .init("{{#items}}{{«adress»}}{{/items}}", .unknownName("adress", nearest: "address")),
    .init("{{#office.phone}}{{«name»}}{{/office.phone}}", .unknownName("name", nearest: nil)),
    .init("{{«office.phon»}}", .unknownMember("phon", of: "office", nearest: "phone")),
    .init("{{«office.phone.number.x»}}", .noMembers("number", kind: .text)),
    .init("{{«items.name»}}", .noMembers("items", kind: .many)),
    .init("{{«t.prnt»}}", .unknownConstant("t.prnt", nearest: "t.print")),
    .init("{{«asset.bord.css»}}", .unknownConstant("asset.bord.css", nearest: "asset.board.css")),
    .init("{{«x.print»}}", .unknownName("x", nearest: nil)),
    .init("{{>«hed»}}", .unknownPartial("hed", nearest: "head")),
  ]

  static let uses: [MistakeExample] = [
    .init("{{{«title»}}}", .unescapedText("title")),
    .init("{{& «count» }}", .unescapedText("count")),
    .init("{{#keywords}}{{{«.»}}}{{/keywords}}", .unescapedText(".")),
    .init("{{«late»}}", .notWritable("late", kind: .flag)),
    .init("{{«office»}}", .notWritable("office", kind: .one)),
    .init("{{{«items»}}}", .notWritable("items", kind: .many)),
    .init("{{«.»}}", .noPlainText),
    .init("{{#items}}{{«.»}}{{/items}}", .noPlainText),
    .init("{{#«t.print»}}{{/t.print}}", .constantAsSection("t.print")),
    .init("{{^«asset.board.css»}}{{/asset.board.css}}", .constantAsSection("asset.board.css")),
  ]

  static let syntax: [MistakeExample] = [
    .init("a «{{title»\nb", .unclosedTag(missing: "}}")),
    .init("«{{{body}} »", .unclosedTag(missing: "}}}")),
    .init("«{{title {{count}}»\n", .unclosedTag(missing: "}}")),
    .init("«{{! never»\n closed", .unclosedTag(missing: "}}")),
    .init("«{{»", .unclosedTag(missing: "}}")),
    .init("«{{}}»", .emptyTag),
    .init("«{{#}}»", .emptyTag),
    .init("{{«two words»}}", .malformedName("two words")),
    .init("{{«office..name»}}", .malformedName("office..name")),
    .init("{{«.name»}}", .malformedName(".name")),
    .init("«{{=<% =}}»", .malformedDelimiters("<%")),
    .init("«{{=a b c=}}»", .malformedDelimiters("a b c")),
    .init("«{{#late}}»x", .unclosedSection("late")),
    .init("x«{{/late}}»", .unopenedSection("late")),
    .init("{{#items}}\n{{/«item»}}", .mismatchedClose(found: "item", open: "items", line: 1)),
    .init("{{#late}}{{#items}}{{/«late»}}", .mismatchedClose(found: "late", open: "items", line: 1)),
  ]

  @Test("reports exactly the one mistake at its place", arguments: names + uses + syntax)
  func reports(_ example: MistakeExample) throws {
    let found = mistakes(example.template, ["head": ""])
    #expect(found.map(\.fact) == [example.fact])
    #expect(found.first?.range == example.range)
    #expect(render(example.template, ["head": ""]) == nil)
  }

  @Test("speaks Chinese and English about each mistake", arguments: names + uses + syntax)
  func speaks(_ example: MistakeExample) throws {
    let error = try #require(mistakes(example.template, ["head": ""]).first)
    for words in [error.message, error.hint ?? error.message] {
      #expect(words.zh.unicodeScalars.contains { $0.properties.isIdeographic })
      #expect(words.en.allSatisfy { $0.isASCII || $0 == "…" })
      #expect(words.en.first?.isUppercase != true && !words.en.hasSuffix("."))
    }
  }

  @Test("counts lines and columns from one, columns in characters")
  func positions() throws {
    let error = try #require(mistakes("一\r\n二三{{titel}}").first)
    #expect((error.line, error.column) == (2, 5))
    #expect(error.path == "themes/t/templates/page.mustache")
    #expect(error.message.en == "page has no field 'titel'")
    #expect(error.hint?.zh == "是否想写“title”？")
  }

  @Test("finds all mistakes of all files in one run, each once")
  func collects() {
    let found = mistakes(
      "{{titel}}{{>a}}{{#items}}{{>a}}{{/items}}{{#late}}", ["a": "{{nme}}{{{title}}}", "unused": "{{"])
    #expect(
      found.map { "\($0.path.split(separator: "/").last ?? ""):\($0.range.lowerBound)" } == [
        "a.mustache:2", "a.mustache:10", "page.mustache:2", "page.mustache:41", "unused.mustache:0",
      ])
    #expect(found.first?.includedBy == ["page"])
  }

  @Test("names the cycle of partials that include each other")
  func namesCycle() {
    let found = mistakes("{{>a}}", ["a": "{{#late}}{{>b}}{{/late}}", "b": "{{>a}}"])
    #expect(found.map(\.fact) == [.recursivePartials(["a", "b", "a"])])
    #expect(found.first?.message.en == "partials include each other without end: a -> b -> a")
    #expect(mistakes("{{>page}}").map(\.fact) == [.recursivePartials(["page", "page"])])
  }

  @Test("refuses what is nested or grows without measure")
  func refusesExcess() {
    let deep = String(repeating: "{{#late}}", count: 100_000)
    #expect(mistakes(deep).map(\.fact) == [.tooDeep(limit: 64)])
    var partials = ["p0": "0123456789"]
    for level in 1...40 { partials["p\(level)"] = "{{>p\(level - 1)}}{{>p\(level - 1)}}" }
    #expect(mistakes("{{>p40}}", partials).map(\.fact) == [.tooLarge])
    partials = ["p0": ""]
    for level in 1...70 { partials["p\(level)"] = "{{>p\(level - 1)}}" }
    #expect(mistakes("{{>p70}}", partials).map(\.fact) == [.tooDeep(limit: 64)])
  }

  @Test("says which template is missing")
  func missingTemplate() {
    var compiler = TemplateCompiler(sources: [])
    #expect(compiler.template("item", for: SamplePage.self) == nil)
    #expect(compiler.errors.map(\.fact) == [.missingTemplate("item")])
  }

  @Test("refuses bytes that are not UTF-8")
  func refusesOtherEncodings() {
    let source = TemplateSource(name: "page", path: "page.mustache", bytes: Array("ab".utf8) + [0xC4, 0xCF, 0x0A])
    let errors = TemplateCompiler(sources: [source]).errors
    #expect(errors.map(\.fact) == [.notUTF8])
    #expect(errors.first?.range.lowerBound == 2)
  }

  @Test(
    "suggests a name only when it is near",
    arguments: [
      ("titel", "title"), ("titl", "title"), ("tilte", "title"), ("publishedon", "published-on"), ("xyz", nil),
      ("", nil), ("t", nil), ("bod", "body"),
    ] as [(String, String?)])
  func suggests(_ typed: String, _ expected: String?) {
    #expect(NearMiss.best(for: typed, among: ["body", "published-on", "title"]) == expected)
  }

  @Test("no sequence of bytes makes the compiler or a page trap", arguments: 0..<40)
  func survivesAnything(_ seed: Int) {
    var random = SmallGenerator(state: UInt64(seed) &* 2_654_435_761 &+ 1)
    let pieces = [
      "{{", "}}", "{", "}", "#", "^", "/", ">", "&", "!", "=", " ", "\n", "\r\n", ".", "title", "items", "late", "p",
      "office", "name", "{{#items}}", "{{/items}}", "{{>p}}", "{{.}}", "{{=| |=}}", "|", "{{keywords}}", "t.print",
      "\u{FEFF}",
    ].map { Array($0.utf8) }
    for _ in 0..<150 {
      var files = [[UInt8]](repeating: [], count: 2)
      for file in files.indices {
        for _ in 0..<random.next(below: 40) {
          let isByte = random.next(below: 8) == 0
          files[file] += isByte ? [UInt8(random.next(below: 256))] : pieces[random.next(below: pieces.count)]
        }
      }
      compileAndRender(files[0], files[1])
    }
  }

  private func compileAndRender(_ page: [UInt8], _ partial: [UInt8]) {
    let sources = [
      TemplateSource(name: "page", path: "page", bytes: page), TemplateSource(name: "p", path: "p", bytes: partial),
    ]
    var compiler = TemplateCompiler(sources: sources, constants: constants)
    let template = compiler.template("page", for: SamplePage.self, within: SampleSite.self)
    #expect(
      (template == nil) == compiler.errors.contains { $0.path == "page" || !$0.includedBy.isEmpty } || partial != [])
    guard let template else { return }
    var plain = HTMLWriter()
    var baked = HTMLWriter()
    template.render(SamplePage(), within: SampleSite(), into: &plain)
    template.baked(with: SampleSite()).render(SamplePage(), into: &baked)
    #expect(plain.bytes == baked.bytes)
    for error in compiler.errors { #expect(!error.message.zh.isEmpty && !error.message.en.isEmpty) }
  }
}

/// A small deterministic source of numbers.
struct SmallGenerator {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
