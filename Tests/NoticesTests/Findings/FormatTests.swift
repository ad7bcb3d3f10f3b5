import Testing

@testable import Diagnostics
@testable import Notices

/// How findings are written.
struct FormatTests {
  static let bytes = Array("---\n标题: 甲\n形成日期: 2013-02-30\n---\n".utf8)
  static let path = "content/应急管理/甲:,%.md"

  static func finding() throws -> Finding {
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "2")))
    return .badDate("2013-02-30", for: "形成日期", in: path, at: place..<place + 10)
  }

  static func printer(color: Bool = false, hides: Bool = false) -> FindingsAsText {
    let names = FindingNames(
      displayName: { hides ? "2013-0031" : $0 }, hidesLine: { _ in hides }, isKey: KnownNames.contains)
    return FindingsAsText(language: .chinese, usesColor: color, names: names) { _ in bytes }
  }

  @Test("shows place, message, line, marks and hint")
  func showsText() throws {
    #expect(
      Self.printer().text(try Self.finding()) == """
        content/应急管理/甲:,%.md:3:7: error: “形成日期”的“2013-02-30”不存在，2013年2月只有28天 [no-such-day]
          形成日期: 2013-02-30
                    ^~~~~~~~~~
          提示：日期写成“年-月-日”，例如：2013-05-20

        """)
  }

  @Test("repeats nothing of a file that must not be quoted")
  func hides() throws {
    let text = Self.printer(hides: true).text(try Self.finding())
    #expect(text == "2013-0031:3:7: error: “形成日期”的“…”不存在，2013年2月只有28天 [no-such-day]\n")
  }

  @Test("never shows the line of a confidential finding")
  func hidesConfidential() throws {
    var finding = try Self.finding()
    finding.isConfidential = true
    #expect(!Self.printer().text(finding).contains("  形成日期: 2013"))
  }

  @Test("uses colour only when told to")
  func colors() throws {
    #expect(Self.printer(color: true).text(try Self.finding()).contains("\u{1B}["))
    #expect(!Self.printer().text(try Self.finding()).contains("\u{1B}["))
  }

  @Test("counts columns in characters behind a byte order mark and CRLF")
  func countsColumns() {
    let bytes = Array("\u{FEFF}甲乙\r\n丙𠮷丁".utf8)
    #expect(TextPosition(of: 3, in: bytes) == TextPosition(line: 1, column: 1))
    #expect(TextPosition(of: 6, in: bytes) == TextPosition(line: 1, column: 2))
    #expect(TextPosition(of: bytes.count - 3, in: bytes) == TextPosition(line: 2, column: 3))
    #expect(TextPosition(of: 0, in: bytes) == TextPosition(line: 1, column: 1))
    #expect(TextPosition(of: 999, in: []) == TextPosition(line: 1, column: 1))
  }

  @Test("any place of any bytes can be shown, in the middle of a character, too, and in a file that is no UTF-8")
  func anyPlace() {
    let broken: [UInt8] = [0xB1, 0xEA, 0xCC, 0xE2, 0x0A, 0x80, 0x81, 0x0A, 0xEF, 0xBB, 0xBF, 0xE7, 0x94]
    for content in [broken, [0xEF, 0xBB, 0xBF, 0x80, 0x80], Array("甲\n乙\r\n丙".utf8), []] {
      for start in 0...content.count + 1 {
        for end in start...content.count + 1 { #expect(!Excerpt(content, start..<end).marks.isEmpty) }
      }
    }
  }

  @Test("cuts a long line around the place")
  func cutsLongLines() {
    let content = Array((String(repeating: "甲", count: 500) + "X" + String(repeating: "乙", count: 500)).utf8)
    let excerpt = Excerpt(content, 1500..<1501)
    #expect(excerpt.text.contains("甲X乙"))
    #expect(DisplayWidth.of(excerpt.text) <= 104)
    let caret = String(repeating: " ", count: excerpt.before) + excerpt.marks
    #expect(DisplayWidth.of(excerpt.text.prefix { $0 != "X" }) == DisplayWidth.of(caret) - 1)
  }

  @Test("escapes what GitHub's commands would misread")
  func escapesForGitHub() throws {
    let text = FindingsAsGitHub(language: .english) { _ in Self.bytes }.text([try Self.finding()])
    #expect(text.hasPrefix("::error file=content/应急管理/甲%3A%2C%25.md,line=3,col=7,title=no-such-day::"))
    #expect(text.utf8.count { $0 == 0x0A } == 1)
    #expect(text.contains("%0A"))
  }

  @Test("writes JSON with both languages and escapes")
  func writesJSON() throws {
    var finding = try Self.finding()
    finding.message = Phrase(zh: "甲\"\n", en: "a\\\u{1}")
    finding.notes = [Finding.Note(path: "b.md", range: 0..<0, message: Phrase(zh: "乙", en: "b"))]
    let text = FindingsAsJSON { $0 == Self.path ? Self.bytes : nil }.text([finding])
    #expect(text.contains(#""line":3,"column":7,"endLine":3,"endColumn":17"#))
    #expect(text.contains(#""message":{"zh-CN":"甲\"\n","en":"a\\\u0001"}"#))
    #expect(text.contains(#""notes":[{"path":"b.md","line":1"#))
    #expect(FindingsAsJSON { _ in nil }.text([]) == "[]\n")
  }
}
